/** Thời điểm hạch toán: rows booked after the other side's day, another day's column that agrees, or days that differ. */
import { message } from '../../../messages/message';
import { compareDong, type Dong, showDong, subtractDong, sumDong } from '../../amount';
import { address, cellRef, type Day, showDay } from '../../cell';
import { daysOf, takenOn } from '../taken';
import type { Entry, Side, SideName } from '../model';
import type { RowsByCode } from './rows';
import { type Evidence, type Open, other, type Sides } from './evidence';

const dated = (key: string, args: Record<string, string | number>): Evidence => ({
  cause: 'timing',
  reason: message(`reconcile.why.timing.${key}`, args),
});

/** Rows that one side booked after the other side's day are exactly what it has more. */
export function bookedLater({ group, books, treasury }: Open, sides: Sides): Evidence[] {
  return (['books', 'treasury'] as const).flatMap((side) => {
    const limit = throughOf(side === 'books' ? treasury : books, sides[other[side]]);
    if (limit === null) return [];
    const later = group[side].filter(({ day, dong }) => day !== null && day > limit && dong !== null);
    const [own, theirs] = side === 'books' ? [books, treasury] : [treasury, books];
    const gap = subtractDong(own?.dong ?? 0, theirs?.dong ?? 0);
    if (later.length === 0 || compareDong(sumDong(later.map(({ dong }) => dong!)), gap) !== 0) return [];
    const cells = later.map(cellOf).join(', ');
    return [dated(`later.${side}`, { amount: showDong(gap), cells, day: showDay(limit) })];
  });
}

const cellOf = ({ sheet, row, columns }: Entry) => address(cellRef(sheet, row, columns[0]!));
const throughOf = (money: { through: Day | null } | null, side: Side) => money?.through ?? side.asOf;

/** The only line of a project that differs: one side's amount of another day is exactly the other side's. */
export function sameOnOtherDay(line: Open, sides: Sides, rows: Record<SideName, RowsByCode>): Evidence[] {
  return (['books', 'treasury'] as const).flatMap((side) => {
    const target = rows[other[side]].wholeOf(line.group.code);
    const own = side === 'books' ? line.books : line.treasury;
    if (own === null || target === null) return [];
    const found = otherDays(sides[side], line.group.code, own.through, rows[side]).filter(
      ({ dong }) => compareDong(dong, target) === 0,
    );
    const last = found[found.length - 1];
    if (last === undefined) return [];
    const args = { day: showDay(last.day), amount: showDong(target), cells: last.cells.join(', ') };
    return [dated(`other-day.${side}`, args)];
  });
}

function otherDays(side: Side, code: string, chosen: Day | null, rows: RowsByCode) {
  return side.data.flatMap((data, table) =>
    daysOf(data).flatMap((day) => {
      if (day === null || day === chosen) return [];
      const { total } = takenOn(data, day);
      const places = rows.rowsIn(table, code);
      const amounts = total ? places.map((i) => total.dong[i]!) : [];
      if (amounts.length === 0 || amounts.some(Number.isNaN)) return [];
      const dong: Dong = sumDong(amounts);
      const cells = places.map((i) => address(cellRef(data.table.sheet, data.rows[i]!, total!.column.column)));
      return [{ day, dong, cells }];
    }),
  );
}

/** The sides are counted through different days, and the later one has more: all that can be said of it. */
export function unevenDays({ books, treasury, difference }: Open, sides: Sides): Evidence[] {
  const [own, theirs] = [throughOf(books, sides.books), throughOf(treasury, sides.treasury)];
  if (own === null || theirs === null || own === theirs) return [];
  const more = compareDong(difference, 0) > 0 ? 'books' : 'treasury';
  const later = own > theirs ? 'books' : 'treasury';
  if (more !== later) return [];
  return [dated('uneven', { books: showDay(own), treasury: showDay(theirs) })];
}
