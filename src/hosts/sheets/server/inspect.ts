/** What stands where a batch will write, and reasons not to write it. Nothing is touched here. */
import { address, type Cell, cellRef, gridOf, overlaps, type Ref } from '../../../core/cell';
import { isOurs, readStamp, type Stamp } from '../../../core/store';
import { type Conflict, PortError, type RangeWrite, type WriteBatch, type WriteOptions } from '../../../ports/workbook';
import { areaOf, type Book, rangeOf, type Sheet } from './book';
import { cellOf, type Raw, sameStanding, type SerialOf, standing } from './cells';
import { isProtected } from './look';

/** Names that only our own sheets bear. */
const OUR_NAME = /^(?:DL_|QD_|KQ_)|^Bản thuyết minh$/;
const STAMP = { row: 0, column: 0, rows: 1, columns: 5 };

export interface Target {
  readonly name: string;
  /** Null where the batch adds it. */
  readonly sheet: Sheet | null;
  readonly ours: boolean;
  readonly stamp: Stamp | null;
}

/** What a range held before, as the host gives it; null where the sheet or the rows are not there yet. */
export interface Before {
  readonly values: readonly Raw[][];
  readonly formulas: readonly string[][];
  readonly formats: readonly string[][];
}

export function targetsOf(book: Book, batch: WriteBatch): Map<string, Target> {
  const added = batch.addSheets ?? [];
  for (const name of added) if (!OUR_NAME.test(name)) throw new PortError('not-ours', name);
  const names = new Set([...batch.ranges.map(({ range }) => range.sheet), ...added]);
  return new Map([...names].map((name) => [name, targetOf(book, name, added.includes(name))]));
}

/** Only sheets of ours are dressed, and only where they are or will be. */
export function refuseDress(book: Book, batch: WriteBatch): void {
  for (const { sheet } of batch.dress ?? []) {
    if (!OUR_NAME.test(sheet)) throw new PortError('not-ours', sheet);
    const added = (batch.addSheets ?? []).indexOf(sheet) >= 0;
    if (!added && book.getSheetByName(sheet) === null) throw new PortError('no-sheet', sheet);
  }
}

function targetOf(book: Book, name: string, added: boolean): Target {
  const sheet = book.getSheetByName(name);
  if (sheet === null) {
    if (!added) throw new PortError('no-sheet', name);
    return { name, sheet, ours: true, stamp: null };
  }
  if (isProtected(sheet)) throw new PortError('protected', name);
  const values = rangeOf(sheet, STAMP).getValues() as Raw[][];
  const grid = gridOf(
    name,
    values.map((row) => row.map((raw): Cell => cellOf(raw, '', () => 0))),
  );
  // A sheet of ours that was added by a script ended before it wrote is there, and empty.
  const ours = isOurs(grid) || (added && OUR_NAME.test(name) && sheet.getLastRow() === 0);
  if (!ours && OUR_NAME.test(name)) throw new PortError('not-ours', name);
  return { name, sheet, ours, stamp: readStamp(grid) };
}

/** A revision other than the one that was read; null where all are as expected. */
export function conflictIn(targets: ReadonlyMap<string, Target>, options: WriteOptions): Conflict | null {
  for (const [sheet, expected] of Object.entries(options.ifRevision ?? {})) {
    const target = targets.get(sheet);
    const revision = target?.stamp?.revision ?? 0;
    if (target === undefined || revision === expected) continue;
    return { sheet, revision, by: target.stamp?.by ?? '', at: target.stamp?.at ?? '' };
  }
  return null;
}

/** Reads what a range holds and refuses to cover what is not ours. `anew`: merged cells there are taken apart first. */
export function inspect(target: Target, write: RangeWrite, serialOf: SerialOf, anew = false): Before | null {
  const { range, cells } = write;
  if (cells.length !== range.rows || cells.some((row) => row.length !== range.columns)) {
    throw new RangeError(`write: cells of ${address(range)} have another shape`);
  }
  const { sheet } = target;
  if (sheet === null) return null;
  const area = { ...range, rows: Math.min(range.rows, sheet.getMaxRows() - range.row) };
  if (area.rows <= 0 || range.column + range.columns > sheet.getMaxColumns()) return null;
  const there = rangeOf(sheet, area);
  const merged = anew && target.ours ? [] : there.getMergedRanges().map(areaOf);
  const merge = merged.find((one) => overlaps(one, range));
  if (merge !== undefined) throw new PortError('merged-target', address({ sheet: range.sheet, ...merge }));
  const values = there.getValues() as Raw[][];
  const before = { values, formulas: there.getFormulas(), formats: there.getNumberFormats() };
  if (!target.ours) refuseOccupied(write, before, serialOf);
  return before;
}

/** Outside of our sheets a cell is written only where it is blank or is what the user saw. */
function refuseOccupied({ range, replaces }: RangeWrite, before: Before, serialOf: SerialOf): void {
  const taken: Ref[] = [];
  before.values.forEach((row, r) =>
    row.forEach((raw, c) => {
      const now = standing(raw, before.formulas[r]![c]!, serialOf);
      if (now === null || sameStanding(now, replaces?.[r]?.[c] ?? null)) return;
      taken.push(cellRef(range.sheet, range.row + r, range.column + c));
    }),
  );
  if (taken.length > 0) throw new PortError('occupied', taken.slice(0, 5).map(address).join(', '));
}
