/** Any rule set comes back from its sheet exactly: every table, every measure, every optional column. */
import fc from 'fast-check';
import { type Cell, gridOf, type WrittenCell } from '../../../src/core/cell';
import { type Cond, fromSheets, parseRuleSet, type RuleSet, toSheets } from '../../../src/core/rules';
import { say } from '../../../src/messages';

/** What a host gives back of what was written. */
function valueOf(cell: WrittenCell): Cell {
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : null;
}

const text = fc.constantFrom('Nội dung', 'Có "ngoặc"; và dấu, chấm.', '=1+1', 'hai\ndòng', '2,5', 'Không');
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const flag = some(fc.constant(true));
const citations = fc.array(fc.record({ doc: fc.constant('kh'), place: text, reading: some(fc.constant('many')) }), {
  maxLength: 3,
});
const row = fc.record({
  label: text,
  labelEn: some(text),
  kind: fc.constantFrom('collective', 'individual', 'both'),
  citations,
});
const standing = some(fc.constantFrom(['head'], ['head', 'staff']));
const noun = fc.record({ noun: some(text), nounEn: some(text) });

/** Items of every kind of value, so that every measure has its source. */
const SOURCES = [
  ['yes', 'evidence', 'yes-no'],
  ['num', 'evidence', 'number'],
  ['cnt', 'evidence', 'count'],
  ['txt', 'evidence', 'text'],
  ['mrk', 'mark', 'number'],
  ['vot', 'tally', 'votes'],
] as const;
const MEASURES = [
  ['rate', 'ratio', ['disbursed', 'plan.province']],
  ['share', 'ratio', ['num', 'cnt']],
  ['sum1', 'sum', ['num']],
  ['sum2', 'sum', ['num', 'mrk']],
  ['many', 'count', ['cnt']],
  ['avg', 'mean', ['mrk']],
  ['trim', 'trimmed mean', ['mrk']],
  ['part', 'vote share', ['vot']],
  ['years', 'years in a row', ['yes']],
] as const;

const PERCENT = ['>= 100%', '[0.5..1)', '> 2/3', '>= {full}', '<= 97.25%'];
const NUMBERS = ['>= 80.5', '(1..7]', '1, 2.5', '-', '!= 3'];
const WHOLE = ['>= {many}', '2', 'not(1, 3)', '[1..4]', '-'];
const WORDS = ['"yes"', '"yes","no"', 'not("no")', '-'];
const ASKED: Readonly<Record<string, readonly string[]>> = {
  ...{ yes: WORDS, txt: ['"A;B","C, D"', 'not("A;B")'], num: NUMBERS, cnt: WHOLE, mrk: NUMBERS, vot: PERCENT },
  ...{ rate: PERCENT, share: PERCENT, sum1: NUMBERS, sum2: NUMBERS, many: WHOLE, avg: NUMBERS, trim: NUMBERS },
  ...{ part: PERCENT, years: WHOLE, score: NUMBERS, held: WORDS },
};

const test1 = (ids: readonly string[]) =>
  fc.constantFrom(...ids).chain(
    (of) =>
      fc
        .tuple(fc.constantFrom(...ASKED[of]!), some(fc.constantFrom('self', 'unit')), fc.boolean())
        .map(([is, where, when]) => ({
          ...{ of, is },
          ...(where === undefined ? {} : { in: where }),
          ...(when ? { when: { reading: 'many', choice: '2' } } : {}),
        })) as fc.Arbitrary<Cond>,
  );

function conditions(ids: readonly string[]) {
  const { cond } = fc.letrec<{ cond: Cond; group: Cond[] }>((tie) => ({
    cond: fc.oneof(
      { maxDepth: 3 },
      test1(ids),
      tie('group').map((any) => ({ any })),
      tie('group').map((all) => ({ all })),
    ),
    group: fc.array(tie('cond'), { minLength: 1, maxLength: 3 }),
  }));
  return fc.array(cond, { minLength: 1, maxLength: 3 });
}

const QUANTITIES = Object.keys(ASKED).filter((id) => id !== 'held');
const item = fc.record({
  row,
  more: fc.record({
    standing,
    register: flag,
    usedOnce: some(fc.constantFrom('initiative', 'achievement')),
    rater: some(fc.constantFrom('self', 'authority')),
    level: some(fc.constantFrom('unit', 'council')),
    paper: text,
    paperEn: some(text),
    owes: text,
    owesEn: some(text),
  }),
  noun,
});
const measure = fc.record({
  row,
  more: fc.record({
    standing,
    pool: some(fc.constantFrom('pooled', 'each', 'capped')),
    base: some(fc.constantFrom('members', 'voting', 'present', 'valid')),
    quorum: some(fc.constantFrom('>= 2/3', '> 50%')),
    zero: fc.constantFrom('missing', 'exempt', 'unmet', 'unit', 'council', 'reading:no-plan'),
    grades: some(fc.constantFrom(['books'], ['estimate', 'treasury'], ['books', 'treasury'])),
  }),
  noun,
});
const limits = fc.constantFrom({}, { cap: '15' }, { cap: '12.5', floor: '2/3' }, { floor: '-5' });
const gateRow = (ids: readonly string[]) =>
  fc.record({
    row,
    more: fc.record({
      standing,
      all: conditions(ids),
      unless: some(conditions(ids)),
      effect: fc.constantFrom('reject', 'hold'),
    }),
    split: fc.boolean(),
  });
const quota = some(
  fc.record({
    take: fc.constantFrom('0', '1', '10', '15%', '12.5%', '100%'),
    of: some(fc.constant('held')),
    per: some(fc.constant('unit')),
    round: fc.constantFrom('down', 'up', 'nearest'),
    tie: fc.constantFrom('none', 'all', 'council'),
  }),
);
const tier = fc.record({
  row,
  more: fc.record({
    standing,
    gives: fc.constantFrom('award', 'nomination'),
    min: some(fc.constantFrom('>= 1.5', '[2..20]', '-')),
    order: fc.subarray(['score', '-num', 'rate', 'p0'], { minLength: 0 }),
    quota,
    excludes: some(fc.constant(['held'])),
    oneAward: flag,
  }),
});

const ruleSet = fc
  .record({
    general: fc.record({
      title: text,
      digits: some(fc.constantFrom(0, 3, 6)),
      year: some(fc.constant(2022)),
      rescale: some(fc.constantFrom('whole', 'group')),
      to: some(fc.constant('2024-02-29')),
      scored: fc.boolean(),
    }),
    items: fc.tuple(...SOURCES.map(() => item)),
    measures: fc.tuple(...MEASURES.map(() => measure)),
    criteria: fc.tuple(
      fc.record({ row, limits, group: some(fc.constant('I')) }),
      fc.record({ row, limits, group: some(fc.constant('II')) }),
    ),
    gates: fc.array(gateRow(QUANTITIES), { minLength: 1, maxLength: 3 }),
    first: tier,
    second: tier,
    held: fc.record({ row, conds: conditions(['yes', 'many']) }),
  })
  .map((made) => {
    const both = { kind: 'both' };
    const [bands, counted] = made.criteria;
    const set = {
      ...{ format: 1, id: 'test/2022', version: '1', scope: 'test', from: '2022-01-01', ...made.general },
      docs: [{ id: 'kh', title: 'Kế hoạch', short: 'KH', kind: 'plan', read: true }],
      readings: [
        { id: 'many', question: '?', choice: '2', text: 'từ 02', agreedIn: '' },
        { id: 'full', question: '?', choice: '99.5%', text: '', agreedIn: 'BB 2' },
        {
          ...{ id: 'no-plan', question: 'Hỏi?', choice: 'exempt', text: '', agreedIn: 'BB 1' },
          choices: [
            { value: 'exempt', label: 'Không xét' },
            { value: 'council', label: 'Hội đồng' },
          ],
        },
      ],
      items: SOURCES.map(([id, source, values], i) => ({
        ...{ id, ...made.items[i]!.row, ...both, source, values, ...made.items[i]!.more, ...made.items[i]!.noun },
      })),
      measures: MEASURES.map(([id, fn, of], i) => ({
        ...{ id, ...made.measures[i]!.row, ...both, fn, of, ...made.measures[i]!.more, ...made.measures[i]!.noun },
      })),
      criteria: [
        {
          ...{ id: 'p0', ...bands.row, ...both, of: 'rate', max: '20', ...bands.limits, group: bands.group },
          bands: [
            { is: '>= 100%', points: '20' },
            { is: '< 100%', points: 'proportional' },
          ],
        },
        {
          ...{ id: 'p1', ...counted.row, ...both, of: 'many', max: '20', ...counted.limits, group: counted.group },
          ...{ bands: [], perUnit: '2.5' },
        },
      ],
      gates: [
        { id: 'base', ...made.held.row, ...both, all: made.held.conds, effect: 'reject' },
        ...made.gates.flatMap(({ row: r, more, split }, i) => {
          const one = { id: `g${i}`, ...r, ...both, ...more };
          return split
            ? [
                { ...one, to: '2022-12-31' },
                { ...one, from: '2023-01-01' },
              ]
            : [one];
        }),
        { id: 'again', ...made.held.row, ...both, all: [{ of: 'held', is: '"yes"' }], effect: 'reject' },
      ],
      tiers: [
        { id: 'held', ...made.held.row, ...both, gives: 'award', gates: ['base'], criteria: [], order: [] },
        {
          ...{ id: 't', ...made.first.row, ...both, ...made.first.more },
          ...{ gates: made.gates.map((_, i) => `g${i}`), criteria: ['p0', 'p1'] },
        },
        { ...{ id: 'u', ...made.second.row, ...both, ...made.second.more }, gates: ['again'], criteria: ['p1'] },
      ],
    };
    return JSON.parse(JSON.stringify(set)) as RuleSet;
  });

test('comes back from its sheet exactly', () => {
  fc.assert(
    fc.property(ruleSet, (json) => {
      const parsed = parseRuleSet(json);
      if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => say('en', message)).join('\n'));
      const cells = toSheets(parsed.rules, { revision: 3, by: 'Trần Văn Mẫu', at: '2022-12-20 08:00' })[0]!.cells;
      const grid = gridOf(
        'QD_QuyDinh',
        cells.map((line) => line.map(valueOf)),
      );
      expect(fromSheets([grid])).toEqual({ rules: parsed.rules });
    }),
    { numRuns: 150 },
  );
});
