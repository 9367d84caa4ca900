/** The limit is that of the law in force in the plan year, to the day; without a stored text that is said. */
import type { Cell, Grid } from '../../../src/core/cell';
import { findingsOf, spoiled } from './sheet';

const OVER = { F7: 501, F6: 701, F5: 901, G7: 1.2525, G6: 1.168, G5: 0.901 };

function year(title: string, plan: string, more: Readonly<Record<string, Cell>> = {}): Grid {
  return spoiled({ ...OVER, A1: title, D3: plan, ...more });
}

const NO_TEXT =
  'warning over-plan: Ô F7 (trang "GiaiNgan"): Dự án A giải ngân vượt kế hoạch vốn năm, vốn kéo dài và vốn ứng trước 1 triệu đồng (chưa có văn bản quy định mức vốn của năm này, người dùng bổ sung).';
const BY_DECREE =
  'error over-plan: Ô F7 (trang "GiaiNgan"): Dự án A giải ngân vượt kế hoạch vốn năm, vốn kéo dài và vốn ứng trước 1 triệu đồng, trái với khoản 5 Điều 6 Nghị định số 254/2025/NĐ-CP.';

test.each([
  ['2022', 'TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022', NO_TEXT],
  ['2022 to the end of its money', 'TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/01/2023', NO_TEXT],
  ['2024', 'TÌNH HÌNH GIẢI NGÂN NĂM 2024, số liệu đến ngày 31/12/2024', NO_TEXT],
  ['2025 the day before the decree', 'TÌNH HÌNH GIẢI NGÂN NĂM 2025, số liệu đến ngày 25/09/2025', NO_TEXT],
  ['2025 the day of the decree', 'TÌNH HÌNH GIẢI NGÂN NĂM 2025, số liệu đến ngày 26/09/2025', BY_DECREE],
  ['2026', 'TÌNH HÌNH GIẢI NGÂN NĂM 2026, số liệu đến ngày 30/06/2026', BY_DECREE],
])('over the plan, %s', (_, title, expected) => {
  const plan = `Kế hoạch vốn năm ${/NĂM (\d{4})/.exec(title)![1]}`;
  expect(findingsOf(year(title, plan))).toEqual([expected]);
});

test('without a day the year decides only where one law held the whole of it', () => {
  const of = (title: string, plan: string) =>
    findingsOf(year(title, plan)).filter((line) => line.includes('over-plan'));
  expect(of('TÌNH HÌNH GIẢI NGÂN NĂM 2026', 'Kế hoạch vốn năm 2026')).toEqual([BY_DECREE]);
  expect(of('TÌNH HÌNH GIẢI NGÂN NĂM 2025', 'Kế hoạch vốn năm 2025')).toEqual([NO_TEXT]);
});

test('plan, carry-over and advance together to the đồng are within the limit', () => {
  expect(findingsOf(spoiled({ F7: 500, F6: 700, F5: 900, G7: 1.25, G6: 1.167, G5: 0.9 }))).toEqual([]);
  const hair = spoiled({ F7: 500.000001, F6: 700.000001, F5: 900.000001, G7: 1.25, G6: 1.167, G5: 0.9 });
  expect(findingsOf(hair)).toEqual([expect.stringContaining('vốn ứng trước 0,000001 triệu đồng')]);
});

const INVESTMENT = {
  C3: 'Tổng mức đầu tư',
  C5: 2000,
  C6: 1200,
  C7: 700,
  C8: 500,
  C9: 800,
  C10: 800,
  E3: 'Lũy kế giải ngân từ khởi công đến hết năm trước',
  E5: 900,
  E6: 400,
  E7: 401,
  E8: 0,
  E9: 500,
  E10: 500,
};

test.each([
  ['2022', 'warning', ' (chưa có văn bản quy định của năm này, người dùng bổ sung)'],
  ['2026', 'error', ', trái với khoản 4 Điều 6 Nghị định số 254/2025/NĐ-CP'],
])('what was paid until last year and this year is more than the total investment, %s', (y, severity, law) => {
  const grid = spoiled({
    ...INVESTMENT,
    E6: 401,
    E5: 901,
    A1: `TÌNH HÌNH GIẢI NGÂN NĂM ${y}, số liệu đến ngày 31/12/${y}`,
    D3: `Kế hoạch vốn năm ${y}`,
  });
  expect(findingsOf(grid)).toEqual([
    `${severity} over-investment: Ô E7 (trang "GiaiNgan"): Dự án A giải ngân vượt tổng mức đầu tư 1 triệu đồng${law}.`,
  ]);
});
