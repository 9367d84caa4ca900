/** TD_XETKHEN, TD_DIEM and TD_LYDO say from ranges of our sheets what the assessment of the workbook says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPreset } from '../../presets';
import { assess } from '../../src/core/assessment';
import { toSheets, type RuleSet } from '../../src/core/rules';
import { type Cell, type Grid, serialOfDay } from '../../src/core/cell';
import { decisionSummary } from '../../src/core/report';
import { encode, FIGURES, figureRows } from '../../src/core/store';
import { readWorkbook } from '../../src/files';
import { EXCEL, SHEETS, WORKBENCH } from '../../src/functions';
import { block } from './helpers';

const SAMPLE = join(__dirname, '../../samples/so-tttt-2022.xlsx');
const MEETING = serialOfDay('2022-12-20');
const DATA = serialOfDay('2022-12-31');
const EMPTY = [['Thi đua · DL_DoiTuong', 1]];
const dates = { lawAt: '2022-12-20', dataAt: '2022-12-31' };

async function sample(preset: string) {
  const read = await readWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'so-tttt-2022.xlsx');
  if ('problem' in read) throw new Error('the sample cannot be read');
  const rules = findPreset(preset)!;
  const assessment = assess(read.grids, { rules, ...dates });
  return { grids: read.grids, rules, assessment, ranges: [figureRange(assessment.facts.figures), ...ours(read.grids)] };
}

const ours = (grids: readonly Grid[]) =>
  grids.filter((one) => one.ref.sheet.startsWith('DL_')).map((one) => one.values);

/** DL_SoLieu as it reads once its formulas are computed. */
function figureRange(figures: Parameters<typeof figureRows>[0]): Cell[][] {
  const stamp = { sheet: FIGURES.name, version: FIGURES.version, revision: 1, by: '', at: '' };
  const frozen = figureRows(figures, { grids: [], unitOf: () => null }).map((row, i) => ({
    ...row,
    amount: Number(figures[i]!.amount),
  }));
  return encode(FIGURES, frozen, stamp).map((cells) =>
    cells.map((cell) => ('number' in cell ? cell.number : 'text' in cell ? cell.text : null)),
  );
}

const blankAs = (ranges: readonly (readonly (readonly Cell[])[])[], blank: Cell) =>
  ranges.map((range) => range.map((row) => row.map((cell) => cell ?? blank)));

test('TD_XETKHEN decides like the assessment, whatever a host hands over for a blank cell', async () => {
  const { rules, assessment, ranges } = await sample('binh-phuoc/2022');
  const expected = assessment.decisions.map((decision) => decisionSummary(decision, rules, 'vi'));
  expect(expected.length).toBeGreaterThan(20);
  const call = (blank: Cell, host = EXCEL, order = ranges) =>
    block('TD_XETKHEN', ['binh-phuoc/2022', MEETING, DATA, ...blankAs(order, blank)], host);
  const lines = call(null);
  if (typeof lines === 'string') throw new Error(lines);
  expect(lines.map((line) => line[3])).toEqual(expected);
  expect(call(0)).toEqual(lines);
  expect(call('', SHEETS)).toEqual(lines);
  expect(call(0, WORKBENCH)).toEqual(lines);
  expect(call(null, EXCEL, [...ranges].reverse())).toEqual(lines);
});

test('rules written on a sheet decide like the preset they were written from', async () => {
  const own = (rules: RuleSet): Cell[][] =>
    toSheets(rules, { revision: 1, by: '', at: '' })[0]!.cells.map((cells) =>
      cells.map((cell) => ('number' in cell ? cell.number : 'text' in cell ? cell.text : null)),
    );
  for (const [name, preset] of [
    ['TD_XETKHEN', 'binh-phuoc/2022'],
    ['TD_DIEM', 'binh-phuoc/2022-diem'],
  ] as const) {
    const { rules, ranges } = await sample(preset);
    const byName = block(name, [preset, MEETING, DATA, ...ranges]);
    for (const blank of [null, 0]) {
      expect(block(name, ['', MEETING, DATA, ...blankAs([...ranges, own(rules)], blank)])).toEqual(byName);
    }
    expect(block(name, ['', MEETING, DATA, ...ranges])).toMatch(/phải có vùng QD_QuyDinh/);
    const broken = own(rules).map((cells) => cells.map((cell) => (cell === '>= 100%' ? '>> 1' : cell)));
    expect(block(name, ['', MEETING, DATA, ...ranges, broken])).toMatch(/^#VALUE! QD_QuyDinh!/);
  }
});

test('one unit is 1.000 đồng short: 99,99%, never 100%', async () => {
  const { ranges } = await sample('binh-phuoc/2022');
  const lines = block('TD_XETKHEN', ['binh-phuoc/2022', MEETING, DATA, ...ranges]);
  const short = (lines as Cell[][]).filter((line) => String(line[3]).includes('còn phải giải ngân 1.000 đồng'));
  expect(short.length).toBeGreaterThan(0);
  for (const line of short) {
    expect(line[2]).toBe('Chưa đủ điều kiện');
    expect(line[3]).toContain('Giải ngân 99,99%');
  }
});

test('changing one amount of DL_SoLieu changes the verdict', async () => {
  const { ranges } = await sample('binh-phuoc/2022');
  const before = block('TD_XETKHEN', ['binh-phuoc/2022', MEETING, DATA, ...ranges]) as Cell[][];
  const changed = ranges.map((range, i) =>
    i > 0
      ? range
      : range.map((row) =>
          row[1] === 'Kế hoạch vốn' ? row.map((cell, c) => (c === 7 ? Number(cell) + 1000 : cell)) : row,
        ),
  );
  const after = block('TD_XETKHEN', ['binh-phuoc/2022', MEETING, DATA, ...changed]) as Cell[][];
  expect(after.map((line) => line[3])).not.toEqual(before.map((line) => line[3]));
});

test('TD_LYDO: verdict first, then every reason with its cells and clause', async () => {
  const { assessment, ranges } = await sample('binh-phuoc/2022');
  const subject = assessment.decisions.find((one) => one.reasons.some((reason) => reason.shortfall === 1000))!.subject;
  const lines = block('TD_LYDO', [subject, 'binh-phuoc/2022', MEETING, DATA, ...ranges]) as Cell[][];
  const text = lines.map((line) => line[0]).join('\n');
  expect(text).toMatch(/CHƯA ĐỦ ĐIỀU KIỆN · số liệu đến 31\/12\/2022/);
  expect(text).toMatch(/GiaiNgan!/);
  expect(text).toMatch(/còn phải giải ngân 1\.000 đồng/);
  expect(text).toMatch(/khoản 1/);
});

test('TD_DIEM: points by criterion and a total; a set of gates alone gives no points and says so', async () => {
  const { assessment, ranges } = await sample('binh-phuoc/2022-diem');
  const lines = block('TD_DIEM', ['binh-phuoc/2022-diem', MEETING, DATA, ...ranges]) as Cell[][];
  const totals = lines.filter((line) => line[1] === 'Tổng điểm');
  const scored = new Set(assessment.decisions.filter((one) => one.score !== undefined).map((one) => one.subject));
  expect(totals).toHaveLength(scored.size);
  for (const total of totals) expect(String(total[4])).toMatch(/^[\d.,]+\/[\d.,]+ điểm/);
  expect(block('TD_DIEM', ['binh-phuoc/2022', MEETING, DATA, ...ranges])).toMatch(/không chấm điểm, chỉ xét điều kiện/);
});

test.each([
  [
    ['khác', MEETING, DATA, EMPTY],
    'Không có bộ quy định "khác"; gõ một trong các tên "binh-phuoc/2022", "binh-phuoc/2022-diem"',
  ],
  [['binh-phuoc/2022', 'hôm qua', DATA, EMPTY], /ngay_hop: "hôm qua" không phải ngày/],
  [['binh-phuoc/2022', MEETING, DATA, [['STT', 'Tên']]], /Vùng thứ 1 trong bang không bắt đầu từ ô A1/],
  [['binh-phuoc/2022', MEETING, DATA], /Thiếu đối số bang/],
  [['binh-phuoc/2022', serialOfDay('2030-01-01'), DATA, EMPTY], /2030/],
])('what is missing is said: %j', (args, sentence) => {
  expect(block('TD_XETKHEN', args)).toMatch(sentence);
});
