/** The books against the Treasury: planted differences each with its cause, and what must hold of any two sides. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { PRESETS } from '../../../presets';
import { dongText, subtractDong } from '../../../src/core/amount';
import { assess } from '../../../src/core/assessment';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { confirmRows, fillForm, type Line, pastedGrid, readSide, reconcile } from '../../../src/core/reconcile';
import { CONFIRMED, encode, isOurs, serialsAsValues } from './helpers';
import { readWorkbook } from '../../../src/files';
import { say } from '../../../src/messages';

const said = (message: Parameters<typeof say>[1]) => say('vi', message);

async function sample(name: string): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../../samples', name)));
  const read = await readWorkbook(bytes, name);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}

async function sampleFound() {
  const [own, theirs] = [await sample('so-tttt-2022.xlsx'), await sample('kbnn-2022.xlsx')];
  const treasury = readSide(theirs, 'treasury');
  const books = readSide(
    own.filter((grid) => !isOurs(grid)),
    'books',
    { at: treasury.asOf },
  );
  return reconcile(books, treasury);
}

test.each([
  ['7004001', 'wrong-source', ['-50000000', '50000000']],
  ['7004205', 'wrong-year', ['-100000000', '100000000']],
  ['7004104', 'returned', ['12500000']],
  ['7004102', 'timing', ['840000000']],
  ['7004207', 'unclear', ['-200000000', '200000000']],
  ['7004013', 'unclear', ['360000']],
])('sample: %s is %s, to the đồng', async (code, cause, differences) => {
  const lines = (await sampleFound()).lines.filter((line) => line.code === code && line.state !== 'agrees');
  expect(lines.map((line) => line.cause)).toEqual(differences.map(() => cause));
  expect(lines.map((line) => dongText(line.difference)).sort()).toEqual([...differences].sort());
  expect(
    lines.every(({ reasons, books, treasury }) => reasons.length > 0 && books!.src.length * treasury!.src.length > 0),
  ).toBe(true);
});

test('sample: one name under two codes is two lines and a suggestion, never a match', async () => {
  const { lines, suggestions } = await sampleFound();
  const states = lines.filter(({ code }) => /^70042(18|81)$/.test(code)).map(({ code, state }) => `${code} ${state}`);
  expect(states).toEqual(['7004281 only-treasury', '7004218 only-books']);
  expect(suggestions.map(({ code, why }) => `${code} ${why}`)).toEqual(
    ['7004218 same-name', '7004281 same-name'].sort(),
  );
});

test('the sample form: amounts in its unit, causes in words, formulas kept', async () => {
  const form = fillForm(await sample('mau-doi-chieu.xlsx'), await sampleFound(), said, 'mau.xlsx');
  if ('problem' in form) throw new Error(form.problem.key);
  expect(form.changes.some(({ column }) => column === 9)).toBe(false);
  const row = form.changes.filter(({ code }) => code === '7004104');
  expect(row.map(({ column, cell }) => [column, 'number' in cell ? cell.number : ''])).toEqual([
    [3, 3_904_322_000],
    [4, 0],
    [5, 3_904_322_000],
    [6, 3_891_822_000],
    [7, 0],
    [8, 3_891_822_000],
    [10, ''],
  ]);
  expect(form.notes.map(said).join('\n')).toContain('7004281');
});

describe('a confirmation', () => {
  const options = {
    rules: PRESETS.find(({ id }) => id === 'binh-phuoc/2022')!,
    dataAt: '2022-12-31',
    lawAt: '2022-12-31',
  };
  const statement = { at: '10/02/2023', number: '15/KBNN', treasury: 'KBNN', through: '2022-12-31', note: '', by: '' };
  const gradeOf = (grids: readonly Grid[], subject: string) =>
    assess(grids, options).attainment.find((row) => row.subject === subject && row.basis === 'actual')!.grade;

  async function with_(adjusted: boolean, note = '') {
    const made = confirmRows(await sampleFound(), { ...statement, adjusted, note }, said);
    if ('problem' in made) throw new Error(made.problem.key);
    const stamp = { sheet: CONFIRMED.name, version: 1, revision: 1, by: '', at: '' };
    const sheet = gridOf(CONFIRMED.name, serialsAsValues(encode(CONFIRMED, made.rows, stamp)));
    return { grids: [...(await sample('so-tttt-2022.xlsx')), sheet], left: made.left };
  }

  test('raises nothing by itself, and nothing of a unit with a difference', async () => {
    expect(gradeOf(await sample('so-tttt-2022.xlsx'), 'CNTT')).toBe('books');
    const { grids, left } = await with_(false);
    expect(left).toContain('7004001');
    expect(gradeOf(grids, 'CNTT')).toBe('books');
  });

  test('after adjustment, with its note, the unit is confirmed; an amount changed since is the books’ again', async () => {
    const { grids } = await with_(true, 'Điều chỉnh theo biên bản');
    expect(gradeOf(grids, 'CNTT')).toBe('treasury');
    const changed = grids.map((grid) =>
      grid.ref.sheet !== 'GiaiNgan'
        ? grid
        : {
            ...grid,
            values: grid.values.map((row, i) => (i === 13 ? row.map((cell, j) => (j === 22 ? 1 : cell)) : row)),
          },
    );
    expect(gradeOf(changed, 'CNTT')).toBe('books');
    expect(assess(changed, options).findings.map(({ check }) => check)).toContain('confirmed-stale');
  });

  test('where only confirmed figures count, BCXB is judged on them', async () => {
    const rules = {
      ...options.rules,
      measures: options.rules.measures.map((one) => ({ ...one, grades: ['treasury' as const] })),
    };
    const outcome = (grids: readonly Grid[]) =>
      assess(grids, { ...options, rules }).decisions.find(({ subject }) => subject === 'BCXB')!.outcome;
    expect(outcome((await with_(true, 'Điều chỉnh')).grids)).toBe('award');
    expect(outcome(await sample('so-tttt-2022.xlsx'))).not.toBe('award');
  });

  test('estimate, conditional; the books, award; confirmed: the reasons say by which document', async () => {
    const rules = options.rules;
    const decisionOf = (grids: readonly Grid[], subject: string, more: object = {}) => {
      const found = assess(grids, { ...options, ...more }).decisions.find((one) => one.subject === subject)!;
      const says = (reason: (typeof found.reasons)[number]): string[] => [
        ...reason.says.map(said),
        ...reason.why.flatMap(says),
      ];
      return { outcome: found.outcome, text: found.reasons.flatMap(says).join('\n') };
    };
    expect(rules.id).toBe('binh-phuoc/2022');
    const plain = await sample('so-tttt-2022.xlsx');
    expect(decisionOf(plain, 'TTCNTT').outcome).toBe('conditional');
    const books = decisionOf(plain, 'BCXB');
    expect([books.outcome, books.text.includes('KBNN đã xác nhận')]).toEqual(['award', false]);
    const { grids } = await with_(true, 'Điều chỉnh theo biên bản');
    const confirmed = decisionOf(grids, 'BCXB');
    expect(confirmed.outcome).toBe('award');
    expect(confirmed.text).toContain('KBNN đã xác nhận theo 15/KBNN ngày 10/02/2023');
    // An estimate is nothing that a Treasury confirms.
    expect(decisionOf(grids, 'TTCNTT').outcome).toBe('conditional');
  });

  test('needs its day, its number, and a note where something differs', async () => {
    const found = await sampleFound();
    const problem = (change: object) => {
      const made = confirmRows(found, { ...statement, adjusted: false, ...change }, said);
      return 'problem' in made ? made.problem.key : null;
    };
    expect(problem({ at: '31/13/2023' })).toBe('reconcile.confirm.noDay');
    expect(problem({ number: ' ' })).toBe('reconcile.confirm.noNumber');
    expect(problem({ adjusted: true })).toBe('reconcile.confirm.noNote');
  });
});

const HEAD: Cell[][] = [
  ['BẢNG KÊ GIẢI NGÂN NĂM 2022'],
  ['Số liệu đến ngày 31/12/2022'],
  [null, null, null, null, null, 'Đơn vị tính: đồng'],
  ['STT', 'Mã dự án', 'Tên dự án', 'Nguồn vốn', 'Loại kế hoạch', 'Tổng số giải ngân'],
];
type Row = readonly [code: number, source: number, kind: number, amount: number];
const gridFor = (sheet: string, rows: readonly Row[]) =>
  gridOf(sheet, [
    ...HEAD,
    ...rows.map(([code, source, kind, amount], i): Cell[] => [
      i + 1,
      `70${code}`,
      `Dự án mẫu ${code}`,
      ['NSTW', 'NSĐP'][source]!,
      ['Kế hoạch năm', 'Kéo dài'][kind]!,
      amount,
    ]),
  ]);
const rowsOf = fc.array(
  fc.tuple(
    fc.integer({ min: 100, max: 108 }),
    fc.nat(1),
    fc.nat(1),
    fc.integer({ min: -3_000_000, max: 9_000_000_000 }),
  ),
  { minLength: 4, maxLength: 25 },
);
const between = (a: readonly Row[], b: readonly Row[]) =>
  reconcile(readSide([gridFor('A', a)], 'books'), readSide([gridFor('B', b)], 'treasury'));
const plain = (line: Line) =>
  [
    line.code,
    line.kind,
    line.source,
    dongText(line.books?.dong ?? 0),
    dongText(line.treasury?.dong ?? 0),
    line.state,
    line.cause,
  ].join('|');

test('property: every amount once; rows in any order give the same; swapped sides mirror', () => {
  fc.assert(
    fc.property(rowsOf, rowsOf, (a, b) => {
      const { totals, lines } = between(a, b);
      expect(dongText(totals.books)).toBe(String(a.reduce((sum, row) => sum + row[3], 0)));
      expect(dongText(totals.difference)).toBe(dongText(subtractDong(totals.books, totals.treasury)));
      expect(between([...a].reverse(), [...b].reverse()).lines.map(plain)).toEqual(lines.map(plain));
      const back = between(b, a);
      expect(back.lines.map(({ difference }) => dongText(subtractDong(0, difference))).sort()).toEqual(
        lines.map(({ difference }) => dongText(difference)).sort(),
      );
      expect(back.totals.causes).toEqual(totals.causes);
    }),
    { numRuns: 60 },
  );
});

test('20,000 rows a side agree line by line; a row changed among them is the only difference', () => {
  const rows = (n: number): Row[] => Array.from({ length: n }, (_, i): Row => [1_000_000 + i, i % 2, 0, 1000 + i]);
  const [books, treasury] = [rows(20_000), rows(20_000)];
  treasury[12_345] = [1_012_345, 1, 0, 1];
  const { totals, lines } = between(books, treasury);
  expect(totals.states.agrees).toBe(19_999);
  expect(lines.filter(({ state }) => state !== 'agrees').map(({ code }) => code)).toEqual(['701012345']);
});

test('pasted text is read as data: quoted line breaks, a text that looks like a formula', () => {
  const grid = pastedGrid('Mã\tTên\r\n1\t"a\nb"\n2\t=1+1\n\n', 'Dán')!;
  expect(grid.values).toEqual([
    ['Mã', 'Tên'],
    ['1', 'a\nb'],
    ['2', '=1+1'],
  ]);
});
