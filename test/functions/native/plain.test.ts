/** A function that the pane wrote, turned into its plain form: the very formula that the pane would have written plainly. */
import fc from 'fast-check';
import { parseRational, type Target, UNITS } from '../../../src/core/amount';
import { ailmentOf } from '../../../src/core/health';
import {
  type AttainmentCells,
  nativeMilestone,
  nativeMilestonePoints,
  nativePace,
  nativeRate,
  nativeShortfall,
  nativeVerdict,
  writtenMilestone,
  writtenPace,
  writtenRate,
  writtenShortfall,
  writtenVerdict,
} from '../../../src/functions';
import { plainForm } from '../../../src/functions/native/plain';

const address = fc
  .tuple(
    fc.constantFrom('', 'GiaiNgan!', "'Giải ngân, quý (3)'!"),
    fc.constantFrom('F', 'AB', '$H'),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([sheet, column, row]) => `${sheet}${column}${row}`);
const target: fc.Arbitrary<Target> = fc
  .tuple(fc.constantFrom('1', '19/20', '2/3', '1/2'), fc.boolean())
  .map(([text, strict]) => ({ share: parseRational(text)!, strict }));
const cells: fc.Arbitrary<AttainmentCells> = fc.record({
  disbursed: address,
  plan: address,
  unit: fc.constantFrom(...UNITS),
  target,
});

test('every attainment function that has a plain form', () => {
  fc.assert(
    fc.property(
      cells,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('month', 'week', 'day'),
      address,
      (given, digits, step, day) => {
        const pace = { ...given, day, deadline: 'DATE(2022,12,31)', step } as const;
        expect(plainForm(writtenRate(given, digits))).toBe(nativeRate(given, digits));
        expect(plainForm(writtenVerdict(given))).toBe(nativeVerdict(given));
        expect(plainForm(writtenShortfall(given))).toBe(nativeShortfall(given));
        expect(plainForm(writtenPace(pace))).toBe(nativePace(pace));
        const milestone = { ...given, day, days: 'Moc!$A$2:$A$5', rates: 'Moc!$B$2:$B$5' };
        expect(plainForm(writtenMilestone(milestone, 'Moc!$A$2:$B$5'))).toBe(nativeMilestone(milestone));
        expect(plainForm(writtenMilestone(milestone, 'Moc!$A$2:$B$5', 'số'))).toBe(nativeMilestonePoints(milestone));
      },
    ),
  );
});

test('a formula that died without the add-in comes back in plain form', () => {
  const given: AttainmentCells = { disbursed: 'H7', plan: 'F7', unit: 'triệu' };
  const stored = writtenVerdict(given).replace('TD_DAT', '_xldudf_TD_DAT');
  const { meant } = ailmentOf(stored, { error: '#NAME?' }, false)!;
  expect(plainForm(meant)).toBe(nativeVerdict(given));
});

test.each([
  '=TD_TYLE(H7,F7,2,"–","triệu")',
  '=TD_TYLE(IF(ISBLANK(H7),"",H7),IF(ISBLANK(F7),"",F7),2)',
  '=TD_TYLE(IF(ISBLANK(H7),"",H8),IF(ISBLANK(F7),"",F7),2,"–","triệu")',
  '=TD_TYLE(IF(ISBLANK(H7),"",H7),IF(ISBLANK(F7),"",F7),2,"không","triệu")',
  '=TD_DAT(IF(ISBLANK(H7),"",H7),IF(ISBLANK(F7),"",F7),95/100,"triệu")',
  '=TD_DAT(IF(ISBLANK(H7),"",H7),IF(ISBLANK(F7),"",F7),1,"triệu")&"!"',
  '=TD_DAT(IF(ISBLANK(H7,"",H7),1,"triệu")',
  '=TD_XETKHEN("binh-phuoc/2022",1,2,A1:B2)',
  '=SUM(A1)',
])('%s has none that is surely the same', (formula) => {
  expect(plainForm(formula)).toBeNull();
});
