/** Liên tục nhiều năm: consecutive years up to the judged one, as a signed rating says them. */
import { closed, evidence, gate, item, measure, rules, tier, unit } from '../build';
import { inOneLine, told } from './told';

const set = (register: boolean) =>
  rules({
    items: [
      item('htsx', 'yes-no', {
        label: 'Hoàn thành xuất sắc nhiệm vụ',
        paper: 'quyết định xếp loại hằng năm',
        owes: 'Văn phòng Sở',
        noun: 'năm',
        ...(register ? { register } : {}),
      }),
    ],
    measures: [measure('years', 'years in a row', ['htsx'], { label: 'Số năm liên tục', noun: 'năm liên tục' })],
    gates: [gate('g', [{ of: 'years', is: '>= 2' }], { label: 'Từ 02 năm liên tục hoàn thành xuất sắc' })],
    tiers: [tier('t', ['g'], { label: 'Bằng khen', gives: 'nomination' })],
  });
const rated = (...years: [number, string][]) => ({
  subjects: [unit('A')],
  evidence: years.map(([year, value], i) =>
    evidence('A', 'htsx', value, { at: `${year}-12-15`, src: `DL_MinhChung!C${i + 3}` }),
  ),
});

test('this year and the year before: two', () => {
  expect(told(set(false), rated([2021, 'yes'], [2022, 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ",
      "✓ Từ 02 năm liên tục hoàn thành xuất sắc – đạt các năm 2021–2022 (DL_MinhChung!C3:C4) · đã ghi nhận 02 · yêu cầu từ 02 năm liên tục trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('a year that says no ends the row, however good the years before it', () => {
  expect(told(set(false), rated([2019, 'yes'], [2020, 'yes'], [2021, 'no'], [2022, 'yes']), 'A'))
    .toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Từ 02 năm liên tục hoàn thành xuất sắc – đạt năm 2022 (DL_MinhChung!C6) · năm 2021 không đạt (DL_MinhChung!C5) · 01, yêu cầu từ 02 năm liên tục trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('in one line: what was found against what is asked', () => {
  expect(inOneLine(set(false), rated([2021, 'no'], [2022, 'yes']), 'A')).toBe(
    'Từ 02 năm liên tục hoàn thành xuất sắc: 01, yêu cầu từ 02 năm liên tục trở lên',
  );
});

test('before this year is rated, the years up to the last count', () => {
  expect(told(set(false), rated([2020, 'yes'], [2021, 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ",
      "✓ Từ 02 năm liên tục hoàn thành xuất sắc – đạt các năm 2020–2021 (DL_MinhChung!C3:C4) · đã ghi nhận 02 · yêu cầu từ 02 năm liên tục trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('a year without a rating is missing, not a bad year', () => {
  expect(told(set(false), rated([2020, 'yes'], [2022, 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: THIẾU MINH CHỨNG",
      "? Từ 02 năm liên tục hoàn thành xuất sắc – đạt năm 2022 (DL_MinhChung!C4) · đã ghi nhận 01 · yêu cầu từ 02 năm liên tục trở lên · thiếu minh chứng: chưa có quyết định xếp loại hằng năm của năm 2021 → đề nghị Văn phòng Sở bổ sung",
    ]
  `);
});

test('once the register is closed, a year that is not in it ends the row', () => {
  const known = { ...rated([2020, 'yes'], [2022, 'yes']), closed: [closed('htsx')] };
  expect(told(set(true), known, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Từ 02 năm liên tục hoàn thành xuất sắc – đạt năm 2022 (DL_MinhChung!C4) · năm 2021 không có trong sổ đã chốt (DL_MinhChung!C90) · 01, yêu cầu từ 02 năm liên tục trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('two ratings of one day that contradict each other leave the year open; a later one speaks for its year', () => {
  const both = rated([2021, 'yes'], [2021, 'no'], [2022, 'yes']);
  expect(told(set(false), both, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: THIẾU MINH CHỨNG",
      "? Từ 02 năm liên tục hoàn thành xuất sắc – đạt năm 2022 (DL_MinhChung!C5) · đã ghi nhận 01 · yêu cầu từ 02 năm liên tục trở lên · minh chứng cùng ngày trái nhau (DL_MinhChung!C3:C4) → đề nghị kiểm tra, giữ lại một",
    ]
  `);
  const appealed = {
    subjects: [unit('A')],
    evidence: [
      ...rated([2022, 'yes']).evidence,
      evidence('A', 'htsx', 'no', { at: '2021-12-15', src: 'DL_MinhChung!C8' }),
      evidence('A', 'htsx', 'yes', { at: '2021-12-30', src: 'DL_MinhChung!C9' }),
    ],
  };
  expect(told(set(false), appealed, 'A')[0]).toBe('Phòng A – Bằng khen: ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ');
});

test('a rating without its day keeps a closed register from ending the row', () => {
  const undated = evidence('A', 'htsx', 'yes', { at: null, src: 'DL_MinhChung!C7' });
  const known = { ...rated([2022, 'yes']), closed: [closed('htsx')] };
  expect(told(set(true), { ...known, evidence: [...known.evidence, undated] }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: THIẾU MINH CHỨNG",
      "? Từ 02 năm liên tục hoàn thành xuất sắc – đạt năm 2022 (DL_MinhChung!C3) · không tính minh chứng chưa ghi ngày (DL_MinhChung!C7) · đã ghi nhận 01 · yêu cầu từ 02 năm liên tục trở lên · thiếu minh chứng: quyết định xếp loại hằng năm chưa ghi ngày → đề nghị Văn phòng Sở bổ sung ngày",
    ]
  `);
});
