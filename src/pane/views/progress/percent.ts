/** Length of a bar. Only the eye reads it: no verdict rests on this number. */
import { roundTo } from '../../../core/amount';
import type { Attainment } from '../../../core/assessment/model';

export function percentOf({ rate }: Attainment): number {
  return rate === null ? 0 : Number(roundTo(rate, 4, 'down').toString()) * 100;
}
