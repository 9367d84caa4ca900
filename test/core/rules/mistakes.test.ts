/** What an accountant types into QD_QuyDinh by mistake, each refused at its cell before it decides anything. */
import { type Cell, type Grid, gridOf, type WrittenCell } from '../../../src/core/cell';
import { assess } from '../../../src/core/assessment';
import { fromSheets, parseRuleSet, type RuleSet, toSheets } from '../../../src/core/rules';
import { say } from '../../../src/messages';
import { findPreset } from '../../../presets';
import { criterion, gate, item, measure, RATE, rules, tier } from '../evaluation/build';

const PRESET = findPreset('binh-phuoc/2022-diem')!;

function valueOf(cell: WrittenCell): Cell {
  if ('text' in cell) return cell.text;
  return 'number' in cell ? cell.number : null;
}

const cellsOf = (set: RuleSet): Cell[][] =>
  toSheets(set, { revision: 1, by: '', at: '' })[0]!.cells.map((row) => row.map(valueOf));

interface Typed {
  readonly title: string;
  readonly id: string;
  readonly heading: string;
  readonly value: Cell;
  readonly format?: string;
}

/** The sheet after typing, with the number formats a host reads; `formats` false: a host that reads none. */
function typed(set: RuleSet, changes: readonly Typed[], formats = true): Grid {
  const cells = cellsOf(set);
  const found: [number, number, string][] = [];
  for (const { title, id, heading, value, format = 'General' } of changes) {
    const start = cells.findIndex((row) => row[0] === title);
    const general = title === 'BỘ QUY ĐỊNH';
    const row = cells.findIndex((each, i) => i > start && each[0] === (general ? heading : id));
    const column = general ? 1 : cells[start + 1]!.indexOf(heading);
    cells[row]![column] = value;
    found.push([row, column, format]);
  }
  const grid = gridOf('QD_QuyDinh', cells);
  if (!formats) return grid;
  const numberFormats = grid.values.map((row) => row.map(() => 'General'));
  for (const [row, column, format] of found) numberFormats[row]![column] = format;
  return { ...grid, numberFormats };
}

function read(grids: readonly Grid[]): { rules: RuleSet | null; said: string[] } {
  const found = fromSheets(grids)!;
  if ('rules' in found) return { rules: found.rules, said: [] };
  return { rules: null, said: found.problems.map(({ message }) => say('vi', message)) };
}

const at = (title: string, id: string, heading: string, value: Cell, format?: string): Typed => ({
  ...{ title, id, heading, value },
  ...(format === undefined ? {} : { format }),
});
const TIER = (heading: string, value: Cell, format?: string) =>
  at('HÌNH THỨC', 'merit.individual', heading, value, format);
const QUOTA = [TIER('Làm tròn', 'Làm tròn xuống'), TIER('Khi bằng nhau', 'Không lấy')];

describe('a mistake that would decide wrongly is refused at its cell', () => {
  test.each<[string, Typed[], RegExp, string]>([
    [
      'a form that asks for nothing',
      [TIER('Điều kiện', null), TIER('Tiêu chí', null), TIER('Tổng điểm', null)],
      /^QD_QuyDinh!I\d+: /,
      'hình thức "merit.individual" không có điều kiện, tiêu chí, tổng điểm hay số lượng nào nên ai cũng được. Ghi mã các điều kiện.',
    ],
    [
      'a total without criteria',
      [TIER('Tiêu chí', null)],
      /^QD_QuyDinh!K\d+: /,
      'hình thức "merit.individual" đặt tổng điểm nhưng không có tiêu chí nào để cộng điểm. Ghi mã các tiêu chí, hoặc bỏ tổng điểm.',
    ],
    [
      'a gate that begins later than the form that names it',
      [at('ĐIỀU KIỆN', 'collective.disbursement', 'Từ ngày', '01/07/2023')],
      /^QD_QuyDinh!F\d+: /,
      '"merit.collective" (01/03/2022 – 31/12/2023) dựa vào "collective.disbursement", nhưng "collective.disbursement" chỉ có hiệu lực 01/07/2023 – … nên có ngày bị bỏ qua không xét. Sửa ngày, hoặc tách dòng "merit.collective" theo cùng thời gian.',
    ],
    [
      'a gate that begins after the rule set ends',
      [at('ĐIỀU KIỆN', 'collective.disbursement', 'Từ ngày', '01/07/2024')],
      /^QD_QuyDinh!F\d+: /,
      'mã "collective.disbursement" chỉ có hiệu lực 01/07/2024 – …, nằm ngoài thời gian của bộ quy định (01/03/2022 – 31/12/2023) nên không bao giờ được xét. Sửa ngày, hoặc xóa dòng.',
    ],
    ['a negative quota', [TIER('Số lượng', -5), ...QUOTA], /^QD_QuyDinh!M\d+: /, TAKE('-5')],
    ['a quota of a fraction', [TIER('Số lượng', '1/3'), ...QUOTA], /^QD_QuyDinh!M\d+: /, TAKE('1/3')],
    ['a quota of one and a half', [TIER('Số lượng', 1.5), ...QUOTA], /^QD_QuyDinh!M\d+: /, TAKE('1,5')],
    ['more than all', [TIER('Số lượng', 1.5, '0%'), ...QUOTA], /^QD_QuyDinh!M\d+: /, TAKE('150%')],
    [
      'places for each of something unknown',
      [TIER('Số lượng', 3), TIER('Tính theo', 'phòng'), ...QUOTA],
      /^QD_QuyDinh!O\d+: /,
      '"Tính theo" không có lựa chọn "phòng". Chọn một trong: Từng phòng, đơn vị.',
    ],
    [
      'places without a rounding',
      [TIER('Số lượng', 3), TIER('Khi bằng nhau', 'Không lấy')],
      /^QD_QuyDinh!P\d+: /,
      'chưa ghi "Làm tròn". Cách làm tròn.',
    ],
    [
      'a floor above the cap',
      [at('TIÊU CHÍ', 'points.initiatives', 'Không quá', 10), at('TIÊU CHÍ', 'points.initiatives', 'Không dưới', 15)],
      /^QD_QuyDinh!L\d+: /,
      'tiêu chí "points.initiatives": giới hạn dưới 15 lớn hơn giới hạn trên 10. Gõ số không quá 10, hoặc để trống.',
    ],
    [
      'a cap above the maximum',
      [at('TIÊU CHÍ', 'points.initiatives', 'Không quá', 200)],
      /^QD_QuyDinh!K\d+: /,
      'tiêu chí "points.initiatives": giới hạn trên 200 lớn hơn điểm tối đa 20. Gõ số không quá 20, hoặc để trống.',
    ],
    [
      'a total that nobody can reach',
      [TIER('Tổng điểm', '>= 800')],
      /^QD_QuyDinh!K\d+: /,
      'không ai đạt được >= 800: các tiêu chí cộng lại nhiều nhất là 100 điểm. Sửa tổng điểm.',
    ],
    [
      'a total typed as a bare number',
      [TIER('Tổng điểm', 80)],
      /^QD_QuyDinh!K\d+: /,
      '"80" là một con số trần nên sẽ hiểu là đúng bằng số đó. Gõ >= 80 nếu là từ mức đó trở lên; gõ [80..80] nếu phải đúng bằng.',
    ],
    [
      '100% that the spreadsheet keeps as 1',
      [at('ĐIỀU KIỆN', 'collective.disbursement', 'Yêu cầu', 1, '0%')],
      /^QD_QuyDinh!M\d+: /,
      '"100%" là một con số trần nên sẽ hiểu là đúng bằng số đó. Gõ >= 100% nếu là từ mức đó trở lên; gõ [100%..100%] nếu phải đúng bằng.',
    ],
    [
      '100% kept as 1 with no word on its format',
      [at('ĐIỀU KIỆN', 'collective.disbursement', 'Yêu cầu', 1)],
      /^QD_QuyDinh!M\d+: /,
      '"1" là một con số trần nên sẽ hiểu là đúng bằng số đó. Gõ >= 100% nếu là từ mức đó trở lên; gõ [100%..100%] nếu phải đúng bằng.',
    ],
    [
      'a forgotten percent sign',
      [at('ĐIỀU KIỆN', 'collective.disbursement', 'Yêu cầu', '>= 97,5')],
      /^QD_QuyDinh!M\d+: /,
      '">= 97,5" thiếu dấu %: đây là tỷ lệ, 1 nghĩa là 100%. Gõ >= 97,5%.',
    ],
    [
      'a number asked of a yes or no',
      [at('ĐIỀU KIỆN', 'collective.unity', 'Yêu cầu', '>= 100%')],
      /^QD_QuyDinh!M\d+: /,
      '"unity" chỉ có Có hoặc Không, không so với >= 100% được. Gõ "Có" hoặc "Không".',
    ],
    [
      'a word asked of a number',
      [at('ĐIỀU KIỆN', 'collective.disbursement', 'Yêu cầu', '"Có"')],
      /^QD_QuyDinh!M\d+: /,
      '"rate.province" là số, không so với chữ "Có" được. Gõ điều kiện bằng số, ví dụ >= 100%.',
    ],
    ['digits below 0', [at('BỘ QUY ĐỊNH', '', 'Số chữ số thập phân', -1)], /^QD_QuyDinh!B\d+: /, DIGITS(-1)],
    ['200 digits', [at('BỘ QUY ĐỊNH', '', 'Số chữ số thập phân', 200)], /^QD_QuyDinh!B\d+: /, DIGITS(200)],
    [
      'a year of two digits',
      [at('BỘ QUY ĐỊNH', '', 'Niên độ', 22)],
      /^QD_QuyDinh!B\d+: /,
      'niên độ 22 không phải năm. Gõ đủ bốn chữ số, ví dụ 2022.',
    ],
  ])('%s', (_, changes, cell, sentence) => {
    const { said } = read([typed(PRESET, changes)]);
    expect(said.map((one) => one.replace(cell, ''))).toEqual([sentence]);
  });

  function TAKE(found: string): string {
    return `số lượng "${found}" không dùng được. Gõ số nguyên như 5, hoặc tỷ lệ từ 0% đến 100% như 15%.`;
  }

  function DIGITS(found: number): string {
    return `số chữ số thập phân ${found} không dùng được. Gõ số nguyên từ 0 đến 6.`;
  }
});

describe('places as a spreadsheet keeps them', () => {
  const take = (value: Cell, format?: string, formats = true) => {
    const found = read([typed(PRESET, [TIER('Số lượng', value, format), ...QUOTA], formats)]);
    return found.rules?.tiers.find(({ id }) => id === 'merit.individual')?.quota?.take ?? found.said;
  };

  test.each<[string, Cell, string | undefined, boolean, string]>([
    ['15% typed', 0.15, '0%', true, '15%'],
    ['15% in a host without formats', 0.15, undefined, false, '15%'],
    ['12,5% as text', '12,5%', undefined, false, '12.5%'],
    ['all', 1, '0.00%', true, '100%'],
    ['one', 1, undefined, true, '1'],
    ['five', 5, undefined, false, '5'],
    ['one as text', '1', undefined, false, '1'],
  ])('%s', (_, value, format, formats, expected) => {
    expect(take(value, format, formats)).toBe(expected);
  });

  test('1 without a format may be one or all: it is asked for', () => {
    expect(take(1, undefined, false)).toEqual([
      expect.stringMatching(
        /^QD_QuyDinh!M\d+: "Số lượng" đang là số 1, chưa rõ là một chỉ tiêu hay 100%\. Gõ '1 hoặc '100% \(có dấu nháy đơn đứng trước\)\.$/,
      ),
    ]);
  });

  test('one place comes back from its own sheet in every host', () => {
    const set = rules({
      items: [item('a')],
      gates: [gate('g', [{ of: 'a', is: '"yes"' }])],
      tiers: [tier('t', ['g'], { quota: { take: '1', round: 'down', tie: 'none', per: 'unit' } })],
    });
    expect(read([gridOf('QD_QuyDinh', cellsOf(set))]).rules).toEqual(set);
  });
});

describe('a standing that nobody has', () => {
  const people = gridOf('DL_DoiTuong', [
    ['Thi đua · DL_DoiTuong', 1, 1],
    ['Mã', 'Tên', 'Loại', 'Tư cách'],
    ['P', 'Người P', 'Cá nhân', 'truong-phong'],
    ['A', 'Phòng A', 'Tập thể', null],
  ]);
  const withStanding = (id: string, standing: string) => typed(PRESET, [at('ĐIỀU KIỆN', id, 'Tư cách', standing)]);

  test('is a mistake once the list of subjects is there', () => {
    expect(read([withStanding('individual.exemplary', 'truong-phongg'), people]).said).toEqual([
      expect.stringMatching(
        /^QD_QuyDinh!E\d+: "individual\.exemplary" dành cho tư cách "truong-phongg", nhưng không đối tượng nào có tư cách này nên sẽ không xét ai\./,
      ),
    ]);
    expect(read([withStanding('collective.unity', 'head'), people]).said).toHaveLength(1);
    expect(read([withStanding('individual.exemplary', 'truong-phong'), people]).said).toEqual([]);
    expect(read([withStanding('individual.exemplary', 'Người đứng đầu; staff'), people]).rules?.gates).toContainEqual(
      expect.objectContaining({ id: 'individual.exemplary', standing: ['head', 'staff'] }),
    );
  });

  test('stops every verdict where the rules come from elsewhere', () => {
    const set = { ...PRESET, gates: PRESET.gates.map((one) => ({ ...one, standing: ['truong'] })) };
    const { findings, decisions } = assess([people], { rules: set, dataAt: '2022-12-31', lawAt: '2022-12-31' });
    const said = findings.filter(({ check }) => check === 'unknown-standing').map(({ message }) => say('vi', message));
    expect(said).toContain(
      'Bộ quy định có dòng “no-hold” dành cho tư cách “truong”, nhưng không đối tượng nào có tư cách này nên sẽ không xét ai.',
    );
    expect(decisions).toEqual([]);
  });
});

test('versions of one criterion count one at a time against the maximum', () => {
  const yes: [string, string][] = [
    ['"yes"', '100'],
    ['"no"', '0'],
  ];
  const set = (later: string) =>
    parseRuleSet({
      ...rules({
        items: [item('a')],
        criteria: [
          criterion('c', 'a', '100', yes, { to: '2022-06-30' }),
          criterion('c', 'a', later, [['"yes"', '60'], yes[1]!], { from: '2022-07-01' }),
        ],
        tiers: [tier('t', [], { criteria: ['c'] })],
      }),
      max: '100',
    });
  expect('rules' in set('100')).toBe(true);
  const wrong = set('90');
  expect('problems' in wrong && wrong.problems.map(({ message }) => say('vi', message))).toEqual([
    'tiers[0].criteria: điểm tối đa của hình thức "t" cộng lại là 90, khác tổng đã ghi 100. Sửa điểm tối đa.',
  ]);
});

test('things counted may be asked for exactly; a number typed into a cell may not', () => {
  const set = rules({
    items: [item('sk', 'count'), item('n', 'number')],
    measures: [RATE, measure('many', 'count', ['sk'])],
    gates: [gate('g', [{ of: 'many', is: '2' }]), gate('h', [{ of: 'n', is: '3' }])],
    tiers: [tier('t', ['g', 'h'])],
  });
  expect(read([gridOf('QD_QuyDinh', cellsOf(set))]).rules).toEqual(set);
  expect(read([typed(set, [at('ĐIỀU KIỆN', 'g', 'Yêu cầu', 2)])]).rules).toEqual(set);
  expect(read([typed(set, [at('ĐIỀU KIỆN', 'h', 'Yêu cầu', 3)])]).said).toEqual([
    expect.stringMatching(/^QD_QuyDinh![A-Z]+\d+: "3" là một con số trần .* Gõ >= 3 nếu/),
  ]);
});
