/** The columns of the accountant's sheet GiaiNgan, from left to right. */
import { columnLetter } from '../../src/core/cell/ref';

export type AmountKey =
  | 'investment'
  | 'start'
  | 'up'
  | 'down'
  | 'adjusted'
  | 'carryover'
  | `month${number}`
  | 'disbursed'
  | 'completed'
  | 'advance'
  | 'carryoverPaid'
  | 'recovery'
  | 'estimate';

export const FIRST_AMOUNT = 5;

export const AMOUNTS: readonly AmountKey[] = [
  'investment',
  'start',
  'up',
  'down',
  'adjusted',
  'carryover',
  ...Array.from({ length: 11 }, (_, i) => `month${i + 1}` as const),
  'disbursed',
  'completed',
  'advance',
  'carryoverPaid',
  'recovery',
  'estimate',
];

export const RATE = FIRST_AMOUNT + AMOUNTS.length;
export const REMARK = RATE + 1;
export const WIDTH = REMARK + 1;

/** Zero-based column of an amount. */
export function columnOf(key: AmountKey): number {
  return FIRST_AMOUNT + AMOUNTS.indexOf(key);
}

export function letterOf(key: AmountKey): string {
  return columnLetter(columnOf(key));
}
