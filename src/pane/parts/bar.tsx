/** How far a rate is, with the milestone as a mark. Drawn for the eye only: the figures stand beside it. */
interface BarProps {
  /** Percent 0…, may pass 100. */
  readonly percent: number;
  /** Percent of the milestone. */
  readonly mark: number;
  readonly tone: 'good' | 'bad';
}

export function Bar({ percent, mark, tone }: BarProps) {
  const clip = (value: number) => `${Math.max(0, Math.min(100, value))}%`;
  return (
    <span class={`bar ${tone}`} aria-hidden="true">
      <span class="fill" style={{ width: clip(percent) }} />
      <span class="mark" style={{ left: clip(mark) }} />
    </span>
  );
}
