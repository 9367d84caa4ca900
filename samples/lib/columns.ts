/** The columns of the accountant's sheet GiaiNgan, from left to right. */
import { columnLetter } from '../../src/core/cell/ref';

/** Months with one cumulative column; December has three. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type Month = (typeof MONTHS)[number];

export type AmountKey =
  | 'investment'
  | 'start'
  | 'up'
  | 'down'
  | 'adjusted'
  | 'carryover'
  | `month${Month}`
  | 'disbursed'
  | 'completed'
  | 'advance'
  | 'carryoverPaid'
  | 'recovery'
  | 'estimate'
  | 'carryoverEstimate';

export const FIRST_AMOUNT = 5;

export const AMOUNTS: readonly AmountKey[] = [
  'investment',
  'start',
  'up',
  'down',
  'adjusted',
  'carryover',
  ...MONTHS.map((month) => `month${month}` as const),
  'disbursed',
  'completed',
  'advance',
  'carryoverPaid',
  'recovery',
  'estimate',
  'carryoverEstimate',
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
