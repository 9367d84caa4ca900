/** Years in a row: how many consecutive years up to the judged one an evidence key says 'yes' for. */
import { Exact, rational } from '../amount';
import { canonicalWord, point } from '../rules/condition';
import type { Item } from '../rules/model';
import type { Context } from './context';
import type { Subject } from './facts';
import { atLeast, known, type Quantity } from './quantity';
import { isClosed, owed } from './usable';

/**
 * Counts back from the budget year, or from the year before while the budget year has no row yet. A year that says
 * 'no' ends the row surely; a year without a row does so only once the register is closed.
 */
export function yearsInARow(context: Context, subject: Subject, item: Item): Quantity {
  const rows = context.index.evidence(subject.id, item.id).filter(({ at }) => at !== null && at <= context.evidenceAt);
  const byYear = new Map(rows.map((row) => [Number(row.at!.slice(0, 4)), row]));
  const start = byYear.has(context.year) ? context.year : context.year - 1;
  const counted = [];
  let year = start;
  for (; canonicalWord(byYear.get(year)?.value ?? 'no') !== 'no'; year--) counted.push(byYear.get(year)!);
  const low = rational(new Exact(String(counted.length)));
  const ended = byYear.has(year) || (item.register === true && isClosed(context, subject, item));
  return {
    ...known(low, 'count', { src: counted.map(({ src }) => src) }),
    range: ended ? point(low, '') : atLeast(low),
    lacks: [owed(context, subject, item, item.register ? 'open' : 'absent')],
  };
}
