/** The standard of Bắc Ninh: another province is another file of data, judged and explained by the same engine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPreset } from '../../presets';
import type { Evidence, Facts } from '../../src/core/evaluation';
import { decideReading } from '../../src/core/rules';
import { closed, decide, evidence, person, plan, spent, unit, votes } from '../core/evaluation/build';
import { told } from './told';

const SET = findPreset('bac-ninh/2025')!;
const DATES = { lawAt: '2025-12-20', dataAt: '2025-12-31' };
const AT = '2025-12-16';
const said = (key: string, value = 'yes', src = 'DL_MinhChung!C5', subject = 'KHTC'): Evidence =>
  evidence(subject, key, value, { at: AT, src });
const council = (yes: number, no: number, subject = 'KHTC') =>
  votes(subject, yes, no, { item: 'hoi-dong', level: 'council', at: AT });

/** A unit that is exemplary, united and did its tasks well; its achievements are told by each test. */
function known(achievements: readonly Evidence[], more: Partial<Facts> = {}): Partial<Facts> {
  return {
    subjects: [unit('KHTC', { name: 'Phòng KHTC' }), person('N1', 'KHTC', { name: 'Trần Thị Mẫu' })],
    evidence: [
      said('exemplary'),
      said('unity', 'yes', 'DL_MinhChung!C6'),
      said('tasks-well', 'yes', 'DL_MinhChung!C7'),
      ...achievements,
    ],
    closed: ['achievement', 'hold'].map((key) => closed(key, '2025-12-31')),
    tallies: [council(6, 3)],
    ...more,
  };
}
const NONE = [
  said('movement-achievement', 'no', 'DL_MinhChung!C8'),
  said('sudden-achievement', 'no', 'DL_MinhChung!C9'),
  said('achievement', 'Một', 'DL_MinhChung!C10'),
];
const outcome = (facts: Partial<Facts>, tier = 'merit.collective', subject = 'KHTC', rules = SET) =>
  decide(rules, facts, subject, tier, DATES).outcome;

test('one achievement short of "many": every alternative is shown, and the nearest', () => {
  expect(told('bac-ninh/2025', { known: known(NONE), subject: 'KHTC', tier: 'merit.collective', ...DATES })).toEqual([
    'Phòng KHTC – Giấy khen của thủ trưởng cơ quan, đơn vị, địa phương (tập thể): CHƯA ĐỦ ĐIỀU KIỆN · số liệu đến 31/12/2025 · áp dụng quy định có hiệu lực tại ngày 20/12/2025 (ngày họp Hội đồng)',
    '✓ Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước – có minh chứng ghi nhận (DL_MinhChung!C5)',
    '  căn cứ: điểm b, khoản 3, Điều 4 Quy định kèm theo Quyết định 86/2025/QĐ-UBND',
    '✓ Nội bộ đoàn kết – có minh chứng ghi nhận (DL_MinhChung!C6)',
    '  căn cứ: điểm b, khoản 3, Điều 4 Quy định kèm theo Quyết định 86/2025/QĐ-UBND',
    '✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C7) · Đề nghị Hội đồng thống nhất: "hoàn thành tốt nhiệm vụ" là được xếp loại hoàn thành tốt nhiệm vụ hoặc hoàn thành xuất sắc nhiệm vụ (chưa ghi biên bản)',
    '  căn cứ: điểm b, khoản 3, Điều 4 Quy định kèm theo Quyết định 86/2025/QĐ-UBND; khoản 2, Điều 7 Quy định kèm theo Quyết định 86/2025/QĐ-UBND',
    '✗ Có thành tích được bình xét trong phong trào thi đua, hoặc lập được nhiều thành tích, hoặc thành tích đột xuất – gần đạt nhất: Số thành tích · Đề nghị Hội đồng thống nhất: Quy định của tỉnh không đặt tỷ lệ giải ngân; thành tích xét theo biên bản bình xét trong phong trào (chưa ghi biên bản) · Đề nghị Hội đồng thống nhất: "nhiều thành tích" là từ 02 thành tích trở lên (chưa ghi biên bản) · Đề nghị Hội đồng thống nhất: cả nhiều thành tích và thành tích đột xuất đều phải có phạm vi ảnh hưởng, đóng góp vào sự phát triển ở một trong các lĩnh vực thuộc phạm vi quản lý (chưa ghi biên bản)',
    '  căn cứ: điểm b, khoản 3, Điều 4 Quy định kèm theo Quyết định 86/2025/QĐ-UBND',
    '  ✗ Có thành tích được bình xét trong phong trào thi đua – minh chứng ghi nhận chưa đạt (DL_MinhChung!C8)',
    '  ✗ Số thành tích – 01 (DL_MinhChung!C10), yêu cầu từ 02 thành tích trở lên',
    '  ✗ Thành tích đột xuất có phạm vi ảnh hưởng – minh chứng ghi nhận chưa đạt (DL_MinhChung!C9)',
    '✓ Hội đồng cấp cơ sở biểu quyết theo đa số – 6/9 phiếu đồng ý, 3 không đồng ý (DL_KiemPhieu!J3) · 66,67%, yêu cầu trên 1/2 · Đề nghị Hội đồng thống nhất: "đa số" là quá nửa tổng số thành viên Hội đồng (chưa ghi biên bản)',
    '  căn cứ: khoản 4, Điều 9 Quy định kèm theo Quyết định 86/2025/QĐ-UBND',
    '✓ Không có việc đang chờ kết luận – không có trường hợp nào (DL_MinhChung!C90)',
    '  căn cứ: Điều 5 Luật Thi đua, khen thưởng 2022 (chưa đối chiếu văn bản gốc); Điều 4 Nghị định 152/2025/NĐ-CP (chưa đối chiếu văn bản gốc)',
  ]);
});

describe('Giấy khen (khoản 3, Điều 4)', () => {
  test('any one of the alternatives is enough', () => {
    const one = (...more: Evidence[]) => outcome(known(more));
    expect(one(said('movement-achievement'))).toBe('award');
    expect(one(said('sudden-achievement'))).toBe('award');
    expect(one(said('achievement', 'Một'), said('achievement', 'Hai', 'DL_MinhChung!C11'))).toBe('award');
    expect(outcome(known(NONE))).toBe('no');
  });

  test('a collective must also be united; an individual must do civic duties', () => {
    const facts = known([said('movement-achievement')]);
    const split = { ...facts, evidence: facts.evidence!.filter(({ key }) => key !== 'unity') };
    expect(outcome(split)).toBe('evidence missing');
    expect(outcome({ ...split, evidence: [...split.evidence, said('unity', 'no')] })).toBe('no');
    const own = ['exemplary', 'tasks-well', 'movement-achievement'].map((key) =>
      said(key, 'yes', 'DL_MinhChung!C20', 'N1'),
    );
    const alone = known(own, { tallies: [council(6, 3, 'N1')] });
    expect(outcome(alone, 'merit.individual', 'N1')).toBe('evidence missing');
    const whole = { ...alone, evidence: [...alone.evidence!, said('civic-duty', 'yes', 'DL_MinhChung!C21', 'N1')] };
    expect(outcome(whole, 'merit.individual', 'N1')).toBe('award');
  });

  test('the grass-roots council decides by majority: half is not one', () => {
    const facts = known([said('movement-achievement')]);
    expect(outcome({ ...facts, tallies: [council(5, 5)] })).toBe('no');
    expect(outcome({ ...facts, tallies: [council(6, 5)] })).toBe('award');
    expect(outcome({ ...facts, tallies: [] })).toBe('to council');
  });

  test('a rating written as a word that is neither yes nor no is asked about, not guessed', () => {
    const facts = known([said('movement-achievement')]);
    const other = facts.evidence!.map((row) => (row.key === 'tasks-well' ? { ...row, value: 'HTNV' } : row));
    expect(outcome({ ...facts, evidence: other })).toBe('evidence missing');
  });

  test('where the council asks for the rate, one đồng short fails the movement', () => {
    const rules = decideReading(SET, 'movement-target', { choice: 'rate', agreedIn: 'Biên bản số 01/BB-HĐ' });
    const money = (paid: number) => [
      plan('KHTC', 1_000_000_000, { year: 2025, through: '2025-01-01' }),
      spent('KHTC', paid, { year: 2025, through: '2025-12-31' }),
    ];
    const facts = known([said('movement-achievement'), ...NONE.slice(1)]);
    const by = (paid: number) => outcome({ ...facts, figures: money(paid) }, 'merit.collective', 'KHTC', rules);
    expect([by(1_000_000_000), by(999_999_999)]).toEqual(['award', 'no']);
    expect(outcome({ ...facts, figures: money(1) })).toBe('award');
  });
});

describe('đề nghị Bằng khen (khoản 3, Điều 3)', () => {
  const OWN = [said('exemplary', 'yes', 'DL_MinhChung!C20', 'N1')];
  const years = (key: string, ...list: number[]) =>
    list.map((year) => evidence('N1', key, 'yes', { at: `${year}-12-01`, src: 'DL_MinhChung!C30' }));
  const ideas = (count: number) =>
    Array.from({ length: count }, (_, i) => said('initiative', String(i), 'SangKien!A2', 'N1'));
  const others = ['excellent-achievement', 'province-achievement', 'contribution', 'worker-achievement'];
  const nominated = (...more: Evidence[]) =>
    outcome(
      known([...OWN, ...others.map((key) => said(key, 'no', 'DL_MinhChung!C40', 'N1')), ...more], {
        tallies: [council(6, 3, 'N1')],
        closed: ['achievement', 'hold', 'initiative'].map((key) => closed(key, '2025-12-31')),
      }),
      'diploma.individual',
      'N1',
    );

  test('two years in a row with two initiatives; a gap year or one initiative is not enough', () => {
    const title = (...list: number[]) => years('grassroots-title', ...list);
    const ended = evidence('N1', 'excellent-year', 'no', { at: '2025-12-01', src: 'DL_MinhChung!C31' });
    const stopped = evidence('N1', 'grassroots-title', 'no', { at: '2024-12-01', src: 'DL_MinhChung!C32' });
    expect(nominated(...title(2024, 2025), ...ideas(2))).toBe('nominate');
    expect(nominated(...title(2024, 2025), ...ideas(1))).toBe('no');
    expect(nominated(...title(2023, 2025), stopped, ended, ...ideas(2))).toBe('no');
    expect(nominated(...years('excellent-year', 2024, 2025), ...ideas(2))).toBe('nominate');
  });
});

test('what the rules quote stands in the decision of the province', () => {
  const shared = process.env['THIDUA_SHARED'] ?? join(__dirname, '../../../shared');
  const file = join(shared, 'data/law/QD86-2025-BacNinh-TDKT.md');
  if (!existsSync(file)) {
    console.warn(`The decision of Bắc Ninh is not at ${file}: its wording is not compared (set THIDUA_SHARED).`);
    return;
  }
  const text = readFileSync(file, 'utf8').normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
  const quoted = [
    'collective.unity',
    'individual.tasks',
    'diploma.collective.exemplary',
    'diploma.individual.exemplary',
  ];
  for (const id of quoted) expect(text).toContain(SET.gates.find((gate) => gate.id === id)!.label.toLowerCase());
  for (const words of ['số: 86/2025/qđ-ubnd', 'có hiệu lực kể từ ngày 15 tháng 12 năm 2025', 'biểu quyết theo đa số']) {
    expect(text).toContain(words);
  }
});
