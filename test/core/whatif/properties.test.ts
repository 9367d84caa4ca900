/** What a gate lacks is enough, and one less is not. */
import fc from 'fast-check';
import { lackingOf, type Situation, whatIf } from '../../../src/core/whatif';
import { evaluate } from '../../../src/core/evaluation';
import { DATES, facts, gate, item, measure, plan, RATE, rules, spent, tier, unit, votes } from '../evaluation/build';

const share = fc.constantFrom('>= 100%', '> 100%', '>= 2/3', '> 1/2', '>= 95%', '> 80%', '>= 33.33%');

function situation(cell: string, known: Parameters<typeof facts>[0]): Situation {
  const set = rules({
    items: [item('binh-xet', 'votes')],
    measures: [RATE, measure('vote', 'vote share', ['binh-xet'])],
    gates: [gate('paid', [{ of: 'rate', is: cell }]), gate('voted', [{ of: 'vote', is: cell }])],
    tiers: [tier('by-money', ['paid']), tier('by-votes', ['voted'])],
  });
  return { rules: set, facts: facts({ subjects: [unit('A')], ...known }), ...DATES };
}

const outcome = ({ rules: set, facts: known, ...dates }: Situation, id: string) =>
  evaluate(set, known, dates).find(({ tier: each }) => each === id)!;

test('the money still to disburse, to the đồng', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 10 ** 12 }), fc.nat({ max: 10 ** 12 }), (cell, planned, paid) => {
      const base = situation(cell, { figures: [plan('A', planned), spent('A', paid)] });
      const [lacking] = lackingOf(outcome(base, 'by-money'), base.rules);
      if (lacking === undefined) return expect(outcome(base, 'by-money').outcome).toBe('award');
      expect(lacking.kind).toBe('dong');
      const add = (amount: number) =>
        whatIf(base, [
          {
            kind: 'figure',
            subject: 'A',
            quantity: 'disbursed',
            planKind: 'plan.province',
            basis: 'actual',
            add: amount,
          },
        ]);
      expect(outcome(add(Number(lacking.amount)).situation, 'by-money').outcome).toBe('award');
      expect(outcome(add(Number(lacking.amount) - 1).situation, 'by-money').outcome).toBe('no');
    }),
    { numRuns: 200 },
  );
});

test('the votes still needed', () => {
  fc.assert(
    fc.property(share, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (cell, yes, no) => {
      fc.pre(yes + no > 0);
      const base = situation(cell, { tallies: [votes('A', yes, no)] });
      const [lacking] = lackingOf(outcome(base, 'by-votes'), base.rules);
      if (lacking === undefined) return expect(outcome(base, 'by-votes').outcome).toBe('award');
      const after = (more: number) =>
        outcome(whatIf(base, [{ kind: 'tally', tally: votes('A', yes + more, no - more) }]).situation, 'by-votes')
          .outcome;
      const needed = Number(lacking.amount);
      // More than all members can never be reached.
      if (needed <= no) expect(after(needed)).toBe('award');
      else expect(cell).toBe('> 100%');
      expect(after(Math.min(needed - 1, no))).toBe('no');
    }),
    { numRuns: 200 },
  );
});
