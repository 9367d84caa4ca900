/** Which budget year ("niên độ") figures are read for: January belongs to two of them. */
import type { Day } from '../cell';
import type { Figure } from './figure';

/**
 * The budget year judged at `dataAt` when nobody named one: the latest year with figures that had begun by then.
 * In January that is the year before, as long as it has figures, since its money is still being paid.
 */
export function budgetYear(figures: Iterable<Pick<Figure, 'year'>>, dataAt: Day): number {
  const calendar = Number(dataAt.slice(0, 4));
  const january = dataAt.slice(5, 7) === '01';
  const years = new Set<number>();
  for (const figure of figures) years.add(figure.year);
  if (january && years.has(calendar - 1)) return calendar - 1;
  const begun = [...years].filter((year) => year <= calendar);
  return begun.length > 0 ? Math.max(...begun) : calendar;
}
