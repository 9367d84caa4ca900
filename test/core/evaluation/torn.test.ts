/** Somebody in two units or of two standings at once: neither row may decide, whichever stands above. */
import type { Subject } from '../../../src/core/evaluation';
import { say } from '../../../src/messages';
import { decide, evidence, gate, item, person, plan, RATE, rules, spent, tier, unit } from './build';

const SET = rules({
  items: [item('good')],
  measures: [RATE],
  gates: [
    gate('good-one', [{ of: 'good', is: '"yes"' }]),
    gate('unit-paid', [{ of: 'rate', in: 'unit', is: '>= 100%' }]),
    gate('heads', [{ of: 'good', is: '"no"' }], { standing: ['head'] }),
  ],
  tiers: [
    tier('of-unit', ['good-one', 'unit-paid']),
    tier('own', ['good-one']),
    tier('by-standing', ['good-one', 'heads']),
    tier('places', ['good-one'], { quota: { take: '1', per: 'unit', round: 'down', tie: 'council' } }),
  ],
});

const figures = [plan('A', 100), spent('A', 100), plan('B', 100), spent('B', 50)];
const rowsOf = (...people: Subject[]) => people.map((each, i) => ({ ...each, src: `DL_DoiTuong!B${24 + i}` }));

function told(tierId: string, people: Subject[]) {
  const known = { subjects: [unit('A'), unit('B'), ...people], figures, evidence: [evidence('P', 'good')] };
  const { outcome, reasons } = decide(SET, known, 'P', tierId);
  return [outcome, ...reasons.filter(({ verdict }) => verdict === 'missing').map(({ says }) => say('vi', says[0]!))];
}

const [inA, inB] = [person('P', 'A'), person('P', 'B')];
const TWO_UNITS =
  'Người P thuộc hai đơn vị trong cùng thời gian (DL_DoiTuong!B24:B25) → đề nghị ghi ngày "Đến" ở dòng đơn vị cũ, ngày "Từ" ở dòng đơn vị mới';

test.each([
  ['the good unit first', rowsOf(inA, inB)],
  ['the good unit last', rowsOf(inB, inA)],
])('two units, %s: what is measured on the unit is open, the rest is decided', (_, people) => {
  expect(told('of-unit', people)).toEqual(['evidence missing', TWO_UNITS]);
  expect(told('own', people)).toEqual(['award']);
  expect(told('places', people)).toEqual(['evidence missing', TWO_UNITS]);
});

test('a person who moved is judged on the unit of the day', () => {
  const moved = rowsOf({ ...inB, to: '2022-06-30' }, { ...inA, from: '2022-07-01' });
  expect(told('of-unit', moved)).toEqual(['award']);
  expect(told('of-unit', [...moved].reverse())).toEqual(['award']);
});

test('the same row twice contradicts nothing', () => {
  expect(told('of-unit', rowsOf(inA, inA))).toEqual(['award']);
});

test.each([[rowsOf(inA, { ...inA, standing: 'head' })], [rowsOf({ ...inA, standing: 'head' }, inA)]])(
  'two standings: nothing is decided, for or against',
  (people) => {
    expect(told('by-standing', people)).toEqual([
      'evidence missing',
      'Người P có hai tư cách trong cùng thời gian (DL_DoiTuong!B24:B25) → đề nghị ghi ngày "Đến" ở dòng cũ, ngày "Từ" ở dòng mới',
    ]);
  },
);
