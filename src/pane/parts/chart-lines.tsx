/** Rates over months: a line with a dot for every month, milestones dashed with their own dots shaped otherwise. */
import type { Series } from '../../core/report/paper';
import type { ChartBlock } from './chart';

const [WIDTH, HEIGHT] = [288, 160];
const PLOT = { left: 36, right: 20, top: 18, bottom: 24 };
const STEPS = [0, 0.25, 0.5, 0.75, 1];
/** Labels under the axis that fit beside each other. */
const LABELS = 6;

export function Lines({ block: { series } }: { readonly block: ChartBlock }) {
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const x = (place: string) => {
    const i = places.indexOf(place);
    const width = WIDTH - PLOT.left - PLOT.right;
    return PLOT.left + (places.length < 2 ? width / 2 : (i / (places.length - 1)) * width);
  };
  const y = (value: number) => HEIGHT - PLOT.bottom - (value / most) * (HEIGHT - PLOT.top - PLOT.bottom);
  const every = Math.ceil(places.length / LABELS);
  return (
    <>
      <svg class="chart-lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {STEPS.map((step) => (
          <g key={step}>
            <line class="grid" x1={PLOT.left} x2={WIDTH - PLOT.right} y1={y(step)} y2={y(step)} />
            <text x={PLOT.left - 4} y={y(step) + 4} text-anchor="end">{`${step * 100}%`}</text>
          </g>
        ))}
        {places.map((place, i) =>
          (places.length - 1 - i) % every === 0 ? (
            // A day with its year is wider than its place: the last one ends where the picture does.
            <text
              key={place}
              x={place.length > 5 && i === places.length - 1 ? WIDTH : x(place)}
              y={HEIGHT - 8}
              text-anchor={place.length > 5 && i === places.length - 1 ? 'end' : 'middle'}
            >
              {place}
            </text>
          ) : null,
        )}
        {series.map((one) => (
          <Line key={one.name} series={one} x={x} y={y} />
        ))}
      </svg>
      <ul class="chart-key" aria-hidden="true">
        {series.map(({ name, kind, points }) => (
          <li key={name}>
            <svg width="24" height="10" focusable="false">
              <line class={kind} x1="0" x2="24" y1="5" y2="5" />
              {kind === 'line' && <circle cx="12" cy="5" r="3" />}
            </svg>
            {name}{' '}
            {kind === 'line' && (
              <span class="num">{[...points].reverse().find(({ value }) => value !== null)?.label}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly series: Series;
  readonly x: (place: string) => number;
  readonly y: (value: number) => number;
}

interface BeginProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Labels of neighbours stand above and below by turns. */
  readonly above: boolean;
}

/** Where a milestone begins to count: a diamond, and its rate. */
function Begin({ x, y, label, above }: BeginProps) {
  const place = above
    ? ({ x: x + 4, y: y - 7, 'text-anchor': 'end' } as const)
    : ({ x: x + 7, y: y + 13, 'text-anchor': x > WIDTH - 32 ? 'end' : 'start' } as const);
  return (
    <>
      <path class="begin" d={`M${x - 4} ${y}L${x} ${y - 4}L${x + 4} ${y}L${x} ${y + 4}Z`} />
      <text class="said" {...place}>
        {label}
      </text>
    </>
  );
}

/** Months that nobody kept leave a gap. */
function Line({ series: { kind, points }, x, y }: LineProps) {
  let open = false;
  let begun = 0;
  const path = points
    .map(({ at, value }) => {
      if (value === null) {
        open = false;
        return '';
      }
      const step = `${open ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      open = true;
      return step;
    })
    .join('');
  return (
    <>
      <path class={kind} d={path} />
      {points.map(({ at, value, label }, i) => {
        if (value === null) return null;
        if (kind === 'line') return <circle key={at} cx={x(at)} cy={y(value)} r="3" />;
        if (points[i - 1]?.label === label) return null;
        begun += 1;
        return <Begin key={at} x={x(at)} y={y(value)} label={label} above={begun % 2 === 1} />;
      })}
    </>
  );
}
