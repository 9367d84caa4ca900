/** What must hold for any facts: laws of the engine rather than examples. */
import fc from 'fast-check';
import { compare, parseRational } from '../../../src/core/amount';
import { evaluate, type Facts } from '../../../src/core/evaluation';
import { DATES, facts, plan, spent, unit } from './build';
import { favoured, IDS, known, run, SET, subject } from './known';

interface Row {
  readonly key?: string;
  readonly value?: string;
  readonly subject?: string;
  readonly basis?: string;
}

describe('for any facts', () => {
  test('awards, holds, failures and open verdicts all occur', () => {
    const seen = new Set(
      fc.sample(known, { numRuns: 400, seed: 2022 }).flatMap((facts) => run(facts).map(({ outcome }) => outcome)),
    );
    expect([...seen].sort()).toEqual([
      'award',
      'conditional',
      'evidence missing',
      'no',
      'nominate',
      'on hold',
      'to council',
    ]);
  });

  test('somebody in two units at once is never favoured where the unit counts, and others are', () => {
    const sample = fc.sample(known, { numRuns: 400, seed: 2022 });
    const torn = (facts: Facts) => facts.subjects.filter(({ id, to }) => id === 'D' && to === undefined).length > 1;
    const wide = (facts: Facts) => [...favoured(run(facts))].filter((one) => one.endsWith(' wide'));
    expect(sample.filter(torn).flatMap(wide)).not.toContain('D wide');
    expect(sample.filter((facts) => !torn(facts)).flatMap(wide)).toContain('D wide');
  });

  test('there is one decision for every tier and subject, and no error', () => {
    fc.assert(
      fc.property(known, (facts) => expect(run(facts)).toHaveLength(SET.tiers.length * IDS.length)),
      { numRuns: 120 },
    );
  });

  test('the order of rows and subjects changes nothing', () => {
    const shuffled = known.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.record({
          subjects: fc.shuffledSubarray([...facts.subjects], { minLength: facts.subjects.length }),
          figures: fc.shuffledSubarray([...facts.figures], { minLength: facts.figures.length }),
          evidence: fc.shuffledSubarray([...facts.evidence], { minLength: facts.evidence.length }),
          closed: fc.shuffledSubarray([...facts.closed], { minLength: facts.closed.length }),
          tallies: fc.shuffledSubarray([...facts.tallies], { minLength: facts.tallies.length }),
          marks: fc.shuffledSubarray([...facts.marks], { minLength: facts.marks.length }),
          used: fc.shuffledSubarray([...facts.used], { minLength: facts.used.length }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => expect(run({ ...facts, ...other })).toEqual(run(facts))),
      { numRuns: 120 },
    );
  });

  test('renaming a subject changes only its name', () => {
    fc.assert(
      fc.property(known, (facts) => {
        const renamed = facts.subjects.map((each) => (each.id === 'A' ? { ...each, name: 'Phòng Đổi Tên' } : each));
        const after = JSON.stringify(run({ ...facts, subjects: renamed }))
          .split('Phòng Đổi Tên')
          .join('Phòng A');
        expect(after).toBe(JSON.stringify(run(facts)));
      }),
      { numRuns: 80 },
    );
  });

  test('more disbursement never fails an attainment gate', () => {
    const gateOf = (facts: Facts, id: string) =>
      run(facts).find((each) => each.tier === 'merit' && each.subject === id)!.reasons[1]!;
    fc.assert(
      fc.property(known, subject, fc.integer({ min: 1, max: 200 }), (facts, id, more) => {
        const before = gateOf(facts, id);
        const figures = facts.figures.map((figure) =>
          figure.subject === id && figure.quantity === 'disbursed' && figure.basis === 'actual'
            ? { ...figure, amount: Number(figure.amount) + more }
            : figure,
        );
        // Money without a plan is a data error, whatever the amount.
        const planned = facts.figures.some(
          (figure) => figure.subject === id && figure.quantity === 'plan' && figure.amount !== 0,
        );
        if (planned && before.verdict === 'met') expect(gateOf({ ...facts, figures }, id).verdict).toBe('met');
      }),
      { numRuns: 500 },
    );
  });

  test('removing evidence never yields an award, not even somebody else’s through a quota', () => {
    fc.assert(
      fc.property(
        known,
        fc.nat(),
        fc.constantFrom('evidence', 'figures', 'tallies', 'closed', 'marks'),
        (facts, at, table) => {
          const rows: readonly object[] = facts[table];
          if (rows.length === 0) return;
          const gone = at % rows.length;
          const row = rows[gone]! as Row;
          // What speaks against a subject, or contradicts it, is no evidence in its favour.
          if (table === 'evidence' && (row.key === 'hold' || row.value !== 'yes')) return;
          if (table !== 'evidence' && table !== 'closed' && repeated(facts, table, gone)) return;
          const less = { ...facts, [table]: rows.filter((_, i) => i !== gone) };
          const before = favoured(run(facts));
          const gained = [...favoured(run(less))].filter(
            (one) => !decides(facts, row) || one.startsWith(`${row.subject} `),
          );
          for (const one of gained) expect(before).toContain(one);
        },
      ),
      { numRuns: 600 },
    );
  });

  /**
   * Whether something is known, not missing, without the row, so that others may rightly rank first (the subject itself
   * never gains): in a closed register an absent row is a known zero; where nobody makes an estimate the actual money
   * decides; a 'yes' that goes uncovers the 'no' beside or before it.
   */
  function decides(facts: Facts, { key, subject: id, basis }: Row): boolean {
    if (key === 'initiative') return facts.closed.length > 0;
    if (key === 'unity')
      return facts.evidence.some((each) => each.key === key && each.subject === id && each.value === 'no');
    return basis === 'estimate';
  }

  /** Rows that replace or contradict each other: taking one away may uncover another. */
  function repeated(facts: Facts, table: 'figures' | 'tallies' | 'marks', at: number): boolean {
    const rows = facts[table] as readonly { subject: string; quantity?: string; basis?: string }[];
    const keyOf = ({ subject: id, quantity, basis }: (typeof rows)[number]) => JSON.stringify([id, quantity, basis]);
    return rows.some((row, i) => i !== at && keyOf(row) === keyOf(rows[at]!));
  }

  test('a shown percent reaches the target exactly when the gate is met', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3e12 }), fc.integer({ min: -3, max: 3 }), (of, off) => {
        const known2 = { subjects: [unit('A')], figures: [plan('A', of), spent('A', Math.max(0, of + off))] };
        const reason = evaluate(SET, facts(known2), DATES).find((each) => each.tier === 'merit')!.reasons[1]!;
        const shown = String(reason.says.find(({ key }) => key.startsWith('decision.found'))!.args['got']);
        const percent = parseRational(shown.replace(/\./g, '').replace(',', '.'))!;
        expect(compare(percent, parseRational('100%')!) >= 0).toBe(reason.verdict === 'met');
      }),
      { numRuns: 500 },
    );
  });
});
