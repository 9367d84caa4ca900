/** A cell that cannot be taken as it is: what the accountant reads, and that nothing is guessed. */
import { type Cell, gridOf } from '../../../src/core/cell';
import {
  decode,
  FIGURES,
  isOurs,
  migrate,
  outdatedSheets,
  SUBJECTS,
  type SheetSpec,
  type StoredRow,
} from '../../../src/core/store';
import { say } from '../../../src/messages';
import { sheetOf } from './sheet';

const FIGURE: StoredRow = {
  subject: 'CNTT',
  quantity: 'plan',
  planKind: 'plan.province',
  basis: 'actual',
  grade: 'books',
  year: 2022,
  through: '2022-12-31',
  amount: 12_345_678_000,
  src: ['GiaiNgan!J14'],
  note: null,
};

function figureWith(place: string, typed: Cell) {
  const read = decode(FIGURES, sheetOf(FIGURES, [FIGURE], { [place]: typed }));
  return {
    row: read.rows[0]!,
    said: read.findings.map((finding) => `${say('vi', finding.message)} ${say('vi', finding.advice)}`),
  };
}

it.each([
  [
    'G3',
    '31/12/2022',
    'through',
    'Ô DL_SoLieu!G3, cột "Đến ngày": ngày "31/12/2022" đang ở dạng chữ, dòng này chưa được tính. Định dạng ô là Ngày rồi gõ lại 31/12/2022.',
  ],
  [
    'G3',
    '31/02/2022',
    'through',
    'Ô DL_SoLieu!G3, cột "Đến ngày": "31/02/2022" không phải là ngày. Gõ ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2022.',
  ],
  [
    'H3',
    '12.345.678.000',
    'amount',
    'Ô DL_SoLieu!H3, cột "Giá trị (đồng)": số "12.345.678.000" đang ở dạng chữ, chưa được tính. Định dạng ô là Số rồi gõ lại 12345678000.',
  ],
  [
    'H3',
    '1.234',
    'amount',
    'Ô DL_SoLieu!H3, cột "Giá trị (đồng)": "1.234" ở dạng chữ và có hai cách đọc, chưa được tính. Định dạng ô là Số rồi gõ lại, không dùng dấu ngăn cách hàng nghìn.',
  ],
  [
    'H3',
    { error: '#REF!' } as const,
    'amount',
    'Ô DL_SoLieu!H3, cột "Giá trị (đồng)" báo lỗi #REF!, dòng này chưa được tính. Sửa công thức ở ô DL_SoLieu!H3, hoặc mở Thiết lập và cập nhật lại số liệu.',
  ],
  [
    'H3',
    12_345_678_000.4,
    'amount',
    'Ô DL_SoLieu!H3, cột "Giá trị (đồng)": 12345678000.4 có phần lẻ dưới 1 đồng. Kiểm tra công thức; nếu đúng thì gõ 12345678000.',
  ],
  [
    'D3',
    'Ước chừng',
    'basis',
    'Ô DL_SoLieu!D3, cột "Cơ sở": "Ước chừng" không có trong danh sách. Gõ một trong các giá trị: "Thực hiện", "Ước".',
  ],
  [
    'A3',
    null,
    'subject',
    'Ô DL_SoLieu!A3, cột "Mã đối tượng" còn trống, dòng này chưa được tính. Gõ vào ô DL_SoLieu!A3: Mã trong DL_DoiTuong.',
  ],
])('%s holding %p is left unread and explained', (place, typed, key, sentence) => {
  const { row, said } = figureWith(place, typed);
  expect(said).toEqual([sentence]);
  expect(row[key]).toBeNull();
});

it('takes float residue of a sum in millions as the whole đồng it is', () => {
  const { row, said } = figureWith('H3', 12_345_678_000.000002);
  expect(said).toEqual([]);
  expect(row['amount']).toBe(12_345_678_000);
});

it('takes a code that a person typed as a number', () => {
  expect(figureWith('A3', 12).row['subject']).toBe('12');
});

it('finds columns by their heading, wherever they stand and however the tone is placed', () => {
  const grid = sheetOf(SUBJECTS, []);
  const values = [grid.values[0]!, ['Loại', 'Tên', 'Mã'.normalize('NFD')], ['Cá nhân', 'Nguyễn Văn Mẫu A1', 'CN01']];
  const read = decode(SUBJECTS, gridOf('DL_DoiTuong', values));
  expect(read.findings).toEqual([]);
  expect(read.rows).toEqual([{ kind: 'individual', name: 'Nguyễn Văn Mẫu A1', id: 'CN01', row: 2 }]);
});

it('names an unknown, a repeated and a missing column', () => {
  const grid = sheetOf(SUBJECTS, [], { C2: 'Tên khcá', D2: 'Mã' });
  const said = decode(SUBJECTS, grid).findings.map((finding) => say('vi', finding.message));
  expect(said).toEqual([
    'Ô DL_DoiTuong!C2: không có cột nào tên "Tên khcá". Cột này không được đọc.',
    'Ô DL_DoiTuong!D2: tiêu đề "Mã" có hai cột. Cột sau không được đọc.',
    'Trang tính DL_DoiTuong thiếu cột "Loại" ở hàng 2.',
  ]);
});

it('reads nothing of a newer version and says so', () => {
  const read = decode(FIGURES, sheetOf(FIGURES, [FIGURE], {}, 3));
  expect(read.rows).toEqual([]);
  expect(read.state).toBe('newer');
  expect(read.findings.map((finding) => [finding.severity, say('vi', finding.message)])).toEqual([
    [
      'blocking',
      'Trang tính DL_SoLieu do phiên bản mới hơn của phần mềm ghi (phiên bản 3, phần mềm này đọc được đến phiên bản 2). Chỉ xem, không ghi, không dùng để xét.',
    ],
  ]);
});

it('knows its own sheets by A1 alone', () => {
  expect(isOurs(sheetOf(SUBJECTS, []))).toBe(true);
  expect(isOurs(sheetOf(SUBJECTS, [], { B1: 'x' }))).toBe(true);
  expect(isOurs(gridOf('DL_DoiTuong', [['STT', 'Tên']]))).toBe(false);
  expect(decode(SUBJECTS, gridOf('DL_DoiTuong', [['STT', 'Tên']])).state).toBe('foreign');
});

describe('an older version', () => {
  const NEXT: SheetSpec = {
    ...FIGURES,
    version: 3,
    columns: FIGURES.columns.map((column) =>
      column.key === 'amount' ? { ...column, heading: 'Số tiền (đồng)', formerly: ['Giá trị (đồng)'] } : column,
    ),
  };
  const old = sheetOf(FIGURES, [FIGURE]);

  it('is read under its former headings, with a word about upgrading', () => {
    const read = decode(NEXT, old);
    expect(read.state).toBe('older');
    expect(read.rows[0]!['amount']).toBe(12_345_678_000);
    expect(read.findings.map((finding) => say('vi', finding.advice))).toEqual([
      'Mở Thiết lập, bấm "Nâng cấp DL_SoLieu"; trang tính chỉ được ghi lại sau khi đồng ý.',
    ]);
  });

  it('migrates with its rows and its live formulas, one revision on', () => {
    const formulas = old.values.map((cells, row) =>
      cells.map((_, column) => (row === 2 && column === 7 ? '=GiaiNgan!J14*1000000' : null)),
    );
    const made = migrate(NEXT, { ...old, formulas }, 'Kế toán', '2023-01-05T08:00:00Z')!;
    expect([made.from, made.to, made.findings]).toEqual([2, 3, []]);
    expect(made.cells[0]!.slice(1, 4)).toEqual([{ number: 3 }, { number: 4 }, { text: 'Kế toán' }]);
    expect(made.cells[1]![7]).toEqual({ text: 'Số tiền (đồng)' });
    expect(made.cells[2]![7]).toEqual({ formula: '=GiaiNgan!J14*1000000', format: '#,##0' });
    expect(made.cells[2]![0]).toEqual({ text: 'CNTT' });
  });

  it('is not made of a current sheet', () => {
    expect(migrate(FIGURES, old, 'Kế toán', '2023-01-05T08:00:00Z')).toBeNull();
  });

  it('is found among all sheets, with the cells to write once somebody has agreed', () => {
    const grids = [versionOne(), sheetOf(SUBJECTS, [])];
    const [found, ...others] = outdatedSheets(grids, 'Kế toán', '2023-01-05T08:00:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ sheet: 'DL_SoLieu', name: 'DL_SoLieu', from: 1, to: 2, revision: 3, findings: [] });
    expect(found!.cells[0]!.slice(0, 3)).toEqual([{ text: 'Thi đua · DL_SoLieu' }, { number: 2 }, { number: 4 }]);
    expect(found!.cells[1]!.slice(8)).toEqual([{ text: 'Nguồn' }, { text: 'Dự án' }, { text: 'Ghi chú' }]);
    expect(found!.cells[2]!.slice(7)).toEqual([
      { number: 12_345_678_000, format: '#,##0' },
      { text: 'GiaiNgan!J14' },
      { blank: true },
      { text: 'đã đối chiếu' },
    ]);
  });

  it('keeps a column that nobody knows from being lost: it is named first', () => {
    const grid = versionOne({ K2: 'Người kiểm tra', K3: 'Bà Mẫu' });
    const [found] = outdatedSheets([grid], 'Kế toán', '2023-01-05T08:00:00Z');
    expect(found!.findings.map((finding) => say('vi', finding.message))).toEqual([
      'Ô DL_SoLieu!K2: không có cột nào tên "Người kiểm tra". Cột này không được đọc.',
    ]);
  });
});

/** DL_SoLieu as the first format had it: no column for the project. */
function versionOne(changes: Parameters<typeof sheetOf>[2] = {}) {
  const before = { ...FIGURES, version: 1, columns: FIGURES.columns.filter(({ key }) => key !== 'project') };
  return sheetOf(before, [{ ...FIGURE, note: 'đã đối chiếu' }], changes);
}
