/** TD_SO, TD_UNICODE, TD_BANGCHU and TD_KIEMTRA: their worked examples and their edges. */
import fc from 'fast-check';
import { type Cell } from '../../src/core/cell';
import { SHEETS } from '../../src/functions';
import { block, value } from './helpers';

test.each([
  [['12,5 tỷ', 'triệu'], 12500],
  [['1.234.567 đồng', 'nghìn'], 1234.567],
  [['1.234', null, 'VN'], 1234],
  [['1.234', null, 'US'], 1.234],
  [['(1.000.000)'], -1000000],
  [[7], 7],
  [[''], ''],
  [['1.234'], '#VALUE! "1.234" có thể hiểu hai cách; ghi rõ kieu: VN hoặc US.'],
  [['12 con'], '#VALUE! Không hiểu đơn vị tính "con"; gõ "đồng", "nghìn", "triệu" hoặc "tỷ".'],
  [['mười'], '#VALUE! Không hiểu đơn vị tính "mười"; gõ "đồng", "nghìn", "triệu" hoặc "tỷ".'],
])('TD_SO %j → %j', (args, shown) => {
  expect(value('TD_SO', args)).toBe(shown);
});

test('TD_UNICODE reads old fonts by their name, and leaves Unicode alone', () => {
  expect(value('TD_UNICODE', ['§¬n vÞ: TriÖu ®ång', '.VnTime'])).toBe('Đơn vị: Triệu đồng');
  expect(value('TD_UNICODE', ['§¬n vÞ: TriÖu ®ång', 'TCVN3'])).toBe('Đơn vị: Triệu đồng');
  expect(value('TD_UNICODE', ['Đơn vị'.normalize('NFD')], SHEETS)).toBe('Đơn vị');
});

test.each([
  [12345.677, 'triệu', 'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi bảy nghìn đồng'],
  [0, 'đồng', 'Không đồng'],
  [-5, 'đồng', 'Âm năm đồng'],
  [21, 'đồng', 'Hai mươi mốt đồng'],
  [24, 'đồng', 'Hai mươi tư đồng'],
  [14, 'đồng', 'Mười bốn đồng'],
  [15, 'đồng', 'Mười lăm đồng'],
  [55, 'đồng', 'Năm mươi lăm đồng'],
  [105, 'đồng', 'Một trăm linh năm đồng'],
  [1005, 'đồng', 'Một nghìn không trăm linh năm đồng'],
  [1000000, 'đồng', 'Một triệu đồng'],
  [1000015, 'đồng', 'Một triệu không trăm mười lăm đồng'],
  [5000000005, 'đồng', 'Năm tỷ không trăm linh năm đồng'],
  [123000, 'tỷ', 'Một trăm hai mươi ba nghìn tỷ đồng'],
])('TD_BANGCHU %d %s → %s', (amount, unit, words) => {
  expect(value('TD_BANGCHU', [amount, unit])).toBe(words);
});

test('TD_BANGCHU in the words of the South, several at once, an unknown word named', () => {
  expect(value('TD_BANGCHU', [105, 'đồng', 'lẻ'])).toBe('Một trăm lẻ năm đồng');
  expect(value('TD_BANGCHU', [24004, 'đồng', 'lẻ, bốn, ngàn'])).toBe('Hai mươi bốn ngàn không trăm lẻ bốn đồng');
  expect(value('TD_BANGCHU', [24, 'đồng', ''])).toBe('Hai mươi tư đồng');
  expect(JSON.stringify(value('TD_BANGCHU', [24, 'đồng', 'rưỡi']))).toContain('rưỡi');
});

test('words can be read back into the amount they say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (dong) => {
      const words = String(value('TD_BANGCHU', [dong, 'đồng']));
      expect(readWords(words)).toBe(dong);
    }),
    { numRuns: 500 },
  );
});

/** A reader of its own, word by word, so that the writer is not checked against itself. */
function readWords(sentence: string): number {
  const digit: Record<string, number> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  };
  let [total, part, last] = [0, 0, 0];
  for (const one of sentence.toLowerCase().replace(' đồng', '').split(' ')) {
    if (one in digit) last = digit[one]!;
    if (one === 'trăm') [part, last] = [part + last * 100, 0];
    if (one === 'mươi') [part, last] = [part + last * 10, 0];
    if (one === 'mười') [part, last] = [part + 10, 0];
    if (one === 'nghìn' || one === 'triệu')
      [total, part, last] = [total + (part + last) * (one === 'nghìn' ? 1e3 : 1e6), 0, 0];
    if (one === 'tỷ') [total, part, last] = [(total + part + last) * 1e9, 0, 0];
  }
  return total + part + last;
}

test('TD_KIEMTRA names the cell, what is wrong and what to do, and what only the pane can check', () => {
  const table: Cell[][] = [
    ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022', null, null, null, null],
    [null, null, null, null, 'Đơn vị tính: triệu đồng'],
    ['STT', 'Danh mục dự án', 'Đơn vị', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 31/12/2022'],
    [null, 'TỔNG SỐ', null, 120000, 110000],
    [1, 'Dự án A', 'Phòng CNTT', 60000, 60000],
    [2, 'Dự án B', 'Phòng CNTT', 30000, 20000],
    [3, 'Dự án C', 'Văn phòng', 29988, 30000],
  ];
  const lines = block('TD_KIEMTRA', [table, 'triệu', 'A3']) as Cell[][];
  const total = lines.find((line) => String(line[2]).includes('119.988'))!;
  expect(total[0]).toBe('Lỗi');
  expect(String(total[1])).toContain('D6');
  expect(String(total[2])).toContain('120.000');
  expect(String(lines[lines.length - 1]![2])).toContain('Công thức chỉ thấy giá trị');
});
