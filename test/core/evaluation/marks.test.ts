/** Days of marks: later ones do not count, the latest day speaks, and a mark without a day leaves its rater open. */
import type { Mark } from '../../../src/core/evaluation';
import { say } from '../../../src/messages';
import { decide, gate, item, measure, rules, tier, unit } from './build';

const SET = rules({
  items: [
    item('m', 'number', { source: 'mark', rater: 'authority', paper: 'phiếu chấm' }),
    item('all', 'number', { source: 'mark', paper: 'phiếu chấm' }),
  ],
  measures: [measure('average', 'mean', ['all'])],
  gates: [gate('good', [{ of: 'm', is: '>= 8' }]), gate('good-mean', [{ of: 'average', is: '>= 8' }])],
  tiers: [tier('one', ['good']), tier('mean', ['good-mean'])],
});

type Row = [value: string, at: string | null, rater?: string];

function told(tierId: string, item: string, rows: Row[]) {
  const marks: Mark[] = rows.map(([value, at, rater = 'authority'], i) => {
    return { subject: 'A', item, rater, value, at, src: `DL_Cham!D${3 + i}` };
  });
  const { outcome, reasons } = decide(SET, { subjects: [unit('A')], marks }, 'A', tierId);
  return [outcome, ...reasons[0]!.says.map((one) => say('vi', one))];
}
const one = (...rows: Row[]) => told('one', 'm', rows);
const mean = (...rows: Row[]) => told('mean', 'all', rows);

const NEED = ', yêu cầu từ 8 trở lên';

test('a mark given after the day of the evaluation does not count and is named', () => {
  expect(one(['9', '2023-02-10'])).toEqual([
    'evidence missing',
    'không tính minh chứng ghi sau ngày 31/12/2022 (DL_Cham!D3)',
    'thiếu minh chứng: chưa có phiếu chấm → đề nghị Phòng A bổ sung',
  ]);
  expect(one(['5', '2022-12-10'], ['9', '2023-02-10'])[0]).toBe('no');
});

test('of two days the later one speaks, whichever stands first', () => {
  const replaced = (row: number) => `không tính điểm chấm đã có điểm của ngày sau thay (DL_Cham!D${row})`;
  const expected = ['no', replaced(3), '5' + NEED];
  expect(one(['9', '2022-12-01'], ['5', '2022-12-10'])).toEqual(expected);
  expect(one(['5', '2022-12-10'], ['9', '2022-12-01'])).toEqual(['no', replaced(4), '5' + NEED]);
});

test('two marks of one day that differ are a question', () => {
  expect(one(['9', '2022-12-10'], ['5', '2022-12-10'])).toEqual([
    'evidence missing',
    'điểm chấm khác nhau (DL_Cham!D3:D4) → đề nghị kiểm tra, giữ lại một',
  ]);
});

test('a mark without a day proves nothing; beside a dated one it is only said', () => {
  expect(one(['9', null])).toEqual([
    'evidence missing',
    'không tính minh chứng chưa ghi ngày (DL_Cham!D3)',
    'thiếu minh chứng: phiếu chấm chưa ghi ngày → đề nghị Phòng A bổ sung ngày',
  ]);
  expect(one(['9', '2022-12-10'], ['5', null])[0]).toBe('award');
});

test('whoever steps back later takes the earlier mark away', () => {
  expect(one(['9', '2022-12-01'], ['recused', '2022-12-10'])[0]).toBe('evidence missing');
});

test('a mean waits for the mark of a rater who wrote no day: it may be the low one', () => {
  expect(mean(['9', '2022-12-10', 'tv1'], ['1', null, 'tv2'])).toEqual([
    'evidence missing',
    'không tính minh chứng chưa ghi ngày (DL_Cham!D4)',
    'thiếu minh chứng: phiếu chấm chưa ghi ngày → đề nghị Phòng A bổ sung ngày',
  ]);
  expect(mean(['9', '2022-12-10', 'tv1'], ['7', '2022-12-10', 'tv2'], ['1', null, 'tv2'])[0]).toBe('award');
});
