/** From grids to decisions with full reasons, and one verdict again after a changed cell. */
import { assess } from '../src/core/assessment';
import { evaluate } from '../src/core/evaluation';
import { type Grid, gridOf } from '../src/core/cell';
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
    const changed = withChange(grids);
    const times = sideBySide(
      [
        { name: 'all', run: () => assess(grids, options) },
        { name: 'evaluate', run: () => evaluate(options.rules, facts, options) },
        { name: 'changed', run: () => assess(changed, options) },
      ],
      5,
    );
    return { size, all: times.get('all')!, evaluate: times.get('evaluate')!, changed: times.get('changed')! };
  });
  table('12 criteria × 6 tiers with quotas (goal: 2,000 subjects from grids to decisions ≤ 500 ms, linear)', [
    ['subjects', 'grids to decisions', 'rules alone', 'again after a changed cell', 'µs a subject'],
    ...rows.map((one) => [
      one.size.toLocaleString('en'),
      `${one.all.toFixed(0)} ms`,
      `${one.evaluate.toFixed(0)} ms`,
      `${one.changed.toFixed(0)} ms`,
      ((1000 * one.all) / one.size).toFixed(0),
    ]),
  ]);
}

/** The workbook after one disbursed amount was typed again, one triệu less. */
function withChange([money, ...rest]: readonly Grid[]): Grid[] {
  const last = money!.values.length - 1;
  const values = money!.values.map((cells, row) =>
    row === last ? cells.map((cell, i) => (i === cells.length - 1 ? Number(cell) - 1 : cell)) : cells,
  );
  return [
    gridOf(
      money!.ref.sheet,
      values.map((cells) => [...cells]),
    ),
    ...rest,
  ];
}
