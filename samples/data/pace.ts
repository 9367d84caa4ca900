/** How much of the year's money had been paid by each month's end, in whole percent, January to November. */
import type { Pace } from './projects';

export const PACES: Readonly<Record<Pace, readonly number[]>> = {
  even: [2, 5, 12, 20, 30, 42, 50, 58, 68, 78, 90],
  late: [0, 0, 3, 6, 10, 18, 25, 32, 45, 60, 80],
  early: [10, 18, 30, 45, 60, 72, 80, 86, 92, 96, 100],
  equipment: [0, 0, 0, 0, 0, 30, 30, 30, 30, 30, 30],
};

/** Cumulative đồng by the end of a month (1…11), paid in whole thousands as transfers are. */
export function paidBy(month: number, total: number, pace: Pace): number {
  const percent = PACES[pace][month - 1] ?? 100;
  return percent === 100 ? total : Math.round((total * percent) / 100_000) * 1000;
}
