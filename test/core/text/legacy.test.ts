/** Text in .Vn and VNI fonts reads as Unicode. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode, encodingOf } from '../../../src/core/text';

const SHARED = process.env.THIDUA_SHARED ?? resolve(__dirname, '../../../../shared');

test('fonts tell the encoding', () => {
  expect(encodingOf('.VnTime')).toBe('tcvn3');
  expect(encodingOf('VNI-Times')).toBe('vni');
  expect(encodingOf('Times New Roman')).toBe('unicode');
  expect(encodingOf(null)).toBe('unicode');
});

test.each([
  ['.VnTime', '§¬n vÞ: TriÖu ®ång', 'Đơn vị: Triệu đồng'],
  ['.VnArialH', 'trung \u00ad¬ng', 'TRUNG ƯƠNG'],
  ['.VnTime', 'KÕ ho¹ch vèn n¨m 2022', 'Kế hoạch vốn năm 2022'],
  ['VNI-Times', 'Ñôn vò tính: Trieäu ñoàng', 'Đơn vị tính: Triệu đồng'],
  ['VNI-Times', 'Keá hoaïch voán', 'Kế hoạch vốn'],
  ['VNI-Times', 'TOÅNG COÄNG', 'TỔNG CỘNG'],
  ['VNI-Times', 'Luõy keá giaûi ngaân töø ñaàu naêm', 'Lũy kế giải ngân từ đầu năm'],
  ['Arial', 'Kế hoạch', 'Kế hoạch'],
])('%s: %s', (font, text, unicode) => {
  expect(decode(text, font)).toBe(unicode);
});

test('the 101 pairs of the Ministry of Finance table decode exactly', () => {
  const file = resolve(SHARED, 'data/workbooks/mof2003_tcvn3_pairs.json');
  if (!existsSync(file)) {
    console.warn(`not there: ${file}`);
    return;
  }
  const pairs = JSON.parse(readFileSync(file, 'utf8')) as { font: string; tcvn3: string; unicode: string }[];
  expect(pairs).toHaveLength(101);
  for (const pair of pairs) expect(decode(pair.tcvn3, pair.font)).toBe(pair.unicode);
});
