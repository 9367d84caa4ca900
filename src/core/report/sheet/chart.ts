/** A chart of a paper: its figures as numbers, the picture of them below; hosts that draw none show the figures. */
import type { WrittenCell } from '../../cell';
import type { Block } from '../paper';
import { type Canvas, chartMarks } from './canvas';
import { nativeSeries } from './words';

/** Rows that a picture covers, and their height in points. */
const PICTURE = 14;
const PICTURE_ROW = 15.75;

/** The rate as it is read, never the exact one: 99,99% stays below 100% in a cell too. Blank where it is no rate. */
function shownRate(label: string): WrittenCell {
  const [, whole, decimals = ''] = /^(\d[\d.]*)(?:,(\d+))?%$/.exec(label) ?? [];
  if (whole === undefined) return { blank: true };
  const format = decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
  return { number: Number(`${whole.replace(/\./g, '')}${decimals}e-${decimals.length + 2}`), format };
}

export function chart(canvas: Canvas, { title, series: all, told }: Extract<Block, { is: 'chart' }>): void {
  const series = nativeSeries(all);
  canvas.text(title, { bold: true }, true);
  canvas.text(told, {}, true);
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  const marks = chartMarks(series.length);
  const first = canvas.rows.length;
  canvas.cells(['', ...series.map(({ name }) => name)], marks, { bold: true, keeps: true });
  for (const place of places) {
    const rates = series.map(({ points }) => shownRate(points.find(({ at }) => at === place)?.label ?? ''));
    canvas.cells([place, ...rates], marks);
  }
  const columns = canvas.marks.length;
  const area = { row: first, column: 0, rows: places.length + 1, columns };
  const heading = { ...area, rows: 1 };
  canvas.looks.push({ area, border: true, wrap: true }, { area: heading, bold: true, align: 'center', shade: true });
  const range = { row: first + 1, rows: places.length, columns: 1 };
  const from = canvas.rows.length;
  for (let row = 0; row < PICTURE; row += 1) canvas.add([], PICTURE_ROW);
  canvas.together(from);
  canvas.gap();
  canvas.pictures.push({
    name: `BieuDo${canvas.pictures.length + 1}`,
    type: series.some(({ kind }) => kind === 'bar') ? 'bar' : 'line',
    title,
    categories: { ...range, column: 0 },
    series: series.map(({ name }, at) => ({
      name,
      values: { ...range, column: canvas.marks.indexOf(marks[at]!) + 1 },
    })),
    format: '0%',
    from: 0,
    area: { row: from, column: 0, rows: PICTURE - 1, columns },
  });
}
