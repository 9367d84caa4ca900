/** An explanation as a reviewer reads it, word for word, in both languages. */
import type { Facts, Tally } from '../../../src/core/evaluation';
import { decisionSummary, explainDecision, explanationLines, markOf } from '../../../src/core/report';
import { decideReading, type RuleSet } from '../../../src/core/rules';
import type { Language } from '../../../src/messages';
import { findPreset } from '../../../presets';
import {
  closed,
  DATES,
  decide,
  estimate,
  evidence,
  facts,
  person,
  plan,
  spent,
  unit,
  votes,
} from '../evaluation/build';

const PLAN = findPreset('binh-phuoc/2022')!;
const AGREED = PLAN.readings.reduce<RuleSet>(
  (set, { id, choice }) => decideReading(set, id, { choice, agreedIn: 'Biên bản số 07/BB-HĐ' }),
  PLAN,
);

const CNTT = unit('CNTT', { name: 'Phòng CNTT' });
const KNOWN = {
  subjects: [CNTT, person('N1', 'CNTT', { name: 'Trần Thị Mẫu' })],
  figures: [plan('CNTT', 12_345_678_000), spent('CNTT', 12_345_677_000), plan('KHAC', 1)],
  evidence: [
    evidence('CNTT', 'unity', 'yes', { src: 'DL_MinhChung!C5' }),
    evidence('CNTT', 'initiative', 'Một', { src: 'SangKien!A12' }),
    evidence('CNTT', 'initiative', 'Hai', { src: 'SangKien!A13' }),
    evidence('CNTT', 'initiative', 'Ba', { src: 'SangKien!A14' }),
  ],
  closed: [
    { ...closed('initiative'), src: 'DL_MinhChung!C60' },
    { ...closed('hold'), src: 'DL_MinhChung!C61' },
    { ...closed('quality-violation'), src: 'DL_MinhChung!C62' },
  ],
  tallies: [] as Tally[],
};
const REVIEWED = [votes('CNTT', 5, 1)];
const PAID = [plan('CNTT', 12_345_678_000), spent('CNTT', 12_345_678_000), plan('KHAC', 1)];

function lines(known: Partial<Facts>, subject: string, tier: string, language: Language = 'vi', rules = AGREED) {
  const decision = decide(rules, known, subject, tier);
  return explanationLines(explainDecision(decision, rules, facts(known), { ...DATES, language }), language);
}

const summary = (known: Partial<Facts>, tier = 'merit.collective', subject = 'CNTT') =>
  decisionSummary(decide(AGREED, known, subject, tier), AGREED, 'vi');

describe('an explanation read by a reviewer', () => {
  test('one thousand đồng short, and no minutes of the review', () => {
    expect(lines(KNOWN, 'CNTT', 'merit.collective')).toEqual([
      'Phòng CNTT – Giấy khen của Giám đốc Sở (tập thể): CHƯA ĐỦ ĐIỀU KIỆN · số liệu đến 31/12/2022 · áp dụng quy định có hiệu lực tại ngày 20/12/2022 (ngày họp Hội đồng)',
      '✓ Nội bộ đoàn kết, gương mẫu chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước – có minh chứng ghi nhận (DL_MinhChung!C5)',
      '  căn cứ: gạch đầu dòng thứ nhất, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT',
      '✗ Giải ngân đạt 100% kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT',
      '  kế hoạch vốn 12.345.678.000 đồng (GiaiNgan!F7) · đã giải ngân 12.345.677.000 đồng (GiaiNgan!H7) · 99,99%, yêu cầu từ 100% trở lên · còn phải giải ngân 1.000 đồng · Hội đồng thống nhất: không có chỉ tiêu giải ngân riêng theo chỉ đạo của lãnh đạo Sở, lấy kế hoạch tỉnh giao (Biên bản số 07/BB-HĐ)',
      '✓ Có nhiều sáng kiến – 03 (SangKien!A12:A14), yêu cầu từ 02 sáng kiến trở lên · Hội đồng thống nhất: "nhiều sáng kiến" là từ 02 sáng kiến, giải pháp được công nhận trở lên (Biên bản số 07/BB-HĐ)',
      '  căn cứ: gạch đầu dòng thứ ba, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT',
      '? Bình xét tại phòng, đơn vị – thiếu minh chứng: chưa có biên bản họp bình xét → đề nghị Phòng CNTT bổ sung · Hội đồng thống nhất: bình xét tại phòng, đơn vị đạt khi quá nửa tổng số người của đơn vị, không tính người được bình xét, đồng ý (Biên bản số 07/BB-HĐ)',
      '✓ Không có việc đang chờ kết luận – không có trường hợp nào (DL_MinhChung!C61)',
      '  căn cứ: quy định nội bộ của cơ quan',
      '✓ Không vi phạm chất lượng, nghiệm thu – không có trường hợp nào (DL_MinhChung!C62)',
      '  căn cứ: điểm 3.3, khoản 3, Mục II Kế hoạch số …/KH-STTTT',
    ]);
  });

  test('the same in English', () => {
    const english = lines(KNOWN, 'CNTT', 'merit.collective', 'en');
    expect(english[0]).toBe(
      'Phòng CNTT – Certificate of merit of the Director (collective): NOT ELIGIBLE · data through 31/12/2022 · rules in force on 20/12/2022 (day of the council meeting)',
    );
    expect(english[3]).toBe(
      '✗ Disbursement reaches 100% of the plan assigned by the province – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT',
    );
    expect(english[4]).toContain('99,99%, required: 100% or more · 1.000 đồng still to disburse');
    expect(english[7]).toContain('evidence missing: no minutes of the review yet → Phòng CNTT is asked to supply it');
  });

  test('a reading that nobody has agreed is proposed, not claimed', () => {
    expect(lines(KNOWN, 'CNTT', 'merit.collective', 'vi', PLAN)[5]).toContain(
      'Đề nghị Hội đồng thống nhất: "nhiều sáng kiến" là từ 02 sáng kiến, giải pháp được công nhận trở lên (chưa ghi biên bản)',
    );
  });

  test('by the estimate only: the condition for the minutes is written out', () => {
    const known = { ...KNOWN, tallies: REVIEWED, figures: [...KNOWN.figures, estimate('CNTT', 12_345_678_000)] };
    const found = lines(known, 'CNTT', 'merit.collective');
    expect(found[0]).toContain('ĐỦ ĐIỀU KIỆN THEO SỐ ƯỚC');
    expect(found[3]).toMatch(/^◑ Giải ngân đạt 100% kế hoạch tỉnh giao/);
    expect(found[4]).toContain(
      'ước giải ngân đến 31/01/2023 là 12.345.678.000 đồng (GiaiNgan!I7) · 100,00%, yêu cầu từ 100% trở lên · Đề nghị với điều kiện giải ngân đạt 100% đến 31/01/2023; trình ký quyết định sau khi KBNN xác nhận',
    );
  });

  test('all met', () => {
    const known = { ...KNOWN, figures: PAID, tallies: REVIEWED };
    const found = lines(known, 'CNTT', 'merit.collective');
    expect(found[0]).toContain(': ĐỦ ĐIỀU KIỆN · ');
    expect(
      found
        .filter((line) => !line.startsWith(' '))
        .slice(1)
        .every((line) => line.startsWith('✓')),
    ).toBe(true);
    expect(found[7]).toBe(
      '✓ Bình xét tại phòng, đơn vị – 5/6 phiếu đồng ý, 1 không đồng ý (DL_KiemPhieu!J3) · 83,33%, yêu cầu trên 1/2 · Hội đồng thống nhất: bình xét tại phòng, đơn vị đạt khi quá nửa tổng số người của đơn vị, không tính người được bình xét, đồng ý (Biên bản số 07/BB-HĐ)',
    );
  });

  test('a nomination: for the council until it has voted, and then on its vote', () => {
    const known = { ...KNOWN, figures: PAID, tallies: REVIEWED };
    const open = lines(known, 'CNTT', 'higher.collective');
    expect(open[0]).toContain('Đề nghị hình thức khen cao hơn (tập thể): TRÌNH HỘI ĐỒNG XEM XÉT');
    expect(open[3]).toBe(
      '⚖ Hội đồng biểu quyết đề nghị – Hội đồng chưa biểu quyết · ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan)',
    );
    const voted = { ...known, tallies: [...REVIEWED, votes('CNTT', 6, 3, { item: 'hoi-dong', level: 'council' })] };
    expect(lines(voted, 'CNTT', 'higher.collective')[0]).toContain('ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ');
  });

  test('on hold, with the note of the register', () => {
    const hold = evidence('CNTT', 'hold', 'yes', { note: 'Đang xác minh đơn phản ánh', src: 'DL_MinhChung!C9' });
    const found = lines(
      { ...KNOWN, figures: PAID, tallies: REVIEWED, evidence: [...KNOWN.evidence, hold] },
      'CNTT',
      'merit.collective',
    );
    expect(found[0]).toContain('CHƯA XEM XÉT (ĐANG CHỜ KẾT LUẬN)');
    expect(found).toContain(
      '⏸ Không có việc đang chờ kết luận – đang có việc chưa kết luận (DL_MinhChung!C9) · Đang xác minh đơn phản ánh',
    );
  });

  test('without a capital plan: one decision of the council for all', () => {
    const known = { ...KNOWN, figures: [plan('KHAC', 1)], tallies: REVIEWED };
    const found = lines(known, 'CNTT', 'merit.collective', 'vi', PLAN);
    expect(found[0]).toContain('TRÌNH HỘI ĐỒNG XEM XÉT');
    expect(found[3]).toContain(
      '⚖ Giải ngân đạt 100% kế hoạch tỉnh giao – không có kế hoạch vốn, trình Hội đồng quyết định cách xét chung · Đề nghị Hội đồng thống nhất: tập thể, cá nhân không được giao kế hoạch vốn do Hội đồng quyết định cách xét chung một lần (chưa ghi biên bản)',
    );
    const exempt = decideReading(PLAN, 'no-plan', {
      choice: 'exempt',
      agreedIn: 'Biên bản số 07/BB-HĐ',
      text: 'không xét điều kiện giải ngân',
    });
    expect(lines(known, 'CNTT', 'merit.collective', 'vi', exempt)[3]).toContain(
      '– Giải ngân đạt 100% kế hoạch tỉnh giao – không có kế hoạch vốn nên không xét nội dung này · Hội đồng thống nhất: không xét điều kiện giải ngân (Biên bản số 07/BB-HĐ)',
    );
  });

  test('a person owes nothing: the unit is asked', () => {
    const found = lines(KNOWN, 'N1', 'merit.individual');
    expect(found[1]).toBe(
      '? Gương mẫu chấp hành chủ trương của Đảng, chính sách pháp luật của Nhà nước – thiếu minh chứng: chưa có nhận xét về gương mẫu chấp hành → đề nghị Phòng CNTT bổ sung',
    );
  });

  test('older data than asked for is said', () => {
    const older = [plan('CNTT', 12_345_678_000), spent('CNTT', 12_345_678_000, { through: '2022-11-30' })];
    expect(lines({ ...KNOWN, figures: older }, 'CNTT', 'merit.collective')[4]).toContain('· số liệu đến 30/11/2022 ·');
  });

  test('names from cells stay text', () => {
    const odd = { ...KNOWN, subjects: [unit('CNTT', { name: '=HYPERLINK("x") <b>{args}</b>' })] };
    expect(lines(odd, 'CNTT', 'merit.collective')[0]).toContain('=HYPERLINK("x") <b>{args}</b> – Giấy khen');
  });
});

describe('the sentence that decided', () => {
  test.each<[string, Partial<Facts>, string]>([
    ['no', KNOWN, 'Giải ngân 99,99%, còn phải giải ngân 1.000 đồng'],
    ['award', { ...KNOWN, figures: PAID, tallies: REVIEWED }, ''],
    [
      'evidence missing',
      { ...KNOWN, figures: PAID },
      'Bình xét tại phòng, đơn vị: thiếu minh chứng: chưa có biên bản họp bình xét → đề nghị Phòng CNTT bổ sung',
    ],
    [
      'to council',
      { ...KNOWN, figures: [plan('KHAC', 1)], tallies: REVIEWED },
      'Giải ngân đạt 100% kế hoạch tỉnh giao: không có kế hoạch vốn, trình Hội đồng quyết định cách xét chung',
    ],
    [
      'on hold',
      {
        ...KNOWN,
        figures: PAID,
        evidence: [...KNOWN.evidence, evidence('CNTT', 'hold', 'yes', { src: 'DL_MinhChung!C9' })],
      },
      'đang có việc chưa kết luận (DL_MinhChung!C9)',
    ],
    [
      'conditional',
      { ...KNOWN, tallies: REVIEWED, figures: [...KNOWN.figures, estimate('CNTT', 12_345_678_000)] },
      'Giải ngân đạt 100% kế hoạch tỉnh giao: Đề nghị với điều kiện giải ngân đạt 100% đến 31/01/2023; trình ký quyết định sau khi KBNN xác nhận',
    ],
  ])('%s', (_, known, sentence) => {
    expect(summary(known)).toBe(sentence);
  });
});

test('every verdict has its own sign', () => {
  const verdicts = ['met', 'unmet', 'missing', 'exempt', 'council', 'hold'] as const;
  const signs = [...verdicts.map((verdict) => markOf({ verdict })), markOf({ verdict: 'met', conditional: true })];
  expect(signs).toEqual(['✓', '✗', '?', '–', '⚖', '⏸', '◑']);
});
