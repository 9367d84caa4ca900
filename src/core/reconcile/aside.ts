/** Sheets that hold the Treasury's extract: its money is the books' money again, and never a figure of the department. */
import { type Grid, parseAddress } from '../cell';
import { decode, listIn, readStamp, RECONCILED } from '../store';
import type { Answers } from '../table/model';

/** Answer under which a sheet is said to be the extract: 'KBNN:side' = 'treasury'. */
export const sideAnswer = (sheet: string) => `${sheet}:side`;

/** Said so in this session, or named as the Treasury's cells in KQ_DoiChieu. */
export function treasurySheets(grids: readonly Grid[], answers: Answers = {}): ReadonlySet<string> {
  const said = grids.map(({ ref }) => ref.sheet).filter((sheet) => answers[sideAnswer(sheet)] === 'treasury');
  const stored = grids.find((grid) => readStamp(grid)?.sheet === RECONCILED.name);
  const cells = stored ? decode(RECONCILED, stored).rows.flatMap((row) => listIn(row, 'treasurySrc')) : [];
  const named = new Set(cells.flatMap((cell) => parseAddress(cell)?.sheet ?? []));
  const own = new Set(stored ? decode(RECONCILED, stored).rows.flatMap((row) => listIn(row, 'booksSrc')) : []);
  const books = new Set([...own].flatMap((cell) => parseAddress(cell)?.sheet ?? []));
  // An extract from a file may have a sheet of the same name as the books: those stay the books.
  return new Set([...said, ...[...named].filter((sheet) => !books.has(sheet))]);
}
