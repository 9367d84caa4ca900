/** Milestones as people type them, and the one that counts on a day. */
import { toNumber } from '../../../src/core/amount';
import { readMilestones, typedMilestoneAt } from '../../../src/core/disbursement';

const said = (typed: string, year = 2022) =>
  readMilestones(typed, year)?.map(({ day, share, text }) => [day, toNumber(share), text]) ?? null;

test.each([
  ['', []],
  ['95', [[null, 0.95, '95%']]],
  [' 92,5 % ', [[null, 0.925, '92,5%']]],
  [
    '30/6: 50%; 30/9 70 ; 31/12/2022=95%',
    [
      ['2022-06-30', 0.5, '50%'],
      ['2022-09-30', 0.7, '70%'],
      ['2022-12-31', 0.95, '95%'],
    ],
  ],
  // The thirteenth month.
  [
    '31/12: 95%\n31/1: 100%',
    [
      ['2022-12-31', 0.95, '95%'],
      ['2023-01-31', 1, '100%'],
    ],
  ],
])('%j is read', (typed, expected) => expect(said(typed)).toEqual(expected));

test.each([
  ...[
    '0',
    '101%',
    'chín',
    '50%; 70%',
    '31/2: 50%',
    '30/9: 70%; 30/6: 50%',
    '30/6: 50%; 30/6: 60%',
    '30/6',
    '6/2022: 50%',
  ],
])('%j is refused, never half read', (typed) => expect(said(typed)).toBeNull());

test('the last milestone not after the day counts; before the first none does', () => {
  const all = readMilestones('30/6: 50%; 30/9: 70%', 2022)!;
  expect(
    ['2022-06-29', '2022-06-30', '2022-09-29', '2022-12-31'].map((day) => typedMilestoneAt(all, day)?.text),
  ).toEqual([undefined, '50%', '50%', '70%']);
  expect(typedMilestoneAt(readMilestones('95%', 2022)!, '2022-01-31')?.text).toBe('95%');
});
