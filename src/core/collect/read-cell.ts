/** One cell of a returned form. The form is ours, so a day or a number typed as text is taken where it has one meaning. */
import { readNumberText } from '../amount';
import { type Cell, type Grid, at, formulaAt, looksEmpty, parseDay, serialOfDay } from '../cell';
import { type CellReading, readCell } from '../store/cell-reading';
import type { ColumnSpec } from '../store/spec';

export function readFormCell(column: ColumnSpec, grid: Grid, row: number, at0: number): CellReading {
  const cell = at(grid, row, at0);
  if (looksEmpty(cell) && formulaAt(grid, row, at0) !== null) return { problem: 'collect.uncomputed', type: '' };
  const read = readCell(column, meant(column, cell));
  if ('problem' in read) return { ...read, problem: `store.${read.problem}` };
  const { value } = read;
  if (typeof value !== 'number' || column.kind === 'day') return read;
  const also = { text: String(value) };
  if (column.kind === 'number' && !(Number.isInteger(value) && value >= 0))
    return { problem: 'store.badCount', type: '', also };
  return column.kind === 'dong' && value < 0 ? { problem: 'collect.negative', type: '', also } : read;
}

function meant({ kind }: ColumnSpec, cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (kind === 'day') {
    const day = parseDay(cell);
    return day === null ? cell : serialOfDay(day);
  }
  if (kind !== 'number' && kind !== 'dong') return cell;
  const number = readNumberText(cell);
  return 'value' in number ? Number(number.value.toString()) : cell;
}
