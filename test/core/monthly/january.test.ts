/** January's report stands on two budget years: last January's report is filled from the books of both. */
import { a1, type Cell, gridOf } from '../../../src/core/cell';
import { fillMonthly } from '../../../src/core/monthly';
import { say } from '../../../src/messages';
import { tablesOf } from './books';

const head = ['STT', 'Danh mục dự án', 'Mã dự án'];
const SO_2022 = gridOf('So2022', [
  ['SỔ THEO DÕI GIẢI NGÂN NĂM 2022'],
  ['Số liệu đến ngày 31/12/2022'],
  ['', '', '', '', '', 'Đơn vị: triệu đồng'],
  [
    ...head,
    'Kế hoạch vốn năm 2022',
    'Lũy kế giải ngân đến 30/11/2022',
    'Lũy kế giải ngân đến 31/12/2022',
    'Ước giải ngân đến 31/01/2023',
  ],
  [1, 'Trung tâm dữ liệu', '7001', 1000, 700, 900, 1000],
  [2, 'Mạng diện rộng', '7002', 500, 100, 200, 450],
]);
const SO_2023 = gridOf('So2023', [
  ['SỔ THEO DÕI GIẢI NGÂN NĂM 2023'],
  ['Số liệu đến ngày 31/01/2023'],
  ['', '', '', '', 'Đơn vị: triệu đồng'],
  [...head, 'Kế hoạch vốn năm 2023', 'Lũy kế giải ngân đến 31/01/2023'],
  [1, 'Trung tâm dữ liệu', '7001', 2000, 33],
  [2, 'Mạng diện rộng', '7002', 800, 0],
]);
const LAST = gridOf('BaoCao', [
  ['BÁO CÁO GIẢI NGÂN THÁNG 01 NĂM 2022'],
  ['Số liệu đến ngày 31/01/2022'],
  ['', '', '', '', '', '', '', 'Đơn vị: triệu đồng'],
  [
    ...head,
    'Kế hoạch vốn năm 2021',
    'Giải ngân 12 tháng năm 2021 (đến 31/12/2021)',
    'Ước giải ngân 13 tháng năm 2021 (đến 31/01/2022)',
    'Kế hoạch vốn năm 2022',
    'Giải ngân tháng 01/2022 kế hoạch năm 2022',
  ],
  [1, 'Trung tâm dữ liệu', '7001', 90, 80, 70, 60, 50],
  [2, 'Mạng diện rộng', '7002', 91, 81, 71, 61, 51],
  ['Người lập biểu'],
]);
const BOOKS = [...tablesOf(SO_2022), ...tablesOf(SO_2023)];

function filled(books = BOOKS, year = 2022) {
  const fill = fillMonthly([LAST], books, { dataAt: '2023-01-31', year });
  if (!('changes' in fill)) throw new Error(say('vi', fill.findings[0]!.message));
  const cells = fill.changes.map(({ ref, cell }): [string, Cell] => [
    a1(ref),
    'number' in cell ? cell.number : 'text' in cell ? cell.text : null,
  ]);
  return { cells: Object.fromEntries(cells), said: fill.findings.map(({ message }) => say('vi', message)) };
}

const EXPECTED = {
  A1: 'BÁO CÁO GIẢI NGÂN THÁNG 01 NĂM 2023',
  A2: 'Số liệu đến ngày 31/01/2023',
  D4: 'Kế hoạch vốn năm 2022',
  E4: 'Giải ngân 12 tháng năm 2022 (đến 31/12/2022)',
  F4: 'Ước giải ngân 13 tháng năm 2022 (đến 31/01/2023)',
  G4: 'Kế hoạch vốn năm 2023',
  H4: 'Giải ngân tháng 01/2023 kế hoạch năm 2023',
  ...{ D5: 1000, E5: 900, F5: 1000, G5: 2000, H5: 33 },
  ...{ D6: 500, E6: 200, F6: 450, G6: 800, H6: 0 },
};

test('12 months paid, 13 months estimated, and the first month of the new plan', () => {
  expect(filled()).toEqual({ cells: EXPECTED, said: [] });
});

test('whichever of its two years the report is said to be about', () => {
  expect(filled(BOOKS, 2023).cells).toEqual(EXPECTED);
});

test('books of the closing year alone leave the new plan blank and say so', () => {
  const { cells, said } = filled(tablesOf(SO_2022));
  expect(cells).toMatchObject({ D5: 1000, E5: 900, F5: 1000, G5: null, H5: null });
  expect(said).toEqual([
    'Cột "Kế hoạch vốn năm 2022": 2 ô để trống vì sổ không có số của kỳ mới; số kỳ trước không được giữ dưới ngày mới.',
    'Cột "Giải ngân tháng 01/2022 kế hoạch năm 2022": 2 ô để trống vì sổ không có số của kỳ mới; số kỳ trước không được giữ dưới ngày mới.',
  ]);
});
