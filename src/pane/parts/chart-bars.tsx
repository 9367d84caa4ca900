/** Lying bars, one for each place, its figure beside it; a milestone is a mark across all of them. Text is HTML, so it wraps. */
import type { ChartBlock } from './chart';

/** Bars end here; what is above is drawn as full and said by its figure. */
const FULL = 1;

export function Bars({ block: { series } }: { readonly block: ChartBlock }) {
  const [bars] = series.filter(({ kind }) => kind === 'bar');
  const milestone = series.find(({ kind }) => kind === 'milestone');
  const line = milestone?.points.find(({ value }) => value !== null);
  const most = Math.max(FULL, ...(bars?.points ?? []).map(({ value }) => value ?? 0));
  const at = (value: number) => `${Math.max(0, Math.min(100, (value / most) * 100))}%`;
  return (
    <div aria-hidden="true">
      <ul class="chart-bars">
        {(bars?.points ?? []).map(({ at: place, value, label }, i) => (
          <li key={i}>
            <span class="place">{place}</span>
            <span class="num">{label}</span>
            <svg class="chart-bar" width="100%" height="10" focusable="false">
              <rect class="track" width="100%" height="10" />
              {value !== null && <rect class={value >= FULL ? 'fill full' : 'fill'} width={at(value)} height="10" />}
              {line && <rect class="mark" x={at(line.value!)} width="2" height="10" transform="translate(-2 0)" />}
            </svg>
          </li>
        ))}
      </ul>
      {line && (
        <p class="small muted chart-mark">
          <svg width="2" height="10" focusable="false">
            <rect class="mark" width="2" height="10" />
          </svg>{' '}
          {milestone!.name}
        </p>
      )}
    </div>
  );
}
