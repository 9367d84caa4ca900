/** Bình xét và bỏ phiếu: bases, quorum, recusal, absent members, ballots that do not add up. */
import { item, measure, rules, gate, tier, unit, votes } from '../build';
import { told } from './told';

const set = (is: string, more: Parameters<typeof measure>[3] = {}) =>
  rules({
    items: [item('binh-xet', 'votes', { label: 'Bình xét', paper: 'biên bản họp bình xét' })],
    measures: [measure('vote', 'vote share', ['binh-xet'], { label: 'Tỷ lệ phiếu', ...more })],
    gates: [gate('g', [{ of: 'vote', is }], { label: 'Được tập thể suy tôn' })],
    tiers: [tier('t', ['g'], { label: 'Giấy khen' })],
  });
const on = (...all: Parameters<typeof votes>) => ({ subjects: [unit('A')], tallies: [votes(...all)] });

test('by show of hands, where nothing else is said: more than half of all members', () => {
  expect(told(set(''), on('A', 5, 4), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Được tập thể suy tôn – 5/9 phiếu đồng ý, 4 không đồng ý (DL_KiemPhieu!J3) · 55,56%, yêu cầu trên 1/2 · ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(set(''), on('A', 5, 5), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Được tập thể suy tôn – 5/10 phiếu đồng ý, 5 không đồng ý (DL_KiemPhieu!J3) · 50,00%, yêu cầu trên 1/2 · ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('absent members count in a share of all members, and not in a share of valid votes', () => {
  const absent = { members: 9, absent: 3 };
  expect(told(set('>= 2/3'), on('A', 5, 1, absent), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Được tập thể suy tôn – 5/9 phiếu đồng ý, 1 không đồng ý (DL_KiemPhieu!J3) · 55,56%, yêu cầu từ 2/3 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(set('>= 2/3', { base: 'valid' }), on('A', 5, 1, absent), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Được tập thể suy tôn – 5/6 phiếu đồng ý, 1 không đồng ý (DL_KiemPhieu!J3) · 83,33%, yêu cầu từ 2/3 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('below the quorum the vote must be repeated', () => {
  expect(told(set('', { quorum: '>= 2/3' }), on('A', 5, 0, { members: 9, absent: 4 }), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Được tập thể suy tôn – ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan) · cuộc họp không đủ số thành viên theo quy định: có mặt 5/9 (DL_KiemPhieu!J3) → đề nghị họp lại",
    ]
  `);
});

test('who is considered does not vote, and that is said', () => {
  expect(told(set('> 1/2', { base: 'present' }), on('A', 5, 2, { members: 8, recused: 1 }), 'A'))
    .toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Được tập thể suy tôn – 5/8 phiếu đồng ý, 2 không đồng ý (DL_KiemPhieu!J3) · 1 người không tham gia biểu quyết vì có liên quan · 62,50%, yêu cầu trên 1/2",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('a secret ballot that does not add up is no evidence', () => {
  const ballot = { method: 'secret ballot' as const, members: 9, issued: 9, returned: 9, valid: 8, invalid: 1 };
  expect(told(set('> 1/2'), on('A', 7, 1, ballot), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Được tập thể suy tôn – 7/9 phiếu đồng ý, 1 không đồng ý (DL_KiemPhieu!J3) · 77,78%, yêu cầu trên 1/2",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(set('> 1/2'), on('A', 7, 2, ballot), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Được tập thể suy tôn – số phiếu không khớp: hợp lệ 8, nhưng đồng ý 7 và không đồng ý 2 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản",
    ]
  `);
});
