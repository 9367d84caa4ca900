/** A voted result judged again at 31/12, at 31/01 and on what the treasury confirmed; after a decision only a note. */
import { evaluate, type Facts } from '../../../src/core/evaluation';
import { makeSeal } from '../../../src/core/seal';
import { checkpointsOf, rejudgedText, rejudgements, stageOf } from '../../../src/core/whatif';
import { say } from '../../../src/messages';
import { DATES, estimate, facts, gate, plan, RATE, rules, spent, tier, unit } from '../evaluation/build';

const RULES = rules({
  measures: [RATE],
  gates: [gate('paid', [{ of: 'rate', is: '>= 100%' }])],
  tiers: [tier('merit', ['paid'], { label: 'Giấy khen' })],
});
const VOTED = facts({
  subjects: [unit('A'), unit('B')],
  figures: [
    ...[plan('A', 1000), spent('A', 900, { through: '2022-11-30' }), estimate('A', 1000)],
    ...[plan('B', 500), spent('B', 500, { through: '2022-11-30' })],
  ],
});
const HEAD = { ...DATES, previous: '', by: '', at: '', reason: '' };
const sealOf = (issued?: string) =>
  makeSeal(
    { rules: RULES, facts: VOTED, decisions: evaluate(RULES, VOTED, DATES) },
    { ...HEAD, ...(issued === undefined ? {} : { issued }) },
  );
const later = (...more: Facts['figures']) => ({ ...VOTED, figures: [...VOTED.figures, ...more] });
const points = (known: Facts) => checkpointsOf(known, 2022);
const naming = (known: Facts) => ({ language: 'vi' as const, facts: known, rules: RULES });

test('while no figures of a day are there, nothing is judged again', () => {
  const found = rejudgements(sealOf(), VOTED, RULES, points(VOTED));
  expect(found.map(({ state, says }) => [state, say('vi', says)])).toEqual([
    ['waiting', 'Chưa có số liệu thực hiện đến 31/12/2022, chưa xét lại được.'],
    ['waiting', 'Chưa có số liệu thực hiện đến 31/01/2023, chưa xét lại được.'],
    ['waiting', 'Chưa có số KBNN xác nhận, chưa xét lại được.'],
  ]);
});

test('each day says which decisions differ from what was voted on, with the money of both', () => {
  const treasury = { through: '2023-01-31', grade: 'treasury' } as const;
  const known = later(
    ...[spent('A', 950), spent('B', 500)],
    ...[spent('A', 1000, { through: '2023-01-31' }), spent('B', 500, { through: '2023-01-31' })],
    ...[spent('A', 999, treasury), spent('B', 500, treasury)],
  );
  const [december, january, confirmed] = rejudgements(sealOf(), known, RULES, points(known));
  // The estimate still stands on 31/12, and on 31/01 the treasury's figure goes before the books'.
  expect(december!.state).toBe('unchanged');
  expect(january!.changes.map((change) => rejudgedText(change, naming(known)))).toEqual([
    'Phòng A – Giấy khen: đủ điều kiện theo số ước → chưa đủ điều kiện: số thực hiện không đạt như số ước (lúc họp tính 1.000 đồng, nay 999 đồng trên kế hoạch vốn 1.000 đồng)',
  ]);
  expect(confirmed!.changes.map(({ subject, kind }) => [subject, kind])).toEqual([['A', 'missed']]);
  expect(say('vi', confirmed!.title)).toBe('Xét lại theo số KBNN xác nhận đến 31/01/2023');
});

test('an estimate that came true is confirmed', () => {
  const known = later(spent('A', 1000, { through: '2023-01-31' }), spent('B', 500, { through: '2023-01-31' }));
  const [, january] = rejudgements(sealOf(), known, RULES, points(known));
  expect(january!.changes.map((change) => rejudgedText(change, naming(known)))).toEqual([
    'Phòng A – Giấy khen: đủ điều kiện theo số ước → đủ điều kiện: số ước đã được xác nhận (lúc họp tính 1.000 đồng, nay 1.000 đồng trên kế hoạch vốn 1.000 đồng)',
  ]);
});

test('after the decision was issued a changed figure only makes a note; the result stands', () => {
  const known = {
    ...later(spent('A', 900, { through: '2022-12-31' }), spent('B', 499, { through: '2022-12-31' })),
    stages: [
      { stage: 'issued', subject: 'B', at: '2022-12-25', document: 'Quyết định số 12/QĐ-STTTT', src: 'DL_GiaiDoan!B3' },
    ] as const,
  };
  const [december] = rejudgements(sealOf(), known, RULES, points(known));
  expect(december!.changes.map(({ subject, kind, was }) => [subject, kind, was!.outcome])).toEqual([
    ['B', 'note', 'award'],
  ]);
  expect(rejudgedText(december!.changes[0]!, naming(known))).toMatch(
    /^Kết quả cần xem xét lại: Phòng B – Giấy khen: đủ điều kiện → chưa đủ điều kiện\. Đã ban hành Quyết định số 12\/QĐ-STTTT nên kết quả giữ nguyên; đề nghị báo cáo Hội đồng Thi đua - Khen thưởng xem xét\./,
  );
});

test('the stage is the furthest on record, for the subject or for everybody', () => {
  const known = facts({
    stages: [
      { stage: 'met', at: '2022-12-20', document: 'Biên bản 3', src: '' },
      { stage: 'reviewed', subject: 'A', at: '2022-12-10', document: 'Biên bản 1', src: '' },
      { stage: 'issued', subject: 'A', tier: 'merit', at: '2022-12-25', document: 'Quyết định 12', src: '' },
    ],
  });
  expect(stageOf(known, 'A', 'merit')).toEqual({ stage: 'issued', at: '2022-12-25', document: 'Quyết định 12' });
  expect(stageOf(known, 'A', 'higher')!.stage).toBe('met');
  expect(stageOf(facts({}), 'A', 'merit')).toBeNull();
  expect(stageOf(facts({}), 'A', 'merit', sealOf('Quyết định 5'))).toMatchObject({
    stage: 'issued',
    document: 'Quyết định 5',
  });
});

test('stages decide nothing: neither a verdict nor the code of a seal', () => {
  const staged = { ...VOTED, stages: [{ stage: 'issued', at: '2022-12-25', document: '', src: '' }] as const };
  expect(evaluate(RULES, staged, DATES)).toEqual(evaluate(RULES, VOTED, DATES));
  const decisions = evaluate(RULES, VOTED, DATES);
  expect(makeSeal({ rules: RULES, facts: staged, decisions }, HEAD).code).toBe(sealOf().code);
});
