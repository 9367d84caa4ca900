/** Days and years as titles and headings write them. */
import { periodOf } from '../../../src/core/table/period';
import { readWhen } from '../../../src/core/table/when';
import { fold } from '../../../src/core/text';

test.each([
  ['Số liệu đến ngày 30/11/2022', '2022-11-30'],
  ['(Tính đến hết ngày 31 tháng 12 năm 2022)', '2022-12-31'],
  ['Từ 01/01/2022 đến 30/11/2022', '2022-11-30'],
  ['Tháng 11/2022', '2022-11-30'],
  ['THÁNG 2 NĂM 2024', '2024-02-29'],
  ['12/2026', '2026-12-31'],
  ['Quý III/2022', '2022-09-30'],
  ['QUÝ IV NĂM 2022', '2022-12-31'],
  ['9 tháng năm 2022', '2022-09-30'],
  ['13 tháng năm 2022', '2023-01-31'],
  ['đến 30-11-2022', '2022-11-30'],
  ['đến 31/02/2022', null],
  ['Năm 2022', null],
  ['Kế hoạch số 30/KH-UBND', null],
])('%s → %s', (text, day) => {
  expect(readWhen(text).through).toBe(day);
});

test.each([
  ['BÁO CÁO NĂM 2022', 2022],
  ['Kế hoạch trung hạn giai đoạn 2021-2025', null],
  ['Niên độ 2022', 2022],
  ['năm 2021 - 2025', null],
])('%s names the year %s', (text, year) => {
  expect(readWhen(text).year).toBe(year);
});

const period = (heading: string, role: 'disbursed' | 'disbursed.month' | 'disbursed.estimate' = 'disbursed') =>
  periodOf(heading.split(' › ').map(fold), role, { year: 2022, asOf: null });

test.each([
  ['Lũy kế đến 31/10', '2022-10-31'],
  ['Lũy kế đến hết tháng 11', '2022-11-30'],
  ['Lũy kế đến 31/01', '2023-01-31'],
  ['Giải ngân › Lũy kế đến 31/01/2023', '2023-01-31'],
])('%s in budget year 2022 counts through %s', (heading, through) => {
  expect(period(heading)).toEqual({ year: 2022, through, grade: 'books' });
});

test('January of the year is its first month, not its thirteenth', () => {
  expect(period('Giải ngân › Tháng 1', 'disbursed.month')?.through).toBe('2022-01-31');
});

test('what the State Treasury confirmed, and what is estimated', () => {
  expect(period('KBNN xác nhận đến 31/12/2022')?.grade).toBe('treasury');
  expect(period('Ước giải ngân đến 31/01/2023', 'disbursed.estimate')?.grade).toBe('estimate');
  expect(period('Ước giải ngân cả năm', 'disbursed.estimate')?.through).toBe('2022-12-31');
});

test('no day anywhere: nothing is made up', () => {
  expect(period('Giải ngân')).toBeNull();
});
