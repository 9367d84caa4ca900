/** Sums of entries with their cells. */
import { addDong, type Dong } from '../amount';
import { address, cellRef } from '../cell';
import type { Entry, Money } from './model';

export function cellsOf({ sheet, row, columns, less }: Entry): string[] {
  const all = less === undefined ? columns : [...columns, less];
  return all.map((column) => address(cellRef(sheet, row, column)));
}

/** Null where there is no row at all; blank cells are named and add nothing. */
export function moneyOf(entries: readonly Entry[]): Money | null {
  if (entries.length === 0) return null;
  let dong: Dong = 0;
  let through = '';
  const [src, less, blank]: string[][] = [[], [], []];
  for (const entry of entries) {
    if ((entry.through ?? '') > through) through = entry.through!;
    if (entry.dong === null) {
      blank!.push(...cellsOf(entry));
      continue;
    }
    dong = addDong(dong, entry.dong);
    src!.push(...cellsOf(entry));
    if (entry.less !== undefined) less!.push(address(cellRef(entry.sheet, entry.row, entry.less)));
  }
  return { dong, src: src!, less: less!, blank: blank!, through: through || null };
}
