/** A picture as a table: .docx has no drawing of ours, so each figure stands beside a bar made of characters, and is told in words. */
import type { Block, Run, TableRow } from '../../core/report/paper';
import type { TableBlock } from './table';

type ChartBlock = Extract<Block, { is: 'chart' }>;

const LONGEST = 20;

/** Full blocks on the scale of the largest value; the rest stays light, so that 100% of a short bar is seen. */
function bar(value: number | null, most: number): string {
  if (value === null || !(value > 0) || most <= 0) return '';
  return '█'.repeat(Math.max(1, Math.floor((value / most) * LONGEST)));
}

/** Columns: what is measured, the bar, the figure as it is read. */
export function chartTable({ series }: ChartBlock): Pick<TableBlock, 'columns' | 'rows'> {
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  const rows = series.flatMap(({ name, points }): TableRow[] => [
    ...(series.length > 1 ? [{ kind: 'group' as const, cells: [[{ text: name }]] }] : []),
    ...points.map(({ at, value, label }) => ({
      cells: [at, bar(value, most), label].map((text): Run[] => [{ text }]),
    })),
  ]);
  return {
    columns: [
      { heading: 'Nội dung', align: 'left', width: 36 },
      { heading: 'Biểu đồ', align: 'left', width: 42 },
      { heading: 'Tỷ lệ', align: 'right', width: 22 },
    ],
    rows,
  };
}
