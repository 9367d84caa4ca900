/** What reading QD_QuyDinh has in hand: the sheet, the cell of every path, the mistakes so far. */
import { message, type Message } from '../../../messages/message';
import { address, at, cellRef, type Grid, type Ref, textOf } from '../../cell';
import { fold } from '../../text';
import type { RuleProblem } from '../problem';
import { BLOCKS, GENERAL_TITLE } from './blocks';
import { readCell } from './cells';
import type { FieldSpec } from './columns';
import { named, type Plain, setAt } from './paths';

export interface Reader {
  readonly grid: Grid;
  readonly cells: Map<string, Ref>;
  /** The column of every path, to be named where its cell should not be blank. */
  readonly specs: Map<string, FieldSpec>;
  readonly problems: RuleProblem[];
}

/** A mistake at a place of the sheet. */
export function problemAt(
  reader: Reader,
  key: string,
  args: Message['args'],
  row: number,
  column: number,
): RuleProblem {
  const cell = cellRef(reader.grid.ref.sheet, row, column);
  return { path: '', cell, message: message(`decision.sheet.${key}`, { ...args, at: address(cell) }) };
}

function lastRow({ grid }: Reader): number {
  return grid.ref.row + grid.ref.rows;
}

/** The row whose column A holds a title; −1 where none does. */
export function titleRow(reader: Reader, title: string): number {
  for (let row = 1; row < lastRow(reader); row++) {
    if (fold(textOf(at(reader.grid, row, 0))) === fold(title)) return row;
  }
  return -1;
}

const TITLES = [GENERAL_TITLE, ...BLOCKS.map(({ title }) => title)].map(fold);

/** The last row of the block that starts below `title`: before the next title, or the end of the sheet. */
export function endOf(reader: Reader, title: number): number {
  let row = title + 1;
  while (row < lastRow(reader) && !TITLES.includes(fold(textOf(at(reader.grid, row, 0))))) row++;
  return row;
}

/** Undefined where the host did not read formats. */
function formatAt({ ref, numberFormats }: Grid, row: number, column: number): string | undefined {
  return numberFormats?.[row - ref.row]?.[column - ref.column];
}

/** Reads one cell into its place; remembers where it stood. */
export function take(reader: Reader, target: Plain, spec: FieldSpec, path: string, row: number, column: number): void {
  const full = named(path === '' ? spec.key : `${path}.${spec.key}`);
  reader.cells.set(full, cellRef(reader.grid.ref.sheet, row, column));
  reader.specs.set(full, spec);
  const read = readCell(at(reader.grid, row, column), spec, formatAt(reader.grid, row, column));
  if ('problem' in read) {
    const { key, args } = read.problem;
    const cell = cellRef(reader.grid.ref.sheet, row, column);
    const said = message(key, { ...args, at: address(cell), heading: spec.heading, help: spec.help });
    reader.problems.push({ path: full, cell, message: said });
  } else if (read.value !== undefined) setAt(target, spec.key, read.value);
}
