/** Random facts and rules to seal, and a seal written to its sheet and read back. */
import fc from 'fast-check';
import { type Cell, gridOf, type WrittenCell } from '../../../src/core/cell';
import type { Evidence, Facts, Mark, Subject, Tally, Used } from '../../../src/core/evaluation';
import type { Figure } from '../../../src/core/disbursement';
import { type Seal, SEAL_SHEET, sealRows } from '../../../src/core/seal';
import { decode, encode, type StoredRow } from '../../../src/core/store';
import { facts, plan, spent, unit, votes } from '../evaluation/build';

/** Texts that tempt a separator: bars, semicolons, equals signs, backslashes, line breaks, quotes, decomposed letters. */
const text = fc.oneof(
  fc.constantFrom('A', 'Phòng A', 'a | b', 'a; b=c', 'x\\', '"x"', '=1+1', 'a\nb', 'Hòa', 'Hoà', '#REF!', '_x000D_'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const id = fc.constantFrom('A', 'B', 'C | 1', 'D;=');
const day = fc.constantFrom('2022-06-30', '2022-12-10', '2022-12-31');
const grade = fc.constantFrom('books' as const, 'treasury' as const, 'estimate' as const);
const cell = fc.integer({ min: 3, max: 99 }).map((row) => `GiaiNgan!C${row}`);

const subject: fc.Arbitrary<Subject> = fc
  .record({ id, name: text, otherNames: fc.array(text, { maxLength: 2 }), src: cell })
  .map((more) => ({ ...unit(more.id), ...more }));
const figure: fc.Arbitrary<Figure> = fc
  .record({
    ...{ id, amount: fc.integer({ min: -5, max: 2000 }), grade, through: day, spent: fc.boolean(), src: cell },
    project: fc.option(fc.constantFrom('7004004', 'Cầu | đường'), { nil: undefined }),
  })
  .map(({ id: who, spent: paid, src, project, ...more }) => ({
    ...{ ...(paid ? spent : plan)(who, 0), ...more, src: [src] },
    ...(project === undefined ? {} : { project }),
  }));
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    subject: id,
    key: fc.constantFrom('unity', 'initiative', 'hold'),
    value: text,
    at: day,
    src: cell,
    grade,
    by: text,
    note: text,
  },
  { requiredKeys: ['subject', 'key', 'value', 'at', 'src'] },
);
const mark: fc.Arbitrary<Mark> = fc.record(
  {
    subject: id,
    item: fc.constantFrom('p1', 'p2'),
    rater: fc.constantFrom('self', 'manager', 'Tổ thẩm định'),
    value: fc.constantFrom('1', '2', '7.5', 'recused'),
    at: fc.option(day),
    src: cell,
  },
  { requiredKeys: ['subject', 'item', 'rater', 'value', 'src'] },
);
const tally: fc.Arbitrary<Tally> = fc
  .record({ id, yes: fc.nat({ max: 9 }), no: fc.nat({ max: 9 }), at: day, src: cell })
  .map(({ id: who, yes, no, ...more }) => votes(who, yes, no, more));

const used: fc.Arbitrary<Used> = fc.record({
  kind: fc.constantFrom('initiative', 'achievement', 'award'),
  what: text,
  subject: id,
  award: text,
  year: fc.constantFrom(2021, null),
  decision: text,
  at: fc.option(day),
  src: cell,
});

export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    subjects: fc.uniqueArray(subject, { minLength: 1, maxLength: 3, selector: (one) => one.id }),
    figures: fc.array(figure, { maxLength: 6 }),
    evidence: fc.array(evidence, { maxLength: 6 }),
    closed: fc.array(fc.record({ key: fc.constantFrom('hold', 'initiative'), through: day, src: cell }), {
      maxLength: 2,
    }),
    marks: fc.array(mark, { maxLength: 4 }),
    tallies: fc.array(tally, { maxLength: 3 }),
    used: fc.array(used, { maxLength: 3 }),
  })
  .map(facts);

/** Decoded rows of the sheet as a host gives them back, after `change`. */
export function stored(
  seals: readonly Seal[],
  change: (rows: StoredRow[]) => StoredRow[] = (rows) => rows,
): StoredRow[] {
  const rows = change(seals.flatMap(sealRows));
  const written = encode(SEAL_SHEET, rows, { sheet: SEAL_SHEET.name, version: 1, revision: 1, by: '', at: '' });
  const valueOf = (one: WrittenCell): Cell => ('text' in one ? one.text : 'number' in one ? one.number : null);
  return decode(
    SEAL_SHEET,
    gridOf(
      SEAL_SHEET.name,
      written.map((cells) => cells.map(valueOf)),
    ),
  ).rows;
}
