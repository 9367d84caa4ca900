/** Laws of a seal, for any facts: what changes the code, what does not, and that nothing is lost on the way. */
import fc from 'fast-check';
import { evaluate, type Facts } from '../../../src/core/evaluation';
import {
  compareSeal,
  factRows,
  factsFrom,
  isIntact,
  makeSeal,
  printedCode,
  readSeals,
  replays,
  resultRows,
  ruleRows,
  rulesFrom,
  sealRows,
  typedCode,
} from '../../../src/core/seal';
import { PRESETS, findPreset } from '../../../presets';
import { DATES } from '../evaluation/build';
import { anyFacts, stored } from './build';

const RULES = findPreset('binh-phuoc/2022')!;
const HEAD = { ...DATES, previous: '', by: 'Trần Văn Mẫu', at: '2022-12-20T09:00', reason: '' };
const about = (known: Facts) => ({ rules: RULES, facts: known, decisions: evaluate(RULES, known, DATES) });
const seal = (known: Facts) => makeSeal(about(known), HEAD);

const TABLES = ['subjects', 'figures', 'evidence', 'closed', 'marks', 'tallies'] as const;
type Table = (typeof TABLES)[number];

/** One change that matters to one row of any table. */
const CHANGES: Readonly<Record<Table, object>> = {
  subjects: { name: 'Đơn vị đổi tên' },
  figures: { amount: 123_456_789 },
  evidence: { value: 'nội dung khác hẳn' },
  closed: { through: '2021-01-01' },
  marks: { value: '99' },
  tallies: { yes: 77 },
};

test('any change of one input row changes the code and is located, alone', () => {
  fc.assert(
    fc.property(anyFacts, fc.nat(), fc.boolean(), (known, pick, remove) => {
      const places = TABLES.flatMap((table) => known[table].map((_, i) => [table, i] as const));
      const [table, at] = places[pick % places.length]!;
      const rows = known[table] as readonly object[];
      const changed = remove
        ? rows.filter((_, i) => i !== at)
        : rows.map((row, i) => (i === at ? { ...row, ...CHANGES[table] } : row));
      const now = { ...known, [table]: changed } as Facts;
      const made = seal(known);
      expect(seal(now).code).not.toBe(made.code);
      const { states, inputs, rules } = compareSeal(made, about(now));
      expect(states).toEqual(['inputs changed']);
      expect(rules).toEqual([]);
      expect(inputs).toHaveLength(1);
      expect(inputs[0]!.after === null).toBe(remove);
      const [row] = factRows({ ...now, ...Object.fromEntries(TABLES.map((each) => [each, []])), [table]: [rows[at]!] });
      expect(inputs[0]).toMatchObject({ key: row!.key, before: row!.value });
    }),
    { numRuns: 40 },
  );
});

test('permuting rows, moving cells and composing letters otherwise change nothing', () => {
  fc.assert(
    fc.property(anyFacts, fc.infiniteStream(fc.nat()), (known, order) => {
      const shuffled = <T>(rows: readonly T[]) =>
        rows
          .map((row) => ({ row, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
      const moved = (row: object) => ({
        ...row,
        src: Array.isArray((row as { src: unknown }).src) ? ['X!Z9'] : 'X!Z9',
      });
      const tables = TABLES.map((table) => [table, shuffled<object>(known[table]).map(moved)]);
      const now = JSON.parse(JSON.stringify(Object.fromEntries(tables)).normalize('NFD')) as Facts;
      const there = { ...known, ...now };
      expect(seal(there).code).toBe(seal(known).code);
      expect(compareSeal(seal(known), about(there)).states).toEqual(['match']);
    }),
    { numRuns: 30 },
  );
});

test('facts and rules come back whole from their rows, and give the sealed results again', () => {
  fc.assert(
    fc.property(anyFacts, (known) => {
      expect(factRows(factsFrom(factRows(known)))).toEqual(factRows(known));
      expect(replays(seal(known))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test.each(PRESETS.map((rules) => [rules.id, rules] as const))('%s comes back whole from its rows', (_, rules) => {
  const back = rulesFrom(ruleRows(rules))!;
  expect(ruleRows(back)).toEqual(ruleRows(rules));
  const byId = (rows: readonly { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(back.gates)).toEqual(JSON.parse(JSON.stringify(byId(rules.gates))));
});

test('a seal comes back whole from its sheet, and no cell is long', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 9000 }), (known, length) => {
      const long = [
        { subject: 'A', key: 'initiative', value: 'Giải pháp '.repeat(length / 9), at: '2022-12-10', src: 'X!A1' },
        { subject: 'A', key: 'initiative', value: '🙂'.repeat(length / 2), at: '2022-12-10', src: 'X!A1' },
      ];
      const made = seal({ ...known, evidence: [...known.evidence, ...long] });
      const lengths = sealRows(made)
        .flatMap((row) => Object.values(row))
        .map((value) => String(value).length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
      expect(readSeals(stored([made]))).toEqual({ seals: [made], faults: [] });
    }),
    { numRuns: 10 },
  );
});

test('no cell of the sheet can be edited, no row taken away, doubled or moved unseen', () => {
  const made = [1, 2, 3].reduce<ReturnType<typeof seal>[]>((chain, i) => {
    const [known] = fc.sample(anyFacts, { seed: i, numRuns: 1 });
    const previous = chain[chain.length - 1]?.code ?? '';
    return [...chain, makeSeal(about(known!), { ...HEAD, previous, reason: 'Bổ sung minh chứng' })];
  }, []);
  const size = made.flatMap(sealRows).length;
  const columns = ['code', 'number', 'part', 'key', 'value', 'mark'];
  fc.assert(
    fc.property(
      fc.nat({ max: size - 1 }),
      fc.constantFrom('edit', 'remove', 'double', 'move'),
      fc.constantFrom(...columns),
      fc.nat({ max: size - 1 }),
      (at, what, column, to) => {
        fc.pre(what !== 'move' || at !== to);
        const rows = stored(made, (before) => {
          const row = before[at]!;
          const rest = before.filter((_, i) => i !== at);
          if (what === 'remove') return rest;
          if (what === 'move') return [...rest.slice(0, to), row, ...rest.slice(to)];
          if (what === 'double') return [...before, row];
          const edited = {
            ...row,
            [column]: column === 'number' ? Number(row[column]) + 1 : `${String(row[column])}x`,
          };
          return before.map((each, i) => (i === at ? edited : each));
        });
        expect(readSeals(rows).faults).not.toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('results hold no sentence: other wording does not break a seal', () => {
  const [known] = fc.sample(anyFacts, { seed: 7, numRuns: 1 });
  const decisions = evaluate(RULES, known!, DATES);
  const reworded = decisions.map((one) => ({
    ...one,
    reasons: one.reasons.map((reason) => ({ ...reason, says: [], label: 'x' })),
  }));
  expect(resultRows(reworded)).toEqual(resultRows(decisions));
});

test('a code is read back from paper as people type it', () => {
  fc.assert(
    fc.property(anyFacts, (known) => {
      const { code } = seal(known);
      expect(typedCode(` ${printedCode(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')} `)).toBe(code);
    }),
    { numRuns: 20 },
  );
  expect(typedCode('7K3F-A9QX')).toBeNull();
  expect(isIntact(seal(fc.sample(anyFacts, 1)[0]!))).toBe(true);
});
