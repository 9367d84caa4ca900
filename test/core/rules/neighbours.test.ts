/** Days that two rule sets of one place claim, and days that none has: found by cell, and what it says to type clears it. */
import fc from 'fast-check';
import { findPreset, PRESETS } from '../../../presets';
import {
  address,
  type Cell,
  type Day,
  dayOfSerial,
  gridOf,
  serialOfDay,
  type WrittenCell,
} from '../../../src/core/cell';
import { checkNeighbours, type PlacedSet, type RuleSet, toSheets } from '../../../src/core/rules';
import { placedSets } from '../../../src/core/rules/sheet';
import { assess } from '../../../src/core/assessment';
import { type Language, say } from '../../../src/messages';
import { DATES, rules } from '../evaluation/build';

const PLAN = findPreset('binh-phuoc/2022')!;
const STAMP = { revision: 1, by: 'Trần Văn Mẫu', at: '2022-12-20 08:00' };
const valueOf = (cell: WrittenCell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null);
/** A set as a sheet of the workbook, as a host gives it back. */
const sheet = (set: RuleSet, name = 'QD_QuyDinh') =>
  gridOf(
    name,
    toSheets(set, STAMP)[0]!.cells.map((row) => row.map(valueOf)),
  );
const OPEN: RuleSet = findPreset('binh-phuoc/2025-07')!;
const dated = (from: Day, to?: Day, id = PLAN.id): RuleSet => ({
  ...OPEN,
  id,
  from,
  ...(to === undefined ? {} : { to }),
});
const told = (sets: readonly [string, RuleSet][], presets = PRESETS, language: Language = 'vi') =>
  checkNeighbours(placedSets(sets.map(([name, set]) => sheet(set, name))), presets).flatMap((found) => [
    `${found.severity}: ${say(language, found.message)}`,
    `${found.cells.map(address).join(' ')} → ${say(language, found.advice)}`,
  ]);
const one = (set: RuleSet) => told([['QD_QuyDinh', set]]);

describe('the department’s own set beside those that come with the product', () => {
  test('as it comes, and changed within its dates: nothing to say', () => {
    expect(one(PLAN)).toEqual([]);
    expect(one(dated('2023-01-01', '2023-12-31', 'so-tttt/2023'))).toEqual([]);
  });

  test('left open, it runs on into the set of the next law', () => {
    expect(one(dated('2022-03-01'))).toMatchInlineSnapshot(`
      [
        "warning: Hai bộ quy định của “binh-phuoc” cùng có hiệu lực từ ngày 01/01/2024 đến ngày 30/06/2025: binh-phuoc/2022 (QD_QuyDinh) và binh-phuoc/2024. Họp Hội đồng trong những ngày đó thì không rõ áp dụng bộ nào.",
        "QD_QuyDinh!B10 → Gõ 31/12/2023 vào ô QD_QuyDinh!B10 (“Hiệu lực đến ngày” của binh-phuoc/2022 (QD_QuyDinh)).",
      ]
    `);
  });

  test('ended too early, days are left without any rules', () => {
    expect(one(dated('2022-03-01', '2023-06-30'))).toMatchInlineSnapshot(`
      [
        "warning: Không có bộ quy định nào của “binh-phuoc” có hiệu lực từ ngày 01/07/2023 đến ngày 31/12/2023, giữa binh-phuoc/2022 (QD_QuyDinh) và binh-phuoc/2024. Họp Hội đồng trong những ngày đó thì chưa xét được.",
        "QD_QuyDinh!B10 → Gõ 31/12/2023 vào ô QD_QuyDinh!B10 (“Hiệu lực đến ngày” của binh-phuoc/2022 (QD_QuyDinh)).",
      ]
    `);
  });

  test('begun too late after the one before it', () => {
    expect(one(dated('2024-02-01', '2025-06-30', 'binh-phuoc/2024'))).toMatchInlineSnapshot(`
      [
        "warning: Không có bộ quy định nào của “binh-phuoc” có hiệu lực từ ngày 01/01/2024 đến ngày 31/01/2024, giữa binh-phuoc/2022 và binh-phuoc/2024 (QD_QuyDinh). Họp Hội đồng trong những ngày đó thì chưa xét được.",
        "QD_QuyDinh!B9 → Gõ 01/01/2024 vào ô QD_QuyDinh!B9 (“Hiệu lực từ ngày” của binh-phuoc/2024 (QD_QuyDinh)).",
      ]
    `);
  });

  test('a place of its own has no neighbours', () => {
    expect(told([['QD_QuyDinh', { ...dated('2022-03-01'), scope: 'so-xay-dung' }]])).toEqual([]);
  });
});

describe('two sets in one workbook', () => {
  const scoped = (set: RuleSet): RuleSet => ({ ...set, scope: 'so-xay-dung' });
  const pair = (a: RuleSet, b: RuleSet) =>
    told([
      ['QD_QuyDinh', scoped(b)],
      ['QD_QuyDinh 2022', scoped(a)],
    ]);

  test('one after the other', () => {
    expect(pair(dated('2022-01-01', '2022-12-31', 'so/2022'), dated('2023-01-01', undefined, 'so/2023'))).toEqual([]);
  });

  test('both claim a day', () => {
    expect(pair(dated('2022-01-01', '2023-01-01', 'so/2022'), dated('2023-01-01', undefined, 'so/2023')))
      .toMatchInlineSnapshot(`
      [
        "error: Hai bộ quy định của “so-xay-dung” cùng có hiệu lực ngày 01/01/2023: so/2022 (QD_QuyDinh 2022) và so/2023 (QD_QuyDinh). Họp Hội đồng ngày đó thì không rõ áp dụng bộ nào.",
        "'QD_QuyDinh 2022'!B10 QD_QuyDinh!B9 → Gõ 31/12/2022 vào ô 'QD_QuyDinh 2022'!B10 (“Hiệu lực đến ngày” của so/2022 (QD_QuyDinh 2022)).",
      ]
    `);
  });

  test('neither ends', () => {
    expect(pair(dated('2022-01-01', undefined, 'so/2022'), dated('2023-01-01', undefined, 'so/2023')))
      .toMatchInlineSnapshot(`
      [
        "error: Hai bộ quy định của “so-xay-dung” cùng có hiệu lực từ ngày 01/01/2023, không có ngày kết thúc: so/2022 (QD_QuyDinh 2022) và so/2023 (QD_QuyDinh). Họp Hội đồng từ ngày đó thì không rõ áp dụng bộ nào.",
        "'QD_QuyDinh 2022'!B10 QD_QuyDinh!B9 → Gõ 31/12/2022 vào ô 'QD_QuyDinh 2022'!B10 (“Hiệu lực đến ngày” của so/2022 (QD_QuyDinh 2022)).",
      ]
    `);
  });

  test('a copy of the sheet: the same days twice, which no single date parts', () => {
    expect(pair(dated('2022-01-01', '2022-12-31', 'so/2022'), dated('2022-01-01', '2022-12-31', 'so/2022')))
      .toMatchInlineSnapshot(`
      [
        "error: Hai bộ quy định của “so-xay-dung” cùng có hiệu lực từ ngày 01/01/2022 đến ngày 31/12/2022: so/2022 (QD_QuyDinh) và so/2022 (QD_QuyDinh 2022). Họp Hội đồng trong những ngày đó thì không rõ áp dụng bộ nào.",
        "QD_QuyDinh!B10 'QD_QuyDinh 2022'!B9 → Sửa ngày hiệu lực để so/2022 (QD_QuyDinh) và so/2022 (QD_QuyDinh 2022) nối tiếp nhau, hoặc chỉ giữ một bộ.",
      ]
    `);
  });

  test('one day is nobody’s', () => {
    expect(pair(dated('2022-01-01', '2022-12-30', 'so/2022'), dated('2023-01-01', undefined, 'so/2023')))
      .toMatchInlineSnapshot(`
      [
        "warning: Không có bộ quy định nào của “so-xay-dung” có hiệu lực ngày 31/12/2022, giữa so/2022 (QD_QuyDinh 2022) và so/2023 (QD_QuyDinh). Họp Hội đồng ngày đó thì chưa xét được.",
        "'QD_QuyDinh 2022'!B10 QD_QuyDinh!B9 → Gõ 31/12/2022 vào ô 'QD_QuyDinh 2022'!B10 (“Hiệu lực đến ngày” của so/2022 (QD_QuyDinh 2022)).",
      ]
    `);
  });

  test('in English', () => {
    expect(told([['QD_QuyDinh', dated('2022-03-01', '2023-06-30')]], PRESETS, 'en')).toMatchInlineSnapshot(`
      [
        "warning: No rule set of “binh-phuoc” is in force from 01/07/2023 to 31/12/2023, between binh-phuoc/2022 (QD_QuyDinh) and binh-phuoc/2024. A meeting of the council on these days cannot decide.",
        "QD_QuyDinh!B10 → Type 31/12/2023 into QD_QuyDinh!B10 (last day of binh-phuoc/2022 (QD_QuyDinh)).",
      ]
    `);
  });
});

describe('for any dates', () => {
  const START = serialOfDay('2022-01-01');
  const day = (n: number) => dayOfSerial(START + n)!;
  const span = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }));
  /** Days of 'from' and 'to' cells by sheet. */
  const placed = (spans: readonly (readonly [number, number | null])[]): PlacedSet[] =>
    spans.map(([from, length], i) => {
      const set = rules({ id: `r${i}`, from: day(from), ...(length === null ? {} : { to: day(from + length) }) });
      const [cells] = placedSets([sheet(set, `Q${i}`)]);
      return { ...cells!, rules: set };
    });
  const claims = (spans: readonly (readonly [number, number | null])[], n: number) =>
    spans.filter(([from, length]) => from <= n && (length === null || n <= from + length)).length;

  test('an overlap is found exactly when two sets claim a day, a gap exactly when none claims one between them', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        const checks = checkNeighbours(placed(spans), []).map(({ check }) => check);
        const days = Array.from({ length: 40 }, (_, n) => claims(spans, n));
        const first = days.findIndex((count) => count > 0);
        const last = days.length - 1 - [...days].reverse().findIndex((count) => count > 0);
        expect(checks.includes('rules-overlap')).toBe(days.some((count) => count > 1));
        expect(checks.includes('rules-gap')).toBe(days.slice(first, last).includes(0));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of sheets changes nothing', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 2, maxLength: 4 }), (spans) => {
        const sets = placed(spans);
        const said = (list: readonly PlacedSet[]) =>
          checkNeighbours(list, [])
            .map(({ check, message }) => `${check} ${message.args['from']} ${message.args['to']}`)
            .sort();
        expect(said([...sets].reverse())).toEqual(said(sets));
      }),
      { numRuns: 100 },
    );
  });

  test('typing what is said, one finding after another, ends with nothing to say', () => {
    fc.assert(
      fc.property(fc.uniqueArray(span, { minLength: 2, maxLength: 4, selector: ([from]) => from }), (spans) => {
        let sets = placed(spans);
        for (let turn = 0; turn < 40; turn++) {
          const found = checkNeighbours(sets, []).find(({ advice }) =>
            advice.key.startsWith('decision.ruleSets.dates'),
          );
          if (found === undefined) break;
          const { cell, day: typed } = found.advice.args as { cell: string; day: string };
          const [d, m, y] = typed.split('/');
          const which = found.advice.key.endsWith('.to') ? 'to' : 'from';
          sets = sets.map((each) =>
            address(each[which]) === cell ? { ...each, rules: { ...each.rules, [which]: `${y}-${m}-${d}` } } : each,
          );
        }
        expect(checkNeighbours(sets, []).map(({ check }) => check)).toEqual([]);
        for (const { rules: set } of sets) expect(set.from <= (set.to ?? '9999-12-31')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('assessed as a workbook: gaps are listed with the other findings, and of two sheets it is said which is used', () => {
  const options = { ...DATES, rules: PLAN, sets: PRESETS };
  const grids = [sheet(dated('2022-03-01', '2023-06-30')), sheet({ ...PLAN, scope: 'khac' }, 'QD_QuyDinh cu')];
  const found = assess(grids, options).findings.filter(({ check }) => check.startsWith('rules-'));
  expect(found.map(({ check, cells }) => [check, cells.map(address).join(' ')])).toEqual([
    ['rules-several', "'QD_QuyDinh cu'!A1"],
    ['rules-gap', 'QD_QuyDinh!B10'],
  ]);
  expect(say('vi', found[0]!.message)).toBe(
    'Sổ có nhiều trang tính quy định; kết quả xét theo QD_QuyDinh, không theo QD_QuyDinh cu.',
  );
});
