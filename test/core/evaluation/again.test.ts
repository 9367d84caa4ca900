/** Evaluating again after a change gives exactly what evaluating everything gives. */
import fc from 'fast-check';
import { type Decision, evaluate, evaluator, type Facts } from '../../../src/core/evaluation';
import { BENCH_DATES, benchRules, department } from '../../../bench/department';
import { assess } from '../../../src/core/assessment';
import { DATES } from './build';
import { known, SET } from './known';

/** Compared as text: thousands of reasons, a hundred times over. */
const text = (decisions: readonly Decision[]) => JSON.stringify(decisions);

/** Facts, and facts that differ in some table or other: rows gone, added, replaced. */
const change = fc.record({
  table: fc.constantFrom('figures', 'evidence', 'closed', 'tallies'),
  at: fc.nat(),
  how: fc.constantFrom('gone', 'taken', 'doubled'),
});

function changed(facts: Facts, other: Facts, { table, at, how }: { table: string; at: number; how: string }): Facts {
  const key = table as 'figures';
  const rows = [...facts[key]];
  const i = rows.length === 0 ? 0 : at % rows.length;
  const fresh = other[key][at % Math.max(1, other[key].length)];
  if (how === 'gone') rows.splice(i, 1);
  else if (how === 'doubled' && rows[i] !== undefined) rows.push(rows[i]);
  else if (fresh !== undefined) rows.splice(i, 1, fresh);
  return { ...facts, [key]: rows };
}

test('for any facts and any run of changes', () => {
  fc.assert(
    fc.property(known, known, fc.array(change, { minLength: 1, maxLength: 5 }), (facts, other, changes) => {
      const again = evaluator();
      let now = facts;
      expect(text(again(SET, now, DATES))).toBe(text(evaluate(SET, now, DATES)));
      for (const one of changes) {
        now = changed(now, other, one);
        expect(text(again(SET, now, DATES))).toBe(text(evaluate(SET, now, DATES)));
      }
    }),
    { numRuns: 150 },
  );
});

test('in a department with quotas per unit, of headcount and of another form', () => {
  const rules = benchRules();
  const { facts } = assess(department(80), { rules, ...BENCH_DATES });
  const again = evaluator();
  const first = again(rules, facts, BENCH_DATES);
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(-1_000_000, 1_000_000_000, 0), fc.nat(), (at, by, mark) => {
      const figure = at % facts.figures.length;
      const figures = facts.figures.map((one, i) => (i === figure ? { ...one, amount: Number(one.amount) + by } : one));
      const marks = facts.marks.map((one, i) => (i === mark % facts.marks.length ? { ...one, value: '5' } : one));
      const now = { ...facts, figures, marks };
      expect(text(again(rules, now, BENCH_DATES))).toBe(text(evaluate(rules, now, BENCH_DATES)));
    }),
    { numRuns: 12 },
  );
  expect(again(rules, facts, BENCH_DATES)).toEqual(first);
});

test('other rules, other dates and other subjects are judged as a whole', () => {
  const again = evaluator();
  const [facts] = fc.sample(known, { numRuns: 1, seed: 7 });
  again(SET, facts!, DATES);
  const later = { ...DATES, dataAt: '2023-01-31' };
  expect(text(again(SET, facts!, later))).toBe(text(evaluate(SET, facts!, later)));
  const fewer = { ...facts!, subjects: facts!.subjects.slice(1) };
  expect(text(again(SET, fewer, later))).toBe(text(evaluate(SET, fewer, later)));
});
