/** A picture of a paper: drawn here as SVG, told in words, and as a table for whoever does not see it. */
import type { Block } from '../../core/report/paper';
import { usePane } from '../context';
import { Bars } from './chart-bars';
import { Lines } from './chart-lines';

export type ChartBlock = Extract<Block, { is: 'chart' }>;

export function Chart({ block }: { readonly block: ChartBlock }) {
  const bars = block.series.some(({ kind }) => kind === 'bar');
  return (
    <figure class="chart">
      <figcaption>{block.title}</figcaption>
      {bars ? <Bars block={block} /> : <Lines block={block} />}
      {/* Beside bars every figure is written already. */}
      <p class={bars ? 'sr' : 'small'}>{block.told}</p>
      <ChartTable block={block} />
    </figure>
  );
}

/** The same figures in rows: one for each place, one column for each series. */
function ChartTable({ block: { series } }: { readonly block: ChartBlock }) {
  const { t } = usePane();
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  return (
    <details>
      <summary>{t('report.chart.table')}</summary>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('report.chart.what')}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col" class="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              {series.map(({ name, points }) => (
                <td key={name} class="num">
                  {points.find(({ at }) => at === place)?.label ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
