/** Matters that begin and end: what was concluded says nothing about others until the register is closed. */
import type { Evidence } from '../../../src/core/evaluation';
import { say } from '../../../src/messages';
import { closed, decide, evidence, gate, item, rules, tier, unit } from './build';

const SET = rules({
  items: [item('hold', 'yes-no', { register: true })],
  gates: [gate('on-hold', [{ of: 'hold', is: '"yes"' }], { effect: 'hold' })],
  tiers: [tier('merit', ['on-hold'])],
});

const hold = (value: string, at: string, row: number): Evidence =>
  evidence('A', 'hold', value, { at, src: `DL_MinhChung!C${row}` });
const BEGUN = hold('yes', '2022-03-01', 3);
const ENDED = hold('no', '2022-04-01', 4);

function told(rows: Evidence[], isClosed = false) {
  const known = { subjects: [unit('A')], evidence: rows, closed: isClosed ? [closed('hold')] : [] };
  const { outcome, reasons } = decide(SET, known, 'A');
  return [outcome, ...reasons.flatMap(({ says }) => says.map((one) => say('vi', one)))];
}

const PAST = 'đã có 01 việc được kết luận (DL_MinhChung!C3:C4)';
const OPEN = 'thiếu minh chứng: chưa chốt giấy hold → đề nghị Phòng A bổ sung hoặc chốt sổ';

test('one matter concluded and the register not closed: it is said, and the verdict stays open', () => {
  expect(told([BEGUN, ENDED])).toEqual(['evidence missing', PAST, OPEN]);
  expect(told([ENDED, BEGUN])).toEqual(['evidence missing', PAST, OPEN]);
});

test('closed afterwards, nothing is left', () => {
  expect(told([BEGUN, ENDED], true)).toEqual(['award', PAST, 'không còn việc nào chưa kết luận (DL_MinhChung!C90)']);
});

test('"none" counts for the day it was written on', () => {
  expect(told([hold('no', '2022-04-01', 3)])).toEqual(['evidence missing', OPEN]);
  expect(told([hold('no', '2022-12-31', 3)])).toEqual(['award', 'không có trường hợp nào (DL_MinhChung!C3)']);
});

test('two matters and one conclusion: still on hold, though the register is closed', () => {
  expect(told([BEGUN, hold('yes', '2022-03-02', 5), ENDED], true)[0]).toBe('on hold');
});
