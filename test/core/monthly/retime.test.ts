/** Dates in last month's report, written for this month. */
import { type MonthShift, retime, shiftDay } from '../../../src/core/monthly';

const toDecember: MonthShift = { from: '2022-11-30', to: '2022-12-31', years: 0, neighbours: true };
const december = (text: string) => retime(text, toDecember, 2022);

test.each([
  ['Số liệu đến ngày 30/11/2022', 'Số liệu đến ngày 31/12/2022'],
  ['BÁO CÁO THÁNG 11 NĂM 2022', 'BÁO CÁO THÁNG 12 NĂM 2022'],
  ['Tháng 11/2022', 'Tháng 12/2022'],
  ['11 tháng năm 2022', '12 tháng năm 2022'],
  ['Lũy kế đến hết tháng 10/2022', 'Lũy kế đến hết tháng 11/2022'],
  ['Giải ngân đến ngày 30 tháng 11 năm 2022', 'Giải ngân đến ngày 31 tháng 12 năm 2022'],
  ['lũy kế đến 30/11', 'lũy kế đến 31/12'],
  ['Ước giải ngân tháng 12', 'Ước giải ngân tháng 01'],
  ['đến 30.11.2022', 'đến 31.12.2022'],
])('%s becomes %s', (before, after) => {
  expect(december(before)).toBe(after);
});

test.each([
  'Ước giải ngân đến 31/01/2023',
  'Ước thực hiện đến 31/12/2022',
  'Kế hoạch vốn năm 2022',
  'Quyết định số 11/2022/QĐ-UBND',
  'Dự án khởi công 15/06/2021',
  'Đơn vị: triệu đồng',
])('%s stays', (text) => {
  expect(december(text)).toBe(text);
});

test('a quarter follows only when it ends', () => {
  expect(december('Quý IV/2022')).toBe('Quý IV/2022');
  expect(retime('Quý III/2022', { ...toDecember, from: '2022-09-30' }, 2022)).toBe('Quý IV/2022');
});

test('the 13th month belongs to the budget year, and the next report of January to the year after', () => {
  const thirteenth: MonthShift = { from: '2022-12-31', to: '2023-01-31', years: 0, neighbours: true };
  expect(retime('12 tháng năm 2022, số liệu đến 31/12/2022', thirteenth, 2022)).toBe(
    '13 tháng năm 2022, số liệu đến 31/01/2023',
  );
  const nextYear: MonthShift = { from: '2022-01-31', to: '2023-01-31', years: 1, neighbours: true };
  expect(retime('Kế hoạch năm 2022, tháng 01/2022; vốn năm 2021 kéo dài', nextYear, 2022)).toBe(
    'Kế hoạch năm 2023, tháng 01/2023; vốn năm 2022 kéo dài',
  );
});

test('a report that has a column for the new month already moves nothing but its own day', () => {
  const shift = { ...toDecember, neighbours: false };
  expect(shiftDay('2022-10-31', shift)).toBe('2022-10-31');
  expect(shiftDay('2022-11-30', shift)).toBe('2022-12-31');
});

test('the month before the report follows over the turn of the year; the year closed on 31/12 stays closed', () => {
  const toFebruary: MonthShift = { from: '2022-11-30', to: '2023-02-28', years: 1, neighbours: true };
  expect(retime('Lũy kế đến 31/10/2022, tháng 10/2022', toFebruary, 2022)).toBe('Lũy kế đến 31/01/2023, tháng 01/2023');
  const afterJanuary: MonthShift = { from: '2023-01-31', to: '2023-02-28', years: 0, neighbours: true };
  expect(retime('Giải ngân 12 tháng năm 2022 (đến 31/12/2022)', afterJanuary, 2023)).toBe(
    'Giải ngân 12 tháng năm 2022 (đến 31/12/2022)',
  );
});
