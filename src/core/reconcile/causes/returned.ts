/** Nộp giảm: money paid back stands on one side only – as a negative row, or in a column of its own. */
import { message } from '../../../messages/message';
import { compareDong, type Dong, showDong, subtractDong, sumDong } from '../../amount';
import { address, cellRef } from '../../cell';
import type { Entry } from '../model';
import type { Evidence, Open } from './evidence';

export function returnedMoney({ group, books, treasury }: Open): Evidence[] {
  return (['books', 'treasury'] as const).flatMap((side) => {
    const [own, theirs] = side === 'books' ? [books, treasury] : [treasury, books];
    const gap = subtractDong(own?.dong ?? 0, theirs?.dong ?? 0);
    const found = negative(group[side], gap) ?? inColumn(group[side], gap);
    if (found === null) return [];
    const args = { amount: showDong(found.dong), cells: found.cells.join(', ') };
    return [{ cause: 'returned' as const, reason: message(`reconcile.why.returned.${side}`, args) }];
  });
}

interface Found {
  readonly dong: Dong;
  readonly cells: readonly string[];
}

/** The negative rows, all or a single one, are exactly what this side has less. */
function negative(entries: readonly Entry[], gap: Dong): Found | null {
  const below = entries.filter(({ dong }) => dong !== null && dong < 0);
  if (below.length === 0) return null;
  const cell = ({ sheet, row, columns }: Entry) => address(cellRef(sheet, row, columns[0]!));
  const all = sumDong(below.map(({ dong }) => dong!));
  if (compareDong(all, gap) === 0) return { dong: all, cells: below.map(cell) };
  const single = below.filter(({ dong }) => compareDong(dong!, gap) === 0);
  return single.length === 1 ? { dong: single[0]!.dong!, cells: single.map(cell) } : null;
}

/** A "nộp giảm" column holds exactly the difference, whichever side has taken it off already. */
function inColumn(entries: readonly Entry[], gap: Dong): Found | null {
  const rows = new Map(entries.flatMap(({ returned }) => (returned ? [[returned.cell, returned.dong] as const] : [])));
  if (rows.size === 0) return null;
  const all = sumDong(rows.values());
  const size = (amount: Dong) => (compareDong(amount, 0) < 0 ? subtractDong(0, amount) : amount);
  return compareDong(size(all), size(gap)) === 0 ? { dong: all, cells: [...rows.keys()] } : null;
}
