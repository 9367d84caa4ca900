/** Every case that samples/README.md promises is in the workbook and ends as it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, type Assessment } from '../../src/core/assessment';
import { at, type Grid, parseAddress } from '../../src/core/cell';
import { comparePlans } from '../../src/core/disbursement';
import { readFacts } from '../../src/core/store';
import { readWorkbook } from '../../src/files';
import { say } from '../../src/messages';
import { findPreset } from '../../presets';

async function gridsOf(name: string): Promise<readonly Grid[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../samples', name))), name);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}

let grids: readonly Grid[];
let result: Assessment;
const AT = { dataAt: '2022-12-31', lawAt: '2022-12-31' };

beforeAll(async () => {
  grids = await gridsOf('so-tttt-2022.xlsx');
  result = assess(grids, { rules: findPreset('binh-phuoc/2022')!, ...AT });
});

function outcome(subject: string): string | undefined {
  return result.decisions.find((one) => one.subject === subject && one.tier.startsWith('merit'))?.outcome;
}

/** [plan, disbursed] against the plan of the province, in đồng as text. */
function money(subject: string, basis: 'actual' | 'estimate', planKind = 'plan.province'): string[] {
  const row = result.attainment.find(
    (one) => one.subject === subject && one.basis === basis && one.planKind === planKind,
  );
  return row ? [String(row.plan), String(row.disbursed)] : [];
}

it('is understood without a question', () => {
  expect(result.questions).toEqual([]);
  expect(result.findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
});

it('has 40 projects, 8 units of which 5 have no plan, and 30 people of whom one moved in July', () => {
  const { subjects } = result.facts;
  const ids = (kind: string) => new Set(subjects.filter((one) => one.kind === kind).map(({ id }) => id));
  expect(result.data.flatMap(({ rows }) => rows)).toHaveLength(40);
  expect(ids('collective').size).toBe(8);
  expect([...ids('collective')].filter((id) => money(id, 'actual')[0] === '0')).toEqual([
    'VP',
    'TTRA',
    'BCVT',
    'KHTC',
    'CDS',
  ]);
  expect(ids('individual').size).toBe(30);
  expect(subjects.filter(({ id }) => id === 'CN14').map(({ unit, from, to }) => [unit, from, to])).toEqual([
    ['BCVT', undefined, '2022-06-30'],
    ['CNTT', '2022-07-01', undefined],
  ]);
});

it.each([
  ['CNTT', 'no'],
  ['BCXB', 'award'],
  ['TTCNTT', 'conditional'],
  ['VP', 'on hold'],
  ['BCVT', 'evidence missing'],
  ['CDS', 'evidence missing'],
  ['TTRA', 'to council'],
  ['KHTC', 'to council'],
  ['CN04', 'no'],
  ['CN08', 'award'],
  ['CN12', 'evidence missing'],
  ['CN14', 'award'],
  ['CN18', 'award'],
  ['CN20', 'evidence missing'],
  ['CN21', 'evidence missing'],
])('%s: %s', (subject, expected) => {
  expect(outcome(subject)).toBe(expected);
});

it.each([
  ['CNTT is 1.000 đồng short', 'CNTT', 'actual', '12345678000', '12345677000'],
  ['and stays so by the estimate', 'CNTT', 'estimate', '12345678000', '12345677000'],
  ['BCXB reaches 100% to the đồng', 'BCXB', 'actual', '27654322000', '27654322000'],
  ['TTCNTT does not', 'TTCNTT', 'actual', '80000000000', '76332501000'],
  ['but does by the estimate, carried-over money taken out', 'TTCNTT', 'estimate', '80000000000', '80000000000'],
  ['CN27 is at 100% of the plan of the year', 'CN27', 'actual', '4000000000', '4000000000'],
  ['CN29 is met only by the estimate', 'CN29', 'estimate', '3650000000', '3650000000'],
  ['carried-over money of CN30 hides no shortfall', 'CN30', 'actual', '6550000000', '6182501000'],
] as const)('%s', (_, subject, basis, plan, disbursed) => {
  expect(money(subject, basis)).toEqual([plan, disbursed]);
});

it('prints rates over 100% where carried-over money is in the total', () => {
  const sheet = grids.find(({ ref }) => ref.sheet === 'GiaiNgan')!;
  const cell = (place: string) => Number(at(sheet, parseAddress(place)!.row, parseAddress(place)!.column));
  expect(cell('AD50')).toBe(1.1); // CN27: 4.400 of 4.000
  expect(cell('AB41') / cell('J41')).toBe(1.035); // TTCNTT by the estimate: 82.800 of 80.000
  expect(cell('W54') + cell('W57')).toBeGreaterThan(cell('J54') + cell('J57')); // CN30
});

it('counts the carried-over money once, against its own plan', () => {
  expect(money('TTCNTT', 'actual', 'plan.carryover')).toEqual(['3000000000', '2100000000']);
  expect(money('TTCNTT', 'estimate', 'plan.carryover')).toEqual(['3000000000', '2800000000']);
  const whole = (planKind: string) =>
    result.attainment.find((one) => one.kind === 'whole' && one.basis === 'actual' && one.planKind === planKind)!;
  const parts = ['plan.province', 'plan.carryover'].map((kind) => ({ ...whole(kind), label: kind }));
  const { totalPlan, totalDisbursed } = comparePlans(parts).slice(-1)[0]!;
  expect([totalPlan, totalDisbursed]).toEqual([123_000_000_000, 118_432_500_000]);
});

it('reaches 100% in BCXB and CN17 only after the plan was cut in December', () => {
  expect(money('BCXB', 'actual', 'plan.start')).toEqual(['28454322000', '27654322000']);
  expect(money('CN17', 'actual', 'plan.start')).toEqual(['5000000000', '4200000000']);
  expect(money('CN17', 'actual')).toEqual(['4200000000', '4200000000']);
});

it('follows projects with two people for each of them', () => {
  expect(Number(money('CN07', 'actual')[0]) + Number(money('CN08', 'actual')[0])).toBe(2_500_000_456 + 5_413_500_000);
});

it('has registers closed for everybody but one unit and its people', () => {
  const open = (key: string) =>
    [...new Set(result.facts.subjects.map(({ id }) => id))].filter(
      (id) => !result.facts.closed.some((one) => one.key === key && (one.subject ?? id) === id),
    );
  expect(open('hold')).toEqual([]);
  expect(open('initiative')).toEqual(['CDS', 'CN21', 'CN22', 'CN23']);
});

it('has text numbers, an NFD cell, and both spellings of "lũy kế"', () => {
  const sheet = grids.find(({ ref }) => ref.sheet === 'GiaiNgan')!;
  const texts = sheet.values.flat().filter((cell) => typeof cell === 'string');
  const cell = (place: string) => at(sheet, parseAddress(place)!.row, parseAddress(place)!.column);
  expect(['Q18', 'V39', 'T57'].map(cell)).toEqual(['688,8', '855', '1.522,125']);
  expect(cell('W19')).toBe(1425.499);
  expect(cell('D21')).toBe('Phòng Công nghệ thông tin'.normalize('NFD'));
  expect(cell('D21')).not.toBe(cell('D20'));
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toHaveLength(1);
  expect(texts.some((text) => text.startsWith('Luỹ kế'))).toBe(true);
  expect(texts.some((text) => text.startsWith('Lũy kế'))).toBe(true);
});

it('raises no finding about our own sheets', () => {
  expect(readFacts(grids).findings.map(({ message }) => say('vi', message))).toEqual([]);
});

it('reads the province from four sheets in two units', async () => {
  const province = assess(await gridsOf('tinh-2022.xlsx'), {
    rules: findPreset('binh-phuoc/2022')!,
    dataAt: '2022-11-30',
    lawAt: '2022-11-30',
  });
  expect(province.questions).toEqual([]);
  expect(province.tables.map(({ sheet, unit }) => [sheet, unit?.unit])).toEqual([
    ['NSTW', 'triệu'],
    ['NSĐP', 'triệu'],
    ['XSKT', 'đồng'],
    ['ODA', 'triệu'],
  ]);
  const row = province.attainment.find((one) => one.subject === 'SYT' && one.planKind === 'plan.province')!;
  // 28.000 triệu of NSTW, 2.300 and 2.450 of the lottery sheet, which is in đồng.
  expect([String(row.plan), String(row.disbursed)]).toEqual(['32750000000', '29390250000']);
});
