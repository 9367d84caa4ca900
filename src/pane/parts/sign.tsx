/** The sign beside a verdict: a shape of its own for each, so that nothing depends on colour. */
export type Tone = 'good' | 'soon' | 'bad' | 'ask' | 'hold' | 'council' | 'part' | 'none';

const SHAPES: Readonly<Record<Tone, string>> = {
  // ✓
  good: 'M3 8.5l3.2 3.2L13 4.6',
  // ◑, its filled half drawn apart
  soon: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11z',
  // ✗
  bad: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  // ?
  ask: 'M5.2 5.6c.2-1.7 1.3-2.6 2.9-2.6 1.7 0 2.8 1 2.8 2.4 0 2.1-2.8 2.2-2.8 4.3M8.1 12.6v.4',
  // ⏸
  hold: 'M5.5 3.5v9M10.5 3.5v9',
  // ⚖
  council: 'M8 2.5v11M5 13.5h6M2.5 4.5h11M3.5 4.7L1.8 9h3.6zM12.5 4.7L10.8 9h3.6z',
  // •
  part: 'M7 8a1 1 0 102 0 1 1 0 10-2 0z',
  // –
  none: 'M4 8h8',
};

export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <svg class={`sign ${tone}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      {tone === 'soon' && <path d="M8 2.5v11a5.5 5.5 0 000-11z" fill="currentColor" />}
    </svg>
  );
}
