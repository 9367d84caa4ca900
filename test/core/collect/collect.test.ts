/** Forms out and back: who gets what, what is told before writing, what is refused. */
import { type Cell, gridOf, serialOfDay } from '../../../src/core/cell';
import { makeForms, type MergeLine, projectKey, type ReturnedFile } from '../../../src/core/collect';
import { type Message, say } from '../../../src/messages';
import { asFile, department, formsOf, merge, rowsOf, SETTING, sheet, type, unitsOf, written } from './fixture';

const said = (message: Message) => say('vi', message);
const day = serialOfDay;

const EVIDENCE = sheet('DL_MinhChung', [
  { subjects: ['C1'], key: 'initiative', value: 'Mẫu hồ sơ dùng chung', at: '2022-06-15', document: 'P1' },
  { subjects: ['V1'], key: 'initiative', value: 'Một đầu mối', at: '2022-05-05' },
  { subjects: ['C1', 'V1'], key: 'initiative', value: 'Của hai đơn vị', at: '2022-05-06' },
  { subjects: ['CNTT'], key: 'unity', value: 'Có', at: '2022-12-15' },
  { subjects: ['CNTT', 'C1'], key: 'initiative', value: 'đã chốt đến ngày 31/12/2022', at: '2022-12-31' },
]);
const COMMITTED = sheet('DL_CamKet', [
  { project: '7001', name: 'Trung tâm dữ liệu', month: '2022-11-30', amount: 9000000000, by: 'C1' },
]);
const BOOK = department(EVIDENCE, COMMITTED);
const cntt = (grids = BOOK) => formsOf(grids)[0]!;
const vp = (grids = BOOK) => formsOf(grids)[1]!;
const lineAt = (lines: readonly MergeLine[], part: string, state: string) =>
  lines.filter((line) => line.part === part && line.state === state);

test('each unit gets its own people, projects and rows; what is shared or closes a register stays', () => {
  const { units, homeless } = unitsOf(BOOK);
  const [first, second] = units;
  expect(first!.subjects.map(({ id }) => id)).toEqual(['CNTT', 'C1', 'C2']);
  expect(first!.projects.map(projectKey)).toEqual(['7001', '7002']);
  expect(first!.rows.initiatives.map(({ row }) => row['value'])).toEqual(['Mẫu hồ sơ dùng chung']);
  expect(first!.rows.commitments).toHaveLength(1);
  expect(second!.rows.initiatives.map(({ row }) => row['value'])).toEqual(['Một đầu mối']);
  expect(homeless.map(({ code }) => code)).toEqual(['7009']);
});

test('a form as it went out is not returned and changes nothing', () => {
  const merged = merge(BOOK, formsOf(BOOK));
  expect(merged.missing).toEqual(['CNTT', 'VP']);
  expect(merged.untouched.map(({ unit }) => unit)).toEqual(['CNTT', 'VP']);
  expect(merged.lines.every(({ state }) => state === 'same')).toBe(true);
  expect([...merged.problems, ...merged.refused]).toEqual([]);
});

test('new rows and old → new are told and written; a text like a formula stays text', () => {
  let file = type(cntt(), 'Phiếu', 'B9', 'Nguyễn Văn Một');
  file = type(file, 'Sáng kiến', 'C5', 'Mẫu hồ sơ dùng chung cho mọi dự án');
  for (const [address, value] of [
    ['B6', 'Trần Thị Hai'],
    ['C6', '=HYPERLINK("x")'],
    ['D6', '05/12/2022'],
  ] as const)
    file = type(file, 'Sáng kiến', address, value);
  file = type(file, 'Cam kết', 'E6', '11.500.000.000');
  const merged = merge(BOOK, [file]);
  expect([...merged.problems, ...merged.refused]).toEqual([]);
  expect(lineAt(merged.lines, 'initiatives', 'changed')[0]!.cells).toEqual([
    {
      key: 'value',
      heading: 'Tên sáng kiến, giải pháp',
      before: 'Mẫu hồ sơ dùng chung',
      now: 'Mẫu hồ sơ dùng chung cho mọi dự án',
    },
  ]);
  expect(lineAt(merged.lines, 'initiatives', 'new')).toHaveLength(1);
  expect(merged.missing).toEqual(['VP']);
  const after = written(BOOK, [file]);
  expect(rowsOf(after, 'DL_MinhChung')).toHaveLength(6);
  expect(rowsOf(after, 'DL_MinhChung')[5]).toMatchObject({
    ...{ subjects: ['C2'], key: 'initiative', value: '=HYPERLINK("x")', at: '2022-12-05', by: 'Nguyễn Văn Một' },
  });
  expect(rowsOf(after, 'DL_CamKet')[1]).toMatchObject({ project: '7001', month: '2023-01-31', amount: 11500000000 });
  expect(rowsOf(after, 'DL_Phieu')).toMatchObject([
    { year: 2022, unit: 'CNTT', returned: '2022-12-20', by: 'Nguyễn Văn Một', written: 3, open: 0 },
  ]);
  expect(merge(after, [file]).lines.every(({ state }) => state === 'same')).toBe(true);
});

test('a review needs its counts and its day, and is written as the unit’s own', () => {
  let file = cntt();
  const line = { C5: 'Biểu quyết giơ tay', D5: 3, E5: 3, F5: 0, G5: 0, I5: 3, J5: 0 };
  for (const [address, value] of Object.entries(line)) file = type(file, 'Bình xét', address, value);
  const [problem] = merge(BOOK, [file]).problems;
  expect(said(problem!.message)).toBe('Ô \'Bình xét\'!K5: dòng này còn trống cột "Ngày họp" nên chưa nhận.');
  const after = written(BOOK, [type(file, 'Bình xét', 'K5', day('2022-12-15'))]);
  expect(rowsOf(after, 'DL_KiemPhieu')).toMatchObject([
    { subject: 'CNTT', item: 'binh-xet', level: 'unit', method: 'show of hands', members: 3, yes: 3, at: '2022-12-15' },
  ]);
});

test('more votes than members are refused with the cell; the rest of the form is merged', () => {
  let file = type(cntt(), 'Cam kết', 'E6', '11.500.000.000');
  const line = { C5: 'Biểu quyết giơ tay', D5: 6, E5: 6, F5: 0, G5: 0, I5: 9, J5: 0, K5: day('2022-12-15') };
  for (const [address, value] of Object.entries(line)) file = type(file, 'Bình xét', address, value);
  const { problems, lines } = merge(BOOK, [file]);
  expect(problems.map(({ message, advice }) => [said(message), said(advice)])).toEqual([
    [
      "số phiếu không khớp: tổng số thành viên 6, nhưng cộng lại được 9 ('Bình xét'!I5) → đề nghị kiểm tra biên bản",
      "Đối chiếu biên bản, sửa số phiếu ở dòng của ô 'Bình xét'!I5 rồi nhập lại phiếu; các dòng khác vẫn nhập được.",
    ],
  ]);
  expect(lineAt(lines, 'reviews', 'new')).toEqual([]);
  expect(lines.some(({ part, state }) => part === 'commitments' && state !== 'same')).toBe(true);
});

test('a row that was edited in the workbook meanwhile is a conflict; only the other cells go through by themselves', () => {
  const file = type(cntt(), 'Cam kết', 'E5', 9500000000);
  const edited = (row: Record<string, string | number>) =>
    department(
      EVIDENCE,
      sheet('DL_CamKet', [
        { project: '7001', name: 'Trung tâm dữ liệu', month: '2022-11-30', amount: 9000000000, by: 'C1', ...row },
      ]),
    );
  const [clean] = merge(edited({ reason: 'chậm mặt bằng' }), [file]).lines.filter(({ part }) => part === 'commitments');
  expect(clean).toMatchObject({ state: 'changed', cells: [{ key: 'amount', before: 9000000000, now: 9500000000 }] });
  const both = edited({ amount: 8000000000 });
  const [line] = lineAt(merge(both, [file]).lines, 'commitments', 'conflict');
  expect(line).toMatchObject({ reason: 'both', cells: [{ before: 8000000000, now: 9500000000 }] });
  expect(rowsOf(written(both, [file]), 'DL_CamKet')[0]).toMatchObject({ amount: 8000000000 });
  expect(rowsOf(written(both, [file], { [line!.id]: 'form' }), 'DL_CamKet')[0]).toMatchObject({ amount: 9500000000 });
});

test('a row that is gone from the workbook, or dropped by the unit, is told and never taken away', () => {
  const file = type(cntt(), 'Sáng kiến', 'C5', 'Mẫu hồ sơ mới');
  const merged = merge(department(COMMITTED), [file]);
  expect(lineAt(merged.lines, 'initiatives', 'conflict')).toMatchObject([{ reason: 'gone', target: null }]);
  let dropped = cntt();
  for (const address of ['B5', 'C5', 'D5', 'E5', 'F5']) dropped = type(dropped, 'Sáng kiến', address, null);
  expect(merge(BOOK, [dropped]).gone).toMatchObject([{ code: 'SK01', target: { row: 2 } }]);
  expect(rowsOf(written(BOOK, [dropped]), 'DL_MinhChung')).toEqual(rowsOf(BOOK, 'DL_MinhChung'));
});

test('somebody else’s people and projects are named by their cell', () => {
  let file = type(cntt(), 'Sáng kiến', 'B5', 'V1 – Lê Văn Ba');
  file = type(file, 'Cam kết', 'B9', '7003');
  file = type(type(file, 'Cam kết', 'D9', day('2022-12-31')), 'Cam kết', 'E9', 1);
  file = type(file, 'Cam kết', 'E6', '1.234');
  expect(merge(BOOK, [file]).problems.map(({ message }) => said(message))).toEqual([
    'Ô \'Sáng kiến\'!B5: "V1 – Lê Văn Ba" không phải là tập thể, cá nhân của Phòng CNTT.',
    'Ô \'Cam kết\'!E6, cột "Cam kết lũy kế (đồng)": "1.234" ở dạng chữ và có hai cách đọc, chưa được tính.',
    'Ô \'Cam kết\'!B9: dự án "7003" không có trong sổ giải ngân hoặc không do Phòng CNTT phụ trách.',
  ]);
});

test.each([
  ['another year', 'C1', 2021, 'Tệp x.xlsx, ô Phiếu!C1: phiếu của năm 2021, sổ đang mở là của năm 2022. Không nhập.'],
  [
    'another department',
    'F1',
    'Sở Khác',
    'Tệp x.xlsx, ô Phiếu!F1: phiếu của "Sở Khác", sổ đang mở là của "Sở Mẫu". Không nhập.',
  ],
  [
    'a newer version',
    'B1',
    2,
    'Tệp x.xlsx, ô Phiếu!B1: phiếu do phiên bản mới hơn của phần mềm lập (mẫu 2, phần mềm này đọc được đến mẫu 1).',
  ],
  [
    'an unknown unit',
    'D1',
    'TTRA',
    'Tệp x.xlsx, ô Phiếu!D1: phiếu của đơn vị "Phòng CNTT" (mã TTRA), DL_DoiTuong không có mã này. Không nhập.',
  ],
  [
    'a unit of the same code',
    'E1',
    'Phòng Khác',
    'Tệp x.xlsx, ô Phiếu!E1: phiếu của "Phòng Khác", nhưng mã CNTT trong DL_DoiTuong là của "Phòng CNTT". Không nhập.',
  ],
  [
    'a broken stamp',
    'C1',
    'năm nay',
    'Tệp x.xlsx, ô Phiếu!C1: dòng nhận dạng phiếu đã bị sửa nên không biết là phiếu nào.',
  ],
])('%s is refused whole, naming file and cell', (_, address, value, sentence) => {
  const file = { ...type(cntt(), 'Phiếu', address, value), name: 'x.xlsx' };
  const merged = merge(BOOK, [file]);
  expect(merged.refused.map(({ message }) => said(message))).toEqual([sentence]);
  expect(merged.lines).toEqual([]);
});

test('a sheet copied from another unit’s form, and a file that is no form', () => {
  const [mine, theirs] = [cntt(), vp()];
  const grids = mine.grids.map((grid) =>
    grid.ref.sheet === 'Cam kết' ? theirs.grids.find(({ ref }) => ref.sheet === 'Cam kết')! : grid,
  );
  const merged = merge(BOOK, [
    { name: 'a.xlsx', grids },
    { name: 'b.xlsx', grids: [BOOK[0]!] },
  ]);
  expect(merged.refused.map(({ message }) => said(message))).toEqual([
    "Tệp a.xlsx, ô 'Cam kết'!D1: trang này lấy từ phiếu khác (VP (2022)), trang Phiếu là của CNTT (2022). Không nhập.",
    'Tệp b.xlsx không phải phiếu thu thập: không trang nào còn dòng nhận dạng "Thi đua · PH_Phieu".',
  ]);
});

test('two different files of one unit wait for a choice; the same file twice does not', () => {
  const one = type(cntt(), 'Cam kết', 'E6', 1);
  const two = { ...type(cntt(), 'Cam kết', 'E6', 2), name: 'lan-2.xlsx' };
  expect(merge(BOOK, [one, { ...one, name: 'copy.xlsx' }]).doubled).toEqual([]);
  const asked = merge(BOOK, [one, two]);
  expect(asked.doubled).toMatchObject([{ unit: 'CNTT', files: ['lan-2.xlsx', one.name] }]);
  expect([asked.lines, asked.missing]).toEqual([[], ['VP']]);
  const taken = merge(BOOK, [one, two], { CNTT: 'lan-2.xlsx' });
  expect(lineAt(taken.lines, 'commitments', 'new')[0]!.returned.values['amount']).toBe(2);
});

test('without its hidden sheets every difference is asked', () => {
  const file = type(cntt(), 'Cam kết', 'E5', 9500000000);
  const bare = { ...file, grids: file.grids.filter(({ ref }) => ref.sheet !== 'Bản gốc') };
  const merged = merge(BOOK, [bare]);
  expect(lineAt(merged.lines, 'commitments', 'conflict')).toMatchObject([{ reason: 'taken' }]);
  expect(said(merged.problems[0]!.message)).toContain('mất trang ẩn "Bản gốc"');
});

test('the cover says whose form it is; codes that no file name takes are made plain', () => {
  const [unit] = unitsOf(BOOK).units;
  const forms = makeForms(
    [
      { ...unit!, id: 'P/1:*' },
      { ...unit!, id: 'P?1*' },
    ],
    { ...SETTING, due: '2022-12-20' },
  );
  expect(forms.map(({ file }) => file)).toEqual(['phieu-thu-thap-2022-P-1.xlsx', 'phieu-thu-thap-2022-P-1 (2).xlsx']);
  const cover = asFile(forms[0]!).grids[0]!.values.flat();
  expect(cover).toContain('SỞ MẪU');
  expect(cover).toContain('Phòng CNTT (P/1:*)');
  expect(cover).toContain('20/12/2022');
});

test('a form is written on by hand: rows are high enough, the cover fills its page without the line for the product', () => {
  const [form] = makeForms(unitsOf(BOOK).units, SETTING);
  const [cover, ...parts] = form!.dress;
  expect(cover!.page!.area).toMatchObject({ row: 1, column: 0, columns: 2 });
  const printed = cover!.widths!.slice(0, 2).reduce<number>((sum, width) => sum + width!, 0);
  expect(printed).toBeLessThanOrEqual(84);
  for (const { widths, heights } of parts.slice(0, 4)) {
    const smaller = Math.min(1, 136 / widths!.reduce<number>((sum, width) => sum + width!, 0));
    // 8 mm on paper.
    expect(heights![0]!.points * smaller).toBeGreaterThanOrEqual(22.5);
  }
});

/** The file with rows of the unit's own above row `at` (printed) of a sheet, and columns before A. */
function pushed(file: ReturnedFile, name: string, at: number, rows: number, columns = 0): ReturnedFile {
  const grids = file.grids.map((grid) => {
    if (grid.ref.sheet !== name) return grid;
    const own = Array.from({ length: rows }, () => ['Ghi chú của phòng']);
    const values = [...grid.values.slice(0, at - 1), ...own, ...grid.values.slice(at - 1)];
    return gridOf(
      name,
      values.map((line) => [...Array<Cell>(columns).fill(null), ...line]),
    );
  });
  return { ...file, grids };
}

test('rows and columns that a unit put before what the product looks for do not lose its form', () => {
  let file = type(cntt(), 'Phiếu', 'B9', 'Nguyễn Văn Một');
  file = type(file, 'Sáng kiến', 'C5', 'Mẫu hồ sơ dùng chung cho mọi dự án');
  file = pushed(file, 'Sáng kiến', 4, 2);
  file = pushed(file, 'Vướng mắc', 1, 1, 1);
  file = pushed(file, 'Phiếu', 1, 3, 1);
  const merged = merge(BOOK, [file]);
  expect([...merged.problems, ...merged.refused]).toEqual([]);
  expect(merged.forms[0]!.filler).toBe('Nguyễn Văn Một');
  const [changed] = lineAt(merged.lines, 'initiatives', 'changed');
  expect(changed!.returned.cell).toMatchObject({ sheet: 'Sáng kiến', row: 6 });
});

test('a refusal names the cell where the line of the form now stands', () => {
  const other = pushed(type(cntt(), 'Phiếu', 'C1', 2021), 'Phiếu', 1, 2, 1);
  const [refused] = merge(BOOK, [other]).refused;
  expect(said(refused!.message)).toContain('ô Phiếu!D3: phiếu của năm 2021');
});

test('a .csv holds one sheet: refused with what to send instead', () => {
  const [refused] = merge(BOOK, [{ ...cntt(), name: 'phieu.csv' }]).refused;
  expect(said(refused!.message)).toContain('Tệp phieu.csv là tệp .csv, chỉ giữ được một trang');
  expect(said(refused!.advice)).toContain('.xlsx');
});

test('two files of one unit: what they tell differently, cell by cell, before one is chosen', () => {
  const base = type(cntt(), 'Phiếu', 'B9', 'Nguyễn Văn Một');
  const a = { ...type(base, 'Sáng kiến', 'C5', 'Bản A'), name: 'a.xlsx' };
  let b = { ...type(base, 'Sáng kiến', 'C5', 'Bản B'), name: 'b.xlsx' };
  for (const [address, value] of [
    ['B6', 'Trần Thị Hai'],
    ['C6', 'Chỉ có ở b'],
    ['D6', '05/12/2022'],
  ] as const)
    b = { ...type(b, 'Sáng kiến', address, value), name: 'b.xlsx' };
  b = { ...type(b, 'Phiếu', 'B9', 'Trần Thị Hai'), name: 'b.xlsx' };
  const [doubled] = merge(BOOK, [a, b]).doubled;
  expect(doubled!.differences.map(({ part, sides }) => [part, ...sides.map(({ text }) => text)])).toEqual([
    [null, 'Nguyễn Văn Một', 'Trần Thị Hai'],
    ['initiatives', 'Tên sáng kiến, giải pháp: Bản A', 'Tên sáng kiến, giải pháp: Bản B'],
    [
      'initiatives',
      '',
      'Của tập thể, cá nhân: C2 · Tên sáng kiến, giải pháp: Chỉ có ở b · Ngày công nhận, áp dụng: 05/12/2022',
    ],
  ]);
  expect(doubled!.differences[1]!.sides[0]!.cell).toMatchObject({ sheet: 'Sáng kiến', row: 4 });
  expect(doubled!.differences[2]!.sides[0]!.cell).toBeNull();
});
