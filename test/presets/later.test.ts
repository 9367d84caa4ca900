/** The movement under the laws of 2024 and of July 2025: what is not read or not yet agreed is marked in every line. */
import { findPreset } from '../../presets';
import type { Facts } from '../../src/core/evaluation';
import { citationsText } from '../../src/core/report';
import { closed, evidence, plan, spent, unit, votes } from '../core/evaluation/build';
import { told } from './told';

/** One unit that spent its whole plan and has one initiative. */
function known(year: number): Partial<Facts> {
  const at = `${year}-12-10`;
  const through = `${year}-12-31`;
  return {
    subjects: [unit('CNTT', { name: 'Phòng CNTT' })],
    figures: [
      plan('CNTT', 2_000_000_000, { year, through: `${year}-01-01` }),
      spent('CNTT', 2_000_000_000, { year, through }),
    ],
    evidence: [
      evidence('CNTT', 'unity', 'yes', { at, src: 'DL_MinhChung!C5' }),
      evidence('CNTT', 'initiative', 'Một', { at, src: 'SangKien!A12' }),
    ],
    closed: ['initiative', 'hold', 'quality-violation'].map((key) => closed(key, through)),
    tallies: [votes('CNTT', 5, 1, { at })],
  };
}

const ask = (year: number, tier: string) => ({
  known: known(year),
  subject: 'CNTT',
  tier,
  lawAt: `${year}-12-20`,
  dataAt: `${year}-12-31`,
});

test('2024: criteria of the department, clause for clause still to be filled in', () => {
  expect(told('binh-phuoc/2024', ask(2024, 'merit.collective'))).toEqual([
    'Phòng CNTT – Giấy khen của thủ trưởng cơ quan (tập thể): CHƯA ĐỦ ĐIỀU KIỆN · số liệu đến 31/12/2024 · áp dụng quy định có hiệu lực tại ngày 20/12/2024 (ngày họp Hội đồng)',
    '✓ Nội bộ đoàn kết, gương mẫu chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước – có minh chứng ghi nhận (DL_MinhChung!C5) · Đề nghị Hội đồng thống nhất: khi chưa ghi kế hoạch phát động của cơ quan, các tiêu chí lấy theo mẫu phong trào năm 2022 của Sở Thông tin và Truyền thông tỉnh Bình Phước (chưa ghi biên bản)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
    '✓ Giải ngân đạt 100% kế hoạch tỉnh giao – … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
    '  kế hoạch vốn 2.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 2.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên · Đề nghị Hội đồng thống nhất: không có chỉ tiêu giải ngân riêng theo chỉ đạo của lãnh đạo cơ quan, lấy kế hoạch tỉnh giao (chưa ghi biên bản)',
    '✗ Có nhiều sáng kiến – 01 (SangKien!A12), yêu cầu từ 02 sáng kiến trở lên · Đề nghị Hội đồng thống nhất: "nhiều sáng kiến" là từ 02 sáng kiến, giải pháp được công nhận trở lên (chưa ghi biên bản)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
    '✓ Bình xét tại phòng, đơn vị – 5/6 phiếu đồng ý, 1 không đồng ý (DL_KiemPhieu!J3) · 83,33%, yêu cầu trên 1/2 · Đề nghị Hội đồng thống nhất: bình xét tại phòng, đơn vị đạt khi quá nửa tổng số người của đơn vị, không tính người được bình xét, đồng ý (chưa ghi biên bản)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
    '✓ Không có việc đang chờ kết luận – không có trường hợp nào (DL_MinhChung!C90)',
    '  căn cứ: Điều 5 Luật Thi đua, khen thưởng 2022 (chưa đối chiếu văn bản gốc)',
    '✓ Không vi phạm chất lượng, nghiệm thu – không có trường hợp nào (DL_MinhChung!C90)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
  ]);
});

test('July 2025: a higher commendation is proposed for the theme, on the council’s vote', () => {
  expect(told('binh-phuoc/2025-07', ask(2025, 'higher.collective'))).toEqual([
    'Phòng CNTT – Đề nghị khen cao hơn theo chuyên đề (tập thể): CHƯA ĐỦ ĐIỀU KIỆN · số liệu đến 31/12/2025 · áp dụng quy định có hiệu lực tại ngày 20/12/2025 (ngày họp Hội đồng)',
    '✗ Đủ điều kiện Giấy khen của thủ trưởng cơ quan – Giấy khen của thủ trưởng cơ quan (tập thể): chưa đủ điều kiện · Đề nghị Hội đồng thống nhất: khi chưa ghi kế hoạch phát động của cơ quan, các tiêu chí lấy theo mẫu phong trào năm 2022 của Sở Thông tin và Truyền thông tỉnh Bình Phước (chưa ghi biên bản)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
    '  ✗ Có nhiều sáng kiến – 01 (SangKien!A12), yêu cầu từ 02 sáng kiến trở lên · Đề nghị Hội đồng thống nhất: "nhiều sáng kiến" là từ 02 sáng kiến, giải pháp được công nhận trở lên (chưa ghi biên bản)',
    '⚖ Hội đồng biểu quyết đề nghị – Hội đồng chưa biểu quyết · ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan) · Đề nghị Hội đồng thống nhất: đề nghị khen cao hơn theo chuyên đề; không lấy kết quả khen thưởng chuyên đề này làm căn cứ đề nghị khen thưởng công trạng (chưa ghi biên bản)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
    '✓ Không có việc đang chờ kết luận – không có trường hợp nào (DL_MinhChung!C90)',
    '  căn cứ: Điều 5 Luật Thi đua, khen thưởng 2022 (chưa đối chiếu văn bản gốc); Điều 4 Nghị định 152/2025/NĐ-CP (chưa đối chiếu văn bản gốc)',
    '✓ Không vi phạm chất lượng, nghiệm thu – không có trường hợp nào (DL_MinhChung!C90)',
    '  căn cứ: … (cơ quan ghi điểm, khoản, mục) Kế hoạch số …/KH-… của cơ quan (chưa đối chiếu văn bản gốc)',
  ]);
});

describe.each(['binh-phuoc/2024', 'binh-phuoc/2025-07'])('%s', (id) => {
  const set = findPreset(id)!;
  const rows = [...(set.items ?? []), ...set.measures, ...set.gates, ...set.tiers];

  test('no text of it was read, and no clause is cited but by number and with that mark', () => {
    expect(set.docs.filter(({ read }) => read)).toEqual([]);
    for (const row of rows.filter(({ citations }) => citations.length > 0)) {
      expect(citationsText(row.citations, set, 'vi')).toContain('(chưa đối chiếu văn bản gốc)');
    }
  });

  test('nothing is agreed yet, and every reading says what is proposed', () => {
    expect(set.readings.filter(({ agreedIn, text }) => agreedIn !== '' || text === '')).toEqual([]);
    const choice = (name: string) => set.readings.find((reading) => reading.id === name)!.choice;
    expect([choice('no-plan'), choice('leadership-direction'), choice('own-plan')]).toEqual([
      'council',
      'none',
      'template',
    ]);
  });

  test('it decides by gates alone, for whatever budget year is judged', () => {
    expect({ scored: set.scored, criteria: set.criteria, year: set.year }).toEqual({ scored: false, criteria: [] });
  });

  test('the law of 2003 is not named, the Department of 2022 only as the source of the wording', () => {
    const text = JSON.stringify(set);
    expect(text).not.toMatch(/2003|91\/2017/);
    expect(text.match(/Sở [A-ZĐ]/g)).toEqual(['Sở T']);
  });
});
