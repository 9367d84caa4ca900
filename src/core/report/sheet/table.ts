/** A table of a paper in cells: heading, rows, totals; its heading never stands alone at the foot of a page. */
import type { Block } from '../paper';
import type { Canvas } from './canvas';
import { RULER } from './columns';
import { cellWords } from './words';

export function table(canvas: Canvas, block: Extract<Block, { is: 'table' }>): void {
  const { columns, rows, caption } = block;
  if (caption !== undefined) canvas.text(caption, { italic: true }, true);
  const first = canvas.rows.length;
  const marks = canvas.marksOf(block);
  const headings = columns.map(({ group, heading }) => (group === undefined ? heading : `${group} – ${heading}`));
  canvas.cells(headings, marks, { bold: true, keeps: rows.length > 0 });
  rows.forEach(({ cells, kind }, at) => {
    const words = columns.map((_, i) => cellWords(cells[i] ?? []));
    const bold = kind === 'group' || kind === 'total';
    // A total stands under the last row that it counts.
    const keeps = kind === 'group' || rows[at + 1]?.kind === 'total';
    if (kind === 'group') canvas.cells([words[0] ?? ''], [RULER], { bold, keeps });
    else canvas.cells(words, marks, { bold, keeps });
  });
  canvas.tables.push({ first, last: canvas.rows.length - 1 });
  const all = { row: first, column: 0, rows: rows.length + 1, columns: canvas.marks.length };
  canvas.looks.push({ area: all, wrap: true, border: true });
  columns.forEach(({ align }, at) => {
    if (align === 'left' || align === 'justify' || rows.length === 0) return;
    const column = at === 0 ? 0 : canvas.marks.indexOf(marks[at - 1]!) + 1;
    const wide = canvas.marks.indexOf(marks[at]!) + 1 - column;
    canvas.looks.push({ area: { row: first + 1, column, rows: rows.length, columns: wide }, align });
  });
  rows.forEach(({ kind }, at) => {
    if (kind === 'group' || kind === 'total')
      canvas.looks.push({ area: { ...all, row: first + 1 + at, rows: 1 }, bold: true });
    if (kind === 'group') canvas.looks.push({ area: { ...all, row: first + 1 + at, rows: 1 }, align: 'left' });
  });
  canvas.looks.push({ area: { ...all, rows: 1 }, bold: true, align: 'center', shade: true });
  canvas.gap();
}
