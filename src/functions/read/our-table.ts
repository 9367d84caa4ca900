/** A range that starts at A1 of a sheet of ours: which table it is, and blanks that reached the function as 0. */
import { type Cell, dayOfSerial, type Grid, gridOf, looksEmpty, textOf } from '../../core/cell';
import { type ColumnSpec, FIRST_DATA_ROW, HEADING_ROW, factSheet, readStamp, type SheetSpec } from '../../core/store';
import { RULES_SHEET } from '../../core/rules';
import { sameName, tidy } from '../../core/text';
import type { Argument, FunctionError } from '../model';
import { failure } from './failure';

type Row = readonly Cell[];

/** The grid of a range, under the name of its table; a failure where its A1 is no stamp of ours. */
export function ourTable(range: NonNullable<Argument>, position: number): Grid | FunctionError {
  const stamp = readStamp(gridOf('', range));
  if (stamp === null) return failure('notOurs', { position, text: textOf(range[0]?.[0] ?? null) });
  const spec = factSheet(stamp.sheet);
  if (stamp.sheet === RULES_SHEET) return gridOf(stamp.sheet, rulesWithBlanks(range));
  return gridOf(stamp.sheet, spec === undefined ? range : withBlanks(range, spec));
}

/** Desktop Excel hands blank cells over as 0: a 0 that nobody can have meant becomes a blank again. */
function withBlanks(range: readonly Row[], spec: SheetSpec): readonly Row[] {
  const columns = (range[HEADING_ROW] ?? []).map((heading) =>
    spec.columns.find((column) => sameName(column.heading, textOf(heading))),
  );
  return range.map((row, index) => (index < FIRST_DATA_ROW ? row : blanksIn(row, columns)));
}

function blanksIn(row: Row, columns: readonly (ColumnSpec | undefined)[]): Row {
  if (row.every((cell) => cell === 0 || looksEmpty(cell))) return row.map(() => null);
  const dated = row.some(
    (cell, i) => columns[i]?.kind === 'day' && typeof cell === 'number' && dayOfSerial(cell) !== null,
  );
  return row.map((cell, i) => (cell === 0 && !isMeant(columns[i], dated) ? null : cell));
}

/** A value counts as reported only if its date is valid (design: blank and 0). */
function isMeant(column: ColumnSpec | undefined, dated: boolean): boolean {
  if (column === undefined || column.kind === 'day' || column.kind === 'choice' || column.kind === 'list') return false;
  if (column.key === 'value') return dated;
  return column.required === true && column.kind !== 'text';
}

/** Columns of QD_QuyDinh in which 0 is said, and the cell that must be filled in for the row to hold such a value. */
const ZEROS: Readonly<Record<string, (row: Row, column: number) => Cell | undefined>> = {
  'Điểm của mức': (row, column) => row[column - 1],
  'Điểm tối đa': (row) => row[0],
};

function rulesWithBlanks(range: readonly Row[]): readonly Row[] {
  return range.map((row, r) =>
    row.map((cell, c) => (cell === 0 && !isText(headingAt(range, r, c)?.(row, c)) ? null : cell)),
  );
}

/** The heading above a cell, if it is one of ZEROS. Blocks are parted by blank rows. */
function headingAt(range: readonly Row[], row: number, column: number): (typeof ZEROS)[string] | undefined {
  for (let above = row - 1; above >= 0; above--) {
    if (range[above]!.every((cell) => cell === 0 || looksEmpty(cell))) return undefined;
    const found = ZEROS[tidy(textOf(range[above]![column] ?? null))];
    if (found !== undefined) return found;
  }
  return undefined;
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}
