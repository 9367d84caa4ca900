/** One initiative is used once, one achievement earns one award: the register DL_DaDung across years. */
import type { Facts, Used } from '../../../src/core/evaluation';
import { say } from '../../../src/messages';
import { closed, decide, evidence, gate, item, measure, rules, tier, unit } from './build';

const RULES = rules({
  items: [item('initiative', 'count', { register: true, usedOnce: 'initiative', noun: 'sáng kiến' })],
  measures: [measure('initiatives', 'count', ['initiative'], { noun: 'sáng kiến' })],
  gates: [gate('many', [{ of: 'initiatives', is: '>= 2' }])],
  tiers: [tier('merit', ['many'])],
});
const used = (more: Partial<Used> = {}): Used => ({
  kind: 'initiative',
  what: 'Mẫu hồ sơ dùng chung',
  subject: 'A',
  award: 'Chiến sĩ thi đua cơ sở',
  year: 2021,
  decision: '15/QĐ-STTTT',
  at: '2021-12-28',
  src: 'DL_DaDung!B3',
  ...more,
});
const known = (parts: Partial<Facts> = {}): Partial<Facts> => ({
  subjects: [unit('A'), unit('B')],
  evidence: [
    evidence('A', 'initiative', 'Mẫu hồ sơ dùng chung', { src: 'DL_MinhChung!C3' }),
    evidence('A', 'initiative', 'Nhắc hạn tự động', { src: 'DL_MinhChung!C4' }),
  ],
  closed: [closed('initiative'), closed('used.initiative')],
  ...parts,
});
const said = (facts: Partial<Facts>) => {
  const { outcome, reasons } = decide(RULES, facts, 'A');
  return [outcome, ...reasons.flatMap(({ says }) => says.map((each) => say('vi', each)))];
};

test('free as long as the closed register does not name it', () => {
  expect(said(known())[0]).toBe('award');
});

test('the second use is refused, and the reason says where it was used', () => {
  expect(said(known({ used: [used()] }))).toEqual([
    'no',
    'không tính “Mẫu hồ sơ dùng chung”: đã dùng để xét Chiến sĩ thi đua cơ sở năm 2021, Quyết định 15/QĐ-STTTT ngày 28/12/2021 (DL_DaDung!B3); mỗi sáng kiến, thành tích chỉ dùng một lần',
    '01, yêu cầu từ 02 sáng kiến trở lên',
  ]);
});

test('however the name was typed', () => {
  expect(said(known({ used: [used({ what: 'mẫu  hồ sơ dùng chung' })] }))[0]).toBe('no');
});

test('before the register is closed an absent row proves nothing', () => {
  const [outcome, ...says] = said(known({ closed: [closed('initiative')] }));
  expect(outcome).toBe('evidence missing');
  expect(says).toContain(
    'thiếu minh chứng: chưa chốt sổ sáng kiến đã dùng (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  );
});

test('the decision of this very meeting uses nothing up', () => {
  expect(said(known({ used: [used({ at: '2022-12-25', year: 2022 })] }))[0]).toBe('award');
});

test('a use without a day leaves it open', () => {
  expect(said(known({ used: [used({ at: null })] }))[0]).toBe('evidence missing');
});

test('the same name used by somebody else is for the council to look at', () => {
  const [outcome, ...says] = said(known({ used: [used({ subject: 'B' })] }));
  expect(outcome).toBe('to council');
  expect(says[0]).toBe(
    '“Mẫu hồ sơ dùng chung” trùng tên với nội dung Phòng B đã dùng để xét Chiến sĩ thi đua cơ sở năm 2021, Quyết định 15/QĐ-STTTT ngày 28/12/2021 (DL_DaDung!B3) → trình Hội đồng xem xét có phải là một',
  );
});

test('one initiative written twice counts once', () => {
  const twice = known().evidence!.map((row) => ({ ...row, value: 'Nhắc hạn tự động' }));
  expect(said(known({ evidence: twice })).slice(0, 2)).toEqual([
    'no',
    'chỉ tính một lần “Nhắc hạn tự động”, ghi lặp lại (DL_MinhChung!C4)',
  ]);
});

test('rules that do not ask for it count as before', () => {
  const free = { ...RULES, items: [item('initiative', 'count', { register: true })] };
  expect(decide(free, known({ used: [used()], closed: [closed('initiative')] }), 'A').outcome).toBe('award');
});

describe('an achievement', () => {
  const ACHIEVED = rules({
    items: [item('achievement', 'yes-no', { usedOnce: 'achievement' })],
    gates: [gate('achieved', [{ of: 'achievement', is: '"yes"' }])],
    tiers: [tier('merit', ['achieved'], { oneAward: true })],
  });
  const facts = (parts: Partial<Facts>): Partial<Facts> => ({
    subjects: [unit('A')],
    evidence: [evidence('A', 'achievement', 'yes', { note: 'Giải ngân nhanh nhất quý III' })],
    closed: [closed('used.achievement'), closed('used.award')],
    ...parts,
  });
  const row = (more: Partial<Used>) => used({ kind: 'achievement', what: 'Giải ngân nhanh nhất quý III', ...more });

  it('that earned an award before earns none again', () => {
    expect(decide(ACHIEVED, facts({}), 'A').outcome).toBe('award');
    expect(decide(ACHIEVED, facts({ used: [row({})] }), 'A').outcome).toBe('no');
  });

  it('without a name cannot be looked up', () => {
    const nameless = facts({ evidence: [evidence('A', 'achievement')] });
    const { outcome, reasons } = decide(ACHIEVED, nameless, 'A');
    expect(outcome).toBe('evidence missing');
    expect(reasons[0]!.says.map((each) => say('vi', each))).toContain(
      'chưa ghi tên sáng kiến, thành tích để đối chiếu (DL_MinhChung!C3) → đề nghị ghi tên ở cột Nội dung hoặc Ghi chú',
    );
  });

  it('awarded already this year: one achievement, one award; another year is another matter', () => {
    const given = { kind: 'award', what: 'merit', award: 'Giấy khen chuyên đề', at: '2022-07-01', year: 2022 } as const;
    const { outcome, reasons } = decide(ACHIEVED, facts({ used: [used(given)] }), 'A');
    expect(outcome).toBe('no');
    expect(say('vi', reasons[1]!.says[0]!)).toBe(
      'đã được khen thưởng trong năm: Giấy khen chuyên đề, Quyết định 15/QĐ-STTTT ngày 01/07/2022 (DL_DaDung!B3); một thành tích chỉ khen thưởng một lần',
    );
    expect(decide(ACHIEVED, facts({ used: [used({ ...given, year: 2021 })] }), 'A').outcome).toBe('award');
    expect(decide(ACHIEVED, facts({ closed: [closed('used.achievement')] }), 'A').outcome).toBe('evidence missing');
  });
});
