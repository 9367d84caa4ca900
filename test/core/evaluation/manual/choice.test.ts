/** Chỉ tiêu số lượng: places, rounding, ties, tie-break quantities, tiers that rest on others. */
import { evaluate } from '../../../../src/core/evaluation';
import type { Quota } from '../../../../src/core/rules';
import { DATES, evidence, facts, gate, item, rules, tier, unit } from '../build';
import { told } from './told';

const set = (quota: Quota) =>
  rules({
    items: [item('ok', 'yes-no', { label: 'Hoàn thành tốt' }), item('n', 'number', { label: 'Số sáng kiến' })],
    gates: [
      gate('g', [{ of: 'ok', is: '"yes"' }], { label: 'Hoàn thành tốt nhiệm vụ' }),
      gate('first', [{ of: 'merit', is: '"yes"' }], { label: 'Đã được Giấy khen' }),
    ],
    tiers: [
      tier('merit', ['g'], { label: 'Giấy khen', order: ['n'], quota }),
      tier('higher', ['first'], { label: 'Bằng khen', gives: 'nomination' }),
    ],
  });
const QUOTA: Quota = { take: '2', round: 'down', tie: 'council' };
const people = (values: Record<string, string>) => ({
  subjects: Object.keys(values).map((id) => unit(id)),
  evidence: Object.entries(values).flatMap(([id, n]) => [evidence(id, 'ok'), evidence(id, 'n', n)]),
});
const list = (quota: Quota, values: Record<string, string>) =>
  evaluate(set(quota), facts(people(values)), DATES)
    .filter((one) => one.tier === 'merit')
    .map(({ subject, outcome, rank }) => `${subject} ${outcome}${rank === undefined ? '' : ` ${rank}`}`);

test('within and beyond the places, in words', () => {
  const known = people({ A: '9', B: '7', C: '5' });
  expect(told(set(QUOTA), known, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
      "  căn cứ: quy định nội bộ của cơ quan",
      "✓ Số lượng được xét – trong số 2 được xét",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(set(QUOTA), known, 'C')).toMatchInlineSnapshot(`
    [
      "Phòng C – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
      "  căn cứ: quy định nội bộ của cơ quan",
      "✗ Số lượng được xét – ngoài số 2 được xét theo thứ tự xếp hạng",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('who is equal across the line waits for the council', () => {
  expect(told(set(QUOTA), people({ A: '9', B: '7', C: '7' }), 'B')).toMatchInlineSnapshot(`
    [
      "Phòng B – Giấy khen: TRÌNH HỘI ĐỒNG XEM XÉT",
      "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
      "  căn cứ: quy định nội bộ của cơ quan",
      "⚖ Số lượng được xét – bằng điểm hoặc chưa đủ căn cứ so sánh tại giới hạn 2 được xét",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('15 % of nine is one, two or one place, as the rule rounds', () => {
  const nine = Object.fromEntries([...'ABCDEFGHI'].map((id, i) => [id, String(20 - i)]));
  const places = (round: Quota['round']) =>
    list({ take: '15%', round, tie: 'council' }, nine).filter((each) => each.includes('award')).length;
  expect([places('down'), places('up'), places('nearest')]).toEqual([1, 2, 1]);
});

test('a tier that rests on another follows it', () => {
  const known = people({ A: '9', B: '7', C: '5' });
  expect(told(set(QUOTA), known, 'A', 'higher')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ",
      "✓ Đã được Giấy khen – Giấy khen: đủ điều kiện",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(set(QUOTA), known, 'C', 'higher')).toMatchInlineSnapshot(`
    [
      "Phòng C – Bằng khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Đã được Giấy khen – Giấy khen: chưa đủ điều kiện",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✗ Số lượng được xét – ngoài số 2 được xét theo thứ tự xếp hạng",
    ]
  `);
});
