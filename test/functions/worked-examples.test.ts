/** Every worked example of the manual (docs/functions.md) gives what it shows. */
import { serialOfDay } from '../../src/core/cell';
import { block, value } from './helpers';

const F7 = 12345.678;
const H7 = 12345.677;
const F8 = 12000;
const H8 = 7200;
const endOfSeptember = serialOfDay('2022-09-30');
const endOfYear = serialOfDay('2022-12-31');

test('TD_TYLE: 12345,677 of 12345,678 triệu is 99,99% and no cell format can make it 100%', () => {
  expect(value('TD_TYLE', [H7, F7, 2])).toBe(0.9999);
  expect(value('TD_TYLE', [H7, 0, 2])).toBe('–');
  expect(value('TD_TYLE', [H7, 0, 2, 'không giao'])).toBe('không giao');
  expect(value('TD_TYLE', [203.592, 357.792])).toBe(0.569);
});

test('TD_DAT: "Chưa đạt", "Đạt" or "Không có kế hoạch"', () => {
  expect(value('TD_DAT', [H7, F7, 1, 'triệu'])).toBe('Chưa đạt');
  expect(value('TD_DAT', [F7, F7, 1, 'triệu'])).toBe('Đạt');
  expect(value('TD_DAT', [0, 0, 1, 'triệu'])).toBe('Không có kế hoạch');
});

test('TD_CONLAI: what is still to disburse, 0 once reached', () => {
  expect(value('TD_CONLAI', [H8, F8, 0.7, 'triệu'])).toBe(1200);
  expect(value('TD_CONLAI', [H7, F7, 1, 'triệu'])).toBe(0.001);
  expect(value('TD_CONLAI', [F8, F8, '70%', 'triệu'])).toBe(0);
});

test('TD_TIENDO: the last milestone not after the day', () => {
  const milestones = [
    [serialOfDay('2022-06-30'), 0.5],
    [endOfSeptember, 0.7],
    [serialOfDay('2022-11-30'), 0.9],
    [endOfYear, 1],
  ];
  expect(value('TD_TIENDO', [H8, F8, endOfSeptember, milestones])).toBe('Chậm 10,00 điểm phần trăm');
  expect(value('TD_TIENDO', [H8, F8, endOfSeptember, milestones, 'số'])).toBe(-0.1);
  expect(value('TD_TIENDO', [H8, F8, '29/9/2022', milestones])).toBe('Vượt 10,00 điểm phần trăm');
  expect(value('TD_TIENDO', [8400, F8, endOfSeptember, milestones])).toBe('Đạt mốc');
  expect(value('TD_TIENDO', [8399.999, F8, endOfSeptember, milestones])).toBe('Chậm 0,01 điểm phần trăm');
  expect(value('TD_TIENDO', [H8, F8, serialOfDay('2022-01-01'), milestones])).toBe('Chưa đến mốc nào');
});

test('TD_NHIPDO: per month left, the deadline may be a column', () => {
  expect(value('TD_NHIPDO', [H8, F8, endOfSeptember, endOfYear, 1, 'tháng'])).toBe(1600);
  const deadlines = [[endOfYear], [serialOfDay('2023-01-31')], [endOfSeptember]];
  expect(block('TD_NHIPDO', [H8, F8, endOfSeptember, deadlines, 1, 'tháng', 'triệu'])).toEqual([
    [1600],
    [1200],
    ['Đã hết hạn'],
  ]);
});

test('TD_TONGHOP: one spill with "Chưa rõ đơn vị" and "Cộng" at its end', () => {
  const names = [['Phòng CNTT'], ['phòng  CNTT'], ['Văn phòng'], [null]];
  const plans = [[12000], [345.678], [0], [10]];
  const spent = [[12000], [345.677], [0], [10]];
  expect(block('TD_TONGHOP', [names, plans, spent, 1, null, 'triệu'])).toEqual([
    ['Phòng CNTT', 12345.678, 12345.677, 0.9999, 0.001, 'Chưa đạt', 2],
    ['Văn phòng', 0, 0, '–', 0, 'Không có kế hoạch', 1],
    ['Chưa rõ đơn vị', 10, 10, 1, 0, 'Đạt', 1],
    ['Cộng', 12355.678, 12355.677, 0.9999, 0.001, 'Chưa đạt', 4],
  ]);
});

test('TD_SOSANHKH: 95,45% → 87,50% → 87,92%', () => {
  const names = [['giao đầu năm'], ['bổ sung sau 30/9'], ['kéo dài']];
  const table = block('TD_SOSANHKH', [names, [[110000], [10000], [5000]], [[105000], [0], [4900]]]);
  expect(table).toEqual([
    ['giao đầu năm', 110000, 105000, 110000, 105000, 0.9545],
    ['bổ sung sau 30/9', 10000, 0, 120000, 105000, 0.875],
    ['kéo dài', 5000, 4900, 125000, 109900, 0.8792],
  ]);
});

test('TD_PHIEU: 7/9 is one vote short of 80%', () => {
  expect(value('TD_PHIEU', [9, 7, 1, 1, 0, 0.8, 'tổng số thành viên'])).toBe('7/9 (77,78%), chưa đạt, thiếu 1 phiếu');
  expect(value('TD_PHIEU', [9, 5, 4])).toBe('5/9 (55,56%), đạt');
  expect(value('TD_PHIEU', [8, 4, 4])).toBe('4/8 (50,00%), chưa đạt, thiếu 1 phiếu');
  expect(value('TD_PHIEU', [9, 6, 1, 0, 2, '2/3', 'số có mặt'])).toBe('6/7 (85,71%), đạt');
  expect(value('TD_PHIEU', [9, 7, 1, 0, 0])).toBe(
    '#VALUE! Cộng các loại phiếu và số vắng được 8, khác tổng số thành viên 9; hãy kiểm tra lại.',
  );
});
