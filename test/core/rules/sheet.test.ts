/** QD_QuyDinh: a rule set comes back as it was written, and a mistake names its cell. */
import { type Cell, fitsInCell, gridOf, overlaps, type WrittenCell } from '../../../src/core/cell';
import { dressRules } from '../../../src/core/rules/sheet';
import { ListSheet } from '../../../src/core/store';
import { fromSheets, type RuleSet, toSheets } from '../../../src/core/rules';
import { say } from '../../../src/messages';
import { PRESETS } from '../../../presets';
import { criterion, gate, item, RATE, rules, tier } from '../evaluation/build';

const STAMP = { revision: 3, by: 'Trần Văn Mẫu', at: '2022-12-20 08:00' };

/** What a host gives back of what was written. */
function valueOf(cell: WrittenCell): Cell {
  if ('text' in cell) return cell.text;
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? { error: '#N/A' } : null;
}

const cellsOf = (set: RuleSet): Cell[][] => toSheets(set, STAMP)[0]!.cells.map((row) => row.map(valueOf));
const read = (cells: Cell[][]) => fromSheets([gridOf('GiaiNgan', [['STT']]), gridOf('QD_QuyDinh', cells)])!;

/** The sentences after changing the cell beside or below a text. */
function mistakes(set: RuleSet, change: (cells: Cell[][]) => void): string[] {
  const cells = cellsOf(set);
  change(cells);
  const found = read(cells);
  return 'rules' in found ? [] : found.problems.map((problem) => say('vi', problem.message));
}

/** Sets the cell in the row of an id (column A) and the column of a heading, in the block of a title. */
function put(cells: Cell[][], title: string, id: string, heading: string, value: Cell): string {
  const start = cells.findIndex((row) => row[0] === title);
  const column = cells[start + 1]!.indexOf(heading);
  const row = cells.findIndex((each, i) => i > start && each[0] === id);
  cells[row]![column] = value;
  return `QD_QuyDinh!${String.fromCharCode(65 + column)}${row + 1}`;
}

/** A sentence with the cell it begins with left out, once it surely names one. */
function withoutCell(sentence: string): string {
  return sentence.replace(/^QD_QuyDinh![A-Z]+\d+:/, 'Ô:');
}

const SMALL = rules({
  docs: [{ id: 'kh', title: 'Kế hoạch', short: 'KH', kind: 'plan', read: true }],
  readings: [{ id: 'many', question: '?', choice: '2', text: 'từ 02', agreedIn: '' }],
  items: [item('a'), item('n', 'number')],
  measures: [RATE],
  criteria: [
    criterion('p', 'rate', '50', [
      ['>= 100%', '50'],
      ['[90.5%..100%)', '30'],
      ['< 90.5%', '0'],
    ]),
  ],
  gates: [
    gate('g', [
      { of: 'rate', is: '>= 100%' },
      {
        any: [
          { of: 'a', is: '"yes","no"' },
          {
            all: [
              { of: 'n', is: '>= {many}' },
              { of: 'n', is: '1, 2.5' },
            ],
          },
        ],
      },
    ]),
  ],
  tiers: [tier('t', ['g'], { criteria: ['p'], min: '>= 1.5' })],
});

describe('QD_QuyDinh', () => {
  test.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s comes back as it was written', (_, preset) => {
    expect(read(cellsOf(preset))).toEqual({ rules: preset });
  });

  test('conditions stand in the sheet as people type them here', () => {
    const texts = cellsOf(SMALL).flat();
    expect(texts).toEqual(expect.arrayContaining(['[90,5%..100%)', '1; 2,5', '"yes";"no"', '>= {many}', '>= 1,5']));
  });

  test('alternatives carry one letter in the column "Nhóm"', () => {
    const cells = cellsOf(SMALL);
    const start = cells.findIndex((row) => row[0] === 'ĐIỀU KIỆN');
    const group = cells[start + 1]!.indexOf('Nhóm');
    expect(cells.slice(start + 2, start + 6).map((row) => row[group])).toEqual([null, 'A', 'A.1', 'A.1']);
  });

  test('columns may be moved, blank rows added, numbers and dates typed as such', () => {
    const cells = cellsOf(SMALL);
    const start = cells.findIndex((row) => row[0] === 'TIÊU CHÍ');
    const [label, kind] = [cells[start + 1]!.indexOf('Nội dung'), cells[start + 1]!.indexOf('Đối tượng')];
    for (const row of cells.slice(start + 1, start + 5)) [row[label], row[kind]] = [row[kind]!, row[label]!];
    put(cells, 'TIÊU CHÍ', 'p', 'Từ ngày', '01/01/2022');
    cells.splice(start + 2, 0, []);
    const found = read(cells);
    expect('rules' in found && found.rules.criteria[0]).toEqual({ ...SMALL.criteria[0], from: '2022-01-01' });
  });
});

describe('a mistake in QD_QuyDinh names its cell', () => {
  const at = (title: string, id: string, heading: string, value: Cell) => {
    let cell = '';
    const said = mistakes(SMALL, (cells) => (cell = put(cells, title, id, heading, value)));
    return said.map((sentence) => sentence.replace(cell, 'Ô'));
  };

  test.each<[string, string, string, Cell, string]>([
    ['TIÊU CHÍ', 'p', 'Mức', '>= một', 'Ô: ">= một" có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).'],
    [
      'TIÊU CHÍ',
      'p',
      'Số liệu',
      'rat',
      'Ô: "rat" không có trong bảng minh chứng, số đo, tiêu chí hay hình thức. Bổ sung hoặc sửa mã.',
    ],
    ['TIÊU CHÍ', 'p', 'Điểm tối đa', 'nhiều', 'Ô: "Điểm tối đa" cần số như 100, 2/3, 95%, 12,5, đang có "nhiều".'],
    ['TIÊU CHÍ', 'p', 'Từ ngày', '31/02/2022', 'Ô: "Từ ngày" cần ngày dạng dd/mm/yyyy, đang có "31/02/2022".'],
    [
      'TIÊU CHÍ',
      'p',
      'Đối tượng',
      'Mọi người',
      'Ô: "Đối tượng" không có lựa chọn "Mọi người". Chọn một trong: Tập thể; Cá nhân; Tập thể và cá nhân.',
    ],
    ['VĂN BẢN', 'kh', 'Đã đối chiếu', 'rồi', 'Ô: "Đã đối chiếu" ghi Có hoặc Không, đang có "rồi".'],
    [
      'ĐIỀU KIỆN',
      'g',
      'Số liệu',
      'rat',
      'Ô: "rat" không có trong bảng minh chứng, số đo, tiêu chí hay hình thức. Bổ sung hoặc sửa mã.',
    ],
    [
      'ĐIỀU KIỆN',
      'g',
      'Yêu cầu',
      { error: '#REF!' },
      'Ô: ô "Yêu cầu" đang lỗi #REF!. Sửa công thức hoặc gõ lại giá trị.',
    ],
    ['HÌNH THỨC', 't', 'Điều kiện', 'g; h', 'Ô: điều kiện "h" không có trong bảng điều kiện. Bổ sung hoặc sửa mã.'],
    ['HÌNH THỨC', 't', 'Kết quả', null, 'Ô: chưa ghi "Kết quả". Khen thưởng hoặc đề nghị.'],
  ])('%s, %s: %s = %p', (title, id, heading, value, sentence) => {
    expect(at(title, id, heading, value)).toContain(sentence);
  });

  test('an overlap is shown at the second of the two bands, as the sheet writes it', () => {
    let cell = '';
    const said = mistakes(SMALL, (cells) => (cell = put(cells, 'TIÊU CHÍ', 'p', 'Mức', '>= 99,5%')));
    const below = cell.replace(/\d+$/, (row) => String(Number(row) + 1));
    expect(said).toEqual([
      `${below}: mức "[90,5%..100%)" chồng lên mức trước ở khoảng [99,5%..100%). Sửa để mỗi giá trị thuộc đúng một mức.`,
    ]);
  });

  test('rows of one id that leave a gap or overlap in time, or end before they begin', () => {
    const twice = (to: string, from: string): RuleSet => ({
      ...SMALL,
      gates: [
        { ...SMALL.gates[0]!, to },
        { ...SMALL.gates[0]!, from },
      ],
    });
    const said = (to: string, from: string) => mistakes(twice(to, from), () => undefined);
    expect(said('2022-06-30', '2022-07-01')).toEqual([]);
    expect(said('2022-06-30', '2022-08-01').map(withoutCell)).toEqual([
      'Ô: mã "g" không có dòng nào có hiệu lực giữa ngày 30/06/2022 và ngày 01/08/2022. Sửa ngày để chúng nối tiếp nhau.',
    ]);
    expect(said('2022-06-30', '2022-06-30').map(withoutCell)).toEqual([
      'Ô: hai dòng của mã "g" cùng có hiệu lực từ ngày 30/06/2022. Sửa ngày để chúng nối tiếp nhau.',
    ]);
    expect(
      mistakes(
        { ...SMALL, gates: [{ ...SMALL.gates[0]!, from: '2022-03-01', to: '2022-02-01' }] },
        () => undefined,
      ).map(withoutCell),
    ).toContain('Ô: ngày kết thúc 01/02/2022 trước ngày bắt đầu 01/03/2022. Sửa lại ngày.');
  });

  test('maxima that do not add up to the stated one, in the cell of the criteria', () => {
    const said = mistakes({ ...SMALL, max: '100' }, () => undefined);
    expect(said.map(withoutCell)).toEqual([
      'Ô: điểm tối đa của hình thức "t" cộng lại là 50, khác tổng đã ghi 100. Sửa điểm tối đa.',
    ]);
  });

  test('rules of a newer format are not read', () => {
    const said = mistakes(SMALL, (cells) => (cells.find((row) => row[0] === 'Định dạng')![1] = 2));
    expect(said.map(withoutCell)).toEqual([
      'Ô: bộ quy định do phiên bản phần mềm mới hơn ghi, chỉ đọc. Cập nhật phần mềm.',
    ]);
  });

  test('a workbook without the sheet has no rules of its own', () => {
    expect(fromSheets([gridOf('GiaiNgan', [['STT']])])).toBeNull();
  });

  test('an unknown column, a missing one, an unknown row, a missing block, a newer version', () => {
    const cells = cellsOf(SMALL);
    const start = cells.findIndex((row) => row[0] === 'SỐ ĐO');
    expect(mistakes(SMALL, (c) => (c[start + 1]![1] = 'Ghi thêm'))).toEqual([
      `QD_QuyDinh!B${start + 2}: cột "Ghi thêm" không có trong mẫu của bảng "SỐ ĐO". Xóa hoặc sửa tên cột.`,
      `QD_QuyDinh!A${start + 2}: bảng "SỐ ĐO" thiếu cột "Nội dung". Bổ sung cột.`,
    ]);
    expect(mistakes(SMALL, (c) => (c[3]![0] = 'Kiểu'))[0]).toBe(
      'QD_QuyDinh!A4: dòng "Kiểu" không có trong mẫu. Xóa hoặc sửa tên.',
    );
    expect(mistakes(SMALL, (c) => (c[start]![0] = null))).toEqual([
      `QD_QuyDinh!A${start + 1}: các cột bên dưới là của bảng "SỐ ĐO" nhưng tên bảng không còn. Gõ SỐ ĐO vào ô này.`,
    ]);
    expect(mistakes(SMALL, (c) => c.splice(start, 3))).toEqual([
      'QD_QuyDinh!A1: trang tính thiếu bảng "SỐ ĐO". Ghi lại trang tính từ bộ quy định mẫu rồi sửa.',
    ]);
    expect(mistakes(SMALL, (c) => (c[0]![1] = 9))).toEqual([
      'QD_QuyDinh!B1: trang tính do phiên bản phần mềm mới hơn ghi, chỉ đọc. Cập nhật phần mềm.',
    ]);
  });
});

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  '%s: its sheet is dressed, and no cell has two rules',
  (_, preset) => {
    const [sheet] = toSheets(preset, { revision: 0, by: '', at: '' });
    const before = JSON.stringify(sheet!.cells);
    const lists = new ListSheet(null);
    const { lists: rulesOf = [], guarded = [], notes = [], looks = [] } = dressRules(sheet!, lists);
    const areas = [...rulesOf, ...guarded].map(({ area }) => area);
    areas.forEach((area, i) => areas.slice(i + 1).forEach((other) => expect(overlaps(area, other)).toBe(false)));
    for (const { allowed } of rulesOf) if ('length' in allowed) expect(fitsInCell(allowed)).toBe(true);
    const textAt = (row: number, column: number) => {
      const cell = sheet!.cells[row]![column]!;
      return 'text' in cell ? cell.text : '';
    };
    expect(notes.every(({ row, column }) => textAt(row, column) !== '')).toBe(true);
    const titles = looks.filter(({ size }) => size === 13).map(({ area }) => textAt(area.row, area.column));
    expect(titles.slice(0, 3)).toEqual(['BỘ QUY ĐỊNH', 'VĂN BẢN', 'CÁCH HIỂU']);
    // What a drop-down refuses is never what the preset itself says.
    for (const { area, allowed, otherwise } of rulesOf.filter((rule) => rule.otherwise === 'refuse')) {
      expect(otherwise).toBe('refuse');
      const known =
        'length' in allowed
          ? allowed
          : lists
              .cells()!
              .slice(2)
              .map((row) => (row[allowed.column] as { text?: string }).text);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const said = textAt(row, area.column);
        if (said !== '') expect(known).toContain(said);
      }
    }
    expect(JSON.stringify(sheet!.cells)).toBe(before);
  },
);
