/** Printed rates: everything that some unrounded figures explain is accepted, nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { Exact } from '../../../src/core/amount';
import { judgeRate, type Shown } from '../../../src/core/doctor/rate';

const SHARED = process.env.THIDUA_SHARED ?? resolve(__dirname, '../../../../shared');

const shown = (text: string): Shown => ({ value: new Exact(text), digits: (text.split('.')[1] ?? '').length });
const judge = (plan: string, disbursed: string, rate: string) => judgeRate(shown(plan), shown(disbursed), shown(rate));

test.each([
  ['913216.2', '528870.2', '57.9', 'explained'],
  ['24.0', '22.3', '93.1', 'explained'],
  ['24.0', '22.3', '93.2', 'explained'],
  ['24.0', '22.3', '93.4', 'unexplained'],
  ['12345.678', '12345.677', '99.99', 'explained'],
  ['12345.678', '12345.677', '100.00', 'explained'],
  ['1000000', '570495', '57.1', 'double-rounding'],
  ['1000000', '570495', '57.0', 'explained'],
])('plan %s, disbursed %s printed as %s: %s', (plan, disbursed, rate, verdict) => {
  expect(judge(plan, disbursed, rate)).toBe(verdict);
});

test('figures rounded from true ones always explain the rate rounded from them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 2 }),
      (plan, disbursed, digits) => {
        const round = (value: number, places: number) => value.toFixed(places);
        expect(judge(round(plan / 1000, 1), round(disbursed / 1000, 1), round((100 * disbursed) / plan, digits))).toBe(
          'explained',
        );
      },
    ),
  );
});

test('a rate off by one unit of its last digit is caught where exact figures leave no room', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10 ** 9, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.boolean(),
      (plan, disbursed, up) => {
        const right = Math.round((disbursed / plan) * 10000);
        const printed = ((right + (up ? 2 : -2)) / 100).toFixed(2);
        if (printed.startsWith('-') || (right > 9990 && right < 10010)) return;
        expect(judge(String(plan), String(disbursed), printed)).toBe('unexplained');
      },
    ),
  );
});

test('every published disbursement rate is explained', () => {
  const file = resolve(SHARED, 'data/figures/published-rates.csv');
  if (!existsSync(file)) {
    console.warn(`not there: ${file}`);
    return;
  }
  const rows = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1).map(fields);
  expect(rows.length).toBeGreaterThan(20);
  for (const [, entity, , plan, disbursed, , rate] of rows) {
    expect([entity, judge(plan!, disbursed!, rate!)]).toEqual([entity, 'explained']);
  }
});

/** One line of the CSV; fields may be quoted. */
function fields(line: string): string[] {
  return [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map((found) => found[1]!.replace(/^"|"$/g, ''));
}
