/** Seals: what the code depends on, comparing with today, the sheet that keeps them. */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { type Cell, gridOf, type WrittenCell } from '../../../src/core/cell';
import { evaluate, type Facts } from '../../../src/core/evaluation';
import { decideReading, type RuleSet } from '../../../src/core/rules';
import { codeOf, digest, utf8 } from '../../../src/core/seal/digest';
import {
  compareSeal,
  flipText,
  inputChangeText,
  isIntact,
  makeSeal,
  readSeals,
  type Seal,
  sealRows,
  SEAL_SHEET,
} from '../../../src/core/seal';
import { decode, encode, type StoredRow } from '../../../src/core/store';
import { findPreset } from '../../../presets';
import { closed, DATES, evidence, facts, plan, spent, unit, votes } from '../evaluation/build';

const RULES = findPreset('binh-phuoc/2022')!;
const KNOWN = facts({
  subjects: [unit('A', { name: 'Phòng Công nghệ' })],
  figures: [plan('A', 1000), spent('A', 1000)],
  evidence: [
    evidence('A', 'unity'),
    evidence('A', 'initiative', 'Một\tdòng "lạ"\nhai'),
    evidence('A', 'initiative', '=1+1'),
  ],
  closed: [closed('hold'), closed('initiative'), closed('quality-violation')],
  tallies: [votes('A', 5, 1)],
});
const HEAD = { ...DATES, previous: '', by: 'Trần Văn Mẫu', at: '2022-12-20T09:00', reason: '' };
const about = (rules: RuleSet, known: Facts) => ({ rules, facts: known, decisions: evaluate(rules, known, DATES) });
const seal = (known: Facts = KNOWN, head = HEAD, rules = RULES) => makeSeal(about(rules, known), head);

/** Written as a sheet, read back as a host gives it. */
function throughSheet(seals: readonly Seal[], change: (rows: StoredRow[]) => StoredRow[] = (rows) => rows) {
  const rows = change(seals.flatMap(sealRows));
  const written = encode(SEAL_SHEET, rows, { sheet: SEAL_SHEET.name, version: 1, revision: 1, by: '', at: '' });
  const valueOf = (cell: WrittenCell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null);
  const grid = gridOf(
    SEAL_SHEET.name,
    written.map((cells) => cells.map(valueOf)),
  );
  return readSeals(decode(SEAL_SHEET, grid).rows);
}

describe('a seal', () => {
  test('is 16 characters that nobody misreads, the same for the same result', () => {
    expect(seal().code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(seal().code).toBe(seal().code);
    const { subjects, figures, evidence: rows } = KNOWN;
    const turned = {
      ...KNOWN,
      subjects: [...subjects].reverse(),
      figures: [...figures].reverse(),
      evidence: [...rows].reverse(),
    };
    expect(seal(turned).code).toBe(seal().code);
  });

  test('does not depend on layout or addresses, nor on how letters are composed', () => {
    const moved = { ...KNOWN, figures: KNOWN.figures.map((figure) => ({ ...figure, src: ['Khac!Z99'] })) };
    expect(seal(moved).code).toBe(seal().code);
    const decomposed = { ...KNOWN, subjects: [unit('A', { name: 'Phòng Công nghệ'.normalize('NFD') })] };
    expect(seal(decomposed).code).toBe(seal().code);
  });

  test('changes with one đồng, one vote, one word of a rule, either date and the seal before; not with who, when, why', () => {
    const codes = [
      seal().code,
      seal({ ...KNOWN, figures: [plan('A', 1000), spent('A', 1001)] }).code,
      seal({ ...KNOWN, tallies: [votes('A', 6, 1)] }).code,
      seal(KNOWN, HEAD, decideReading(RULES, 'many', { choice: '2', agreedIn: 'Biên bản số 1' })).code,
      seal(KNOWN, { ...HEAD, lawAt: '2022-12-21' }).code,
      seal(KNOWN, { ...HEAD, dataAt: '2022-12-30' }).code,
      seal(KNOWN, { ...HEAD, previous: seal().code }).code,
    ];
    expect(new Set(codes).size).toBe(codes.length);
    const otherwise = { ...HEAD, by: 'Người khác', at: '2022-12-20T09:01', reason: 'Bổ sung biên bản' };
    expect(seal(KNOWN, otherwise).code).toBe(seal().code);
  });
});

describe('comparing with what holds now', () => {
  test('nothing changed', () => {
    const nothing = { rules: [], inputs: [], results: [], flips: [] };
    expect(compareSeal(seal(), about(RULES, KNOWN))).toEqual({ states: ['match'], ...nothing });
  });

  test('a changed amount: old and new value, and the decisions it flips', () => {
    const now = { ...KNOWN, figures: [plan('A', 1000), spent('A', 999)] };
    const found = compareSeal(seal(), about(RULES, now));
    const flip = (tier: string, was: string) => ({
      subject: 'A',
      tier,
      was: { outcome: was, points: null, rank: null },
      now: { outcome: 'no', points: null, rank: null },
    });
    expect(found.states).toEqual(['inputs changed']);
    expect(found.inputs).toEqual([
      {
        key: 'figure | A | disbursed | plan.province | actual | 2022',
        before: 'amount=1000; grade=books; through=2022-12-31',
        after: 'amount=999; grade=books; through=2022-12-31',
      },
    ]);
    expect(found.flips).toEqual([flip('higher.collective', 'to council'), flip('merit.collective', 'award')]);
    const naming = { language: 'vi' as const, facts: now, rules: RULES };
    expect(inputChangeText(found.inputs[0]!, naming)).toBe(
      'Giải ngân, Tỉnh giao, Thực hiện, niên độ 2022 của Phòng Công nghệ: giá trị 1.000 đồng → 999 đồng',
    );
    expect(flipText(found.flips[1]!, naming)).toBe(
      'Phòng Công nghệ – Giấy khen của Giám đốc Sở (tập thể): đủ điều kiện → chưa đủ điều kiện',
    );
  });

  test('a changed reading, a removed row, another engine', () => {
    const rules = decideReading(RULES, 'many', { choice: '3', agreedIn: '' });
    const found = compareSeal(seal(), about(rules, KNOWN));
    expect(found.states).toEqual(['rules changed']);
    const sentence = (n: string) => `"nhiều sáng kiến" là từ ${n} sáng kiến, giải pháp được công nhận trở lên`;
    expect(found.rules).toEqual([
      { key: 'readings | many | choice', before: '2', after: '3' },
      { key: 'readings | many | text', before: sentence('02'), after: sentence('03') },
    ]);
    expect(found.flips.map(({ now }) => now!.outcome)).toEqual(['no', 'no']);
    const gone = compareSeal(seal(), about(RULES, { ...KNOWN, tallies: [] }));
    expect(gone.inputs[0]).toMatchObject({ key: 'tally | A | binh-xet | unit', after: null });
    expect(compareSeal({ ...seal(), engine: '0' }, about(RULES, KNOWN)).states).toEqual(['engine changed']);
  });
});

describe('KQ_ChotKetQua', () => {
  const first = seal();
  const second = seal(
    { ...KNOWN, figures: [plan('A', 1000), spent('A', 1001)] },
    { ...HEAD, previous: first.code, reason: 'Bổ sung' },
  );

  test('seals come back from the sheet intact, in their chain', () => {
    const read = throughSheet([first, second]);
    expect(read.faults).toEqual([]);
    expect(read.seals).toEqual([first, second]);
    expect(read.seals.every(isIntact)).toBe(true);
  });

  test('no cell is long', () => {
    const longest = Math.max(
      ...sealRows(first)
        .flatMap((row) => Object.values(row))
        .map((value) => String(value).length),
    );
    expect(longest).toBeLessThan(1000);
  });

  test('an edited row is named, an edited head too', () => {
    const edit = (key: string, value: string) => (rows: StoredRow[]) =>
      rows.map((row) => (row['key'] === key ? { ...row, value } : row));
    const amount = 'figure | A | disbursed | plan.province | actual | 2022';
    const row = (key: string) => sealRows(first).findIndex((each) => each['key'] === key) + 3;
    expect(throughSheet([first], edit(amount, 'amount=999')).faults).toEqual([
      { code: first.code, fault: 'edited', key: amount, cell: `KQ_ChotKetQua!E${row(amount)}`, part: 'Số liệu' },
    ]);
    const head = { key: 'Người chốt', part: 'Thông tin chốt, Người chốt' };
    expect(throughSheet([first], edit('Người chốt', 'Người khác')).faults).toEqual([
      { code: first.code, fault: 'edited', ...head, cell: `KQ_ChotKetQua!E${row('Người chốt')}` },
    ]);
  });

  test('a truncated and a reordered sheet are recognised', () => {
    const size = sealRows(first).length;
    expect(throughSheet([first], (rows) => rows.slice(0, -3)).faults).toEqual([
      { code: first.code, fault: 'truncated', expected: size, found: size - 3 },
    ]);
    const swapped = throughSheet([first], ([a, b, c, ...rest]) => [a!, c!, b!, ...rest]);
    expect(swapped.faults).toEqual([{ code: first.code, fault: 'reordered', number: 3 }]);
  });

  test('a seal whose forerunner is gone, and two that were made at the same time', () => {
    expect(throughSheet([second]).faults).toEqual([{ code: second.code, fault: 'chain', previous: first.code }]);
    const third = seal(KNOWN, { ...HEAD, previous: first.code });
    expect(throughSheet([first, second, third]).faults).toEqual([
      { code: third.code, fault: 'chain', previous: first.code },
    ]);
  });
});

describe('digests', () => {
  test('text is encoded as UTF-8, and hashed as SHA-256', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
      }),
    );
    const expected = createHash('sha256').update('a\tb\nc\\td\n', 'utf8').digest();
    expect([...digest([['a', 'b'], ['c\td']])]).toEqual([...expected]);
  });

  test('fields never run into each other', () => {
    const field = fc.string({ maxLength: 4 });
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(table, table, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(codeOf(digest(a)) === codeOf(digest(b))).toBe(same);
      }),
    );
  });
});
