/** Attainment from figures: which column counts, which plan it is held against, what is wrong with the amounts. */
import fc from 'fast-check';
import { rationalText } from '../../../src/core/amount';
import {
  attain,
  attainments,
  budgetYear,
  type Figure,
  selectFigures,
  quantityKey,
} from '../../../src/core/disbursement';
import { say } from '../../../src/messages';

const figure = (over: Partial<Figure>): Figure => ({
  subject: 'P1',
  quantity: 'disbursed',
  planKind: 'plan.province',
  basis: 'actual',
  grade: 'books',
  year: 2022,
  through: '2022-12-31',
  amount: 0,
  src: [],
  ...over,
});
const plan = (amount: number, over: Partial<Figure> = {}) =>
  figure({ quantity: 'plan', amount, through: '2022-01-01', src: ['GiaiNgan!F7'], ...over });
const paid = (amount: number, through = '2022-12-31', over: Partial<Figure> = {}) =>
  figure({ amount, through, src: ['GiaiNgan!H7'], ...over });
const CNTT = { id: 'P1', name: 'Phòng CNTT', kind: 'collective' as const };
const year = { dataAt: '2022-12-31' };

describe('which figure counts', () => {
  test('the latest through date not after the data date, never a later column', () => {
    const figures = [plan(100), paid(40, '2022-06-30'), paid(70, '2022-09-30'), paid(100, '2022-12-31')];
    const at = (dataAt: string) => attainments(figures, [CNTT], { dataAt })[0]!;
    expect(at('2022-09-30')).toMatchObject({ disbursed: 70, asOf: '2022-09-30', met: false, shortfall: 30 });
    expect(at('2022-11-15')).toMatchObject({ disbursed: 70, asOf: '2022-09-30' });
    expect(at('2022-12-31')).toMatchObject({ disbursed: 100, met: true, shortfall: 0 });
  });

  test('a plan without money reported bears the day asked for, not the day its plan came into force', () => {
    expect(attainments([plan(100)], [CNTT], year)[0]).toMatchObject({ missing: 'disbursed', asOf: '2022-12-31' });
  });

  test('older data than asked for is said, with its day', () => {
    const { findings } = attain([plan(100), paid(70, '2022-09-30')], [CNTT], year);
    expect(findings.map((one) => say('vi', one.message))).toEqual([
      'Chỉ có số liệu đến 30/09/2022, cũ hơn ngày yêu cầu 31/12/2022; kết quả tính theo số liệu đến 30/09/2022.',
    ]);
    expect(findings[0]!.cells).toEqual([{ sheet: 'GiaiNgan', row: 6, column: 7, rows: 1, columns: 1 }]);
  });

  test('January money belongs to the budget year and needs a data date in January', () => {
    const figures = [plan(100), paid(99, '2022-12-31'), paid(100, '2023-01-31'), paid(3, '2023-01-31', { year: 2023 })];
    expect(attainments(figures, [CNTT], year)[0]!.disbursed).toBe(99);
    expect(attainments(figures, [CNTT], { dataAt: '2023-01-31' })[0]).toMatchObject({ disbursed: 100, met: true });
    expect(budgetYear(figures, '2023-02-01')).toBe(2023);
    expect(budgetYear([plan(1)], '2023-03-01')).toBe(2022);
  });

  test('on one date the treasury replaces the books; several tables add up', () => {
    const figures = [paid(90), paid(88, '2022-12-31', { grade: 'treasury', src: ['KB!C3'] })];
    const key = quantityKey(figures[0]!);
    for (const order of [figures, [...figures].reverse()]) {
      expect(selectFigures(order, year).get(key)).toMatchObject({ amount: 88, grade: 'treasury', src: ['KB!C3'] });
    }
    const tables = [paid(60, '2022-12-31', { src: ['NSTW!H7'] }), paid(30, '2022-12-31', { src: ['NSDP!H7'] })];
    expect(selectFigures(tables, year).get(key)).toMatchObject({ amount: 90, src: ['NSTW!H7', 'NSDP!H7'] });
    const books = selectFigures(figures, { ...year, grades: ['books'] });
    expect(books.get(key)).toMatchObject({ amount: 90, grade: 'books' });
  });

  test('the order of figures never changes the outcome', () => {
    const days = fc.constantFrom('2022-03-31', '2022-06-30', '2022-12-31', '2023-01-31');
    const one = fc
      .tuple(days, fc.integer({ min: -9, max: 999 }), fc.constantFrom('books' as const, 'treasury' as const))
      .map(([through, amount, grade]) => paid(amount, through, { grade }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), days, (figures, dataAt) => {
        const forth = selectFigures(figures, { dataAt, year: 2022 });
        const back = selectFigures([...figures].reverse(), { dataAt, year: 2022 });
        expect([...back.values()].map((s) => s.amount)).toEqual([...forth.values()].map((s) => s.amount));
      }),
    );
  });
});

describe('attainment rows', () => {
  test('an estimate stands beside the actual, never in its place', () => {
    const estimate = paid(100, '2023-01-31', { basis: 'estimate', grade: 'estimate' });
    const rows = attainments([plan(100), paid(97), estimate], [CNTT], year);
    expect(rows.map((row) => [row.basis, row.disbursed, row.met, row.grade])).toEqual([
      ['actual', 97, false, 'books'],
      ['estimate', 100, true, 'estimate'],
    ]);
  });

  test('the same money is held against every whole plan; carry-over has money of its own', () => {
    const figures = [
      plan(100),
      plan(110, { planKind: 'plan.start' }),
      plan(10, { planKind: 'plan.carryover' }),
      paid(99),
    ];
    const rows = attainments(figures, [CNTT], year);
    expect(rows.map((row) => [row.planKind, row.rate && rationalText(row.rate), row.missing])).toEqual([
      ['plan.province', '99/100', undefined],
      ['plan.start', '9/10', undefined],
      ['plan.carryover', null, 'disbursed'],
    ]);
  });

  test('a unit without capital plan has one row: no rate, no verdict, nothing missing', () => {
    const thanhTra = { id: 'P9', name: 'Thanh tra', kind: 'collective' as const };
    const { rows, findings } = attain([plan(100), paid(100)], [CNTT, thanhTra], year);
    expect(rows[1]).toMatchObject({ subject: 'P9', planKind: 'plan.province', rate: null, met: null, shortfall: null });
    expect(rows[1]!.missing).toBeUndefined();
    expect(findings).toEqual([]);
  });

  test('a person who moved in July is one subject', () => {
    const before = { id: 'NV1', name: 'Nguyễn Văn Mẫu', kind: 'individual' as const };
    expect(attainments([], [before, { ...before }], year)).toHaveLength(1);
  });

  test.each([
    ['outside-plan', 0, 5, 'Phòng CNTT: giải ngân ngoài kế hoạch, đã giải ngân 5 đồng trong khi kế hoạch vốn bằng 0.'],
    ['plan-negative', -7, 5, 'Phòng CNTT: kế hoạch vốn âm (-7 đồng), nên không tính được tỷ lệ.'],
    ['disbursed-negative', 9, -5, 'Phòng CNTT: số giải ngân âm (-5 đồng); vẫn được tính như đã ghi.'],
  ])('%s is found and named', (check, planned, spent, sentence) => {
    const { rows, findings } = attain([plan(planned), paid(spent)], [CNTT], year);
    expect(findings.map((one) => one.check)).toEqual([check]);
    expect(say('vi', findings[0]!.message)).toBe(sentence);
    expect(rows[0]!.met).toBe(check === 'disbursed-negative' ? false : null);
  });

  test('money above plan, carry-over and advance together is found; with the carry-over it is not', () => {
    const over = [plan(100), paid(104)];
    expect(attain(over, [CNTT], year).findings.map((one) => one.check)).toEqual(['above-limit']);
    const carried = plan(5, { planKind: 'plan.carryover' });
    expect(attain([...over, carried], [CNTT], year).findings).toEqual([]);
    expect(rationalText(attainments(over, [CNTT], year)[0]!.rate!)).toBe('26/25');
  });

  test('money paid on the carried-over plan counts towards the limit of both', () => {
    const given = (own: number, carried: number) => [
      plan(100),
      plan(30, { planKind: 'plan.carryover' }),
      paid(own),
      paid(carried, '2022-12-31', { planKind: 'plan.carryover' }),
    ];
    expect(attain(given(100, 30), [CNTT], year).findings).toEqual([]);
    expect(attain(given(95, 36), [CNTT], year).findings.map(({ check, message }) => [check, message.args])).toEqual([
      ['above-limit', expect.objectContaining({ amount: '131', limit: '130' })],
    ]);
  });
});
