/** From grids to decisions with full reasons; the verdicts again after one changed amount. */
import { assess } from '../src/core/assessment';
import { evaluate, evaluator, type Facts } from '../src/core/evaluation';
import { BENCH_DATES, benchRules, department } from './department';
import { sideBySide, table } from './measure';

const SIZES = [50, 500, 1_000, 2_000, 4_000];

export function benchRulesets(): void {
  const options = { rules: benchRules(), ...BENCH_DATES };
  const rows = SIZES.map((size) => {
    const grids = department(size);
    const { facts, decisions, questions } = assess(grids, options);
    if (decisions.length !== size * options.rules.tiers.length)
      throw new Error(`${decisions.length} decisions, ${questions.length} questions`);
    const again = evaluator();
    again(options.rules, facts, options);
    const change = changes(facts);
    const times = sideBySide(
      [
        { name: 'all', run: () => assess(grids, options) },
        { name: 'evaluate', run: () => evaluate(options.rules, facts, options) },
        { name: 'changed', run: () => again(options.rules, change(), options) },
      ],
      5,
    );
    return { size, all: times.get('all')!, evaluate: times.get('evaluate')!, changed: times.get('changed')! };
  });
  table(
    '12 criteria × 6 tiers with quotas (goals: 2,000 subjects from grids to decisions ≤ 500 ms, linear; after a change ≤ 50 ms)',
    [
      ['subjects', 'grids to decisions', 'rules alone', 'after one changed amount', 'µs a subject'],
      ...rows.map((one) => [
        one.size.toLocaleString('en'),
        `${one.all.toFixed(0)} ms`,
        `${one.evaluate.toFixed(0)} ms`,
        `${one.changed.toFixed(0)} ms`,
        ((1000 * one.all) / one.size).toFixed(0),
      ]),
    ],
  );
}

/** Facts with one disbursed amount less each time it is called: another subject's, and what was changed before stays. */
function changes(start: Facts): () => Facts {
  const paid = start.figures.flatMap(({ quantity }, i) => (quantity === 'disbursed' ? [i] : []));
  let facts = start;
  let turn = 0;
  return () => {
    const row = paid[(turn += 37) % paid.length];
    const figures = facts.figures.map((one, i) => (i === row ? { ...one, amount: Number(one.amount) - 1 } : one));
    facts = { ...facts, figures };
    return facts;
  };
}
