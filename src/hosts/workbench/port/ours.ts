/** Sheets of ours: by name when they are added, by A1 once they stand. */
import { isOurs, readStamp } from '../../../core/store';
import { type Cell, gridOf } from '../../../core/cell';
import type { Book } from '../univer/book';

const NAMES = /^(?:DL|QD|KQ)_|^Bản thuyết minh$/;

export function hasOurName(sheet: string): boolean {
  return NAMES.test(sheet);
}

export interface Stamped {
  readonly ours: boolean;
  /** 0 where no stamp stands. */
  readonly revision: number;
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/** What row 1 says of a sheet that is there; a sheet not there counts as revision 0. */
export function stampedRow(book: Book, name: string): Stamped {
  const sheet = book.find(name);
  if (!sheet) return { ours: false, revision: 0, version: 0, by: '', at: '' };
  const { value } = book.cells(sheet);
  const grid = gridOf(name, [[0, 1, 2, 3, 4].map((column): Cell => value(0, column))]);
  const { revision = 0, version = 0, by = '', at = '' } = readStamp(grid) ?? {};
  return { ours: isOurs(grid), revision, version, by, at };
}
