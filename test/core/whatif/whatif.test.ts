/** What is still missing per gate, what a trial flips, and judging again against a voted result. */
import { evaluate, type Facts } from '../../../src/core/evaluation';
import { decideReading } from '../../../src/core/rules';
import { makeSeal } from '../../../src/core/seal';
import { lackingOf, rejudge, type Situation, type Trial, whatIf } from '../../../src/core/whatif';
import { say } from '../../../src/messages';
import { findPreset } from '../../../presets';
import {
  closed,
  criterion,
  DATES,
  decide,
  estimate,
  evidence,
  facts,
  gate,
  item,
  measure,
  plan,
  RATE,
  rules,
  spent,
  tier,
  unit,
  votes,
} from '../evaluation/build';

const SET = rules({
  items: [
    item('unity'),
    item('initiative', 'count', { register: true }),
    item('hold', 'yes-no', { register: true }),
    item('binh-xet', 'votes'),
  ],
  measures: [RATE, measure('initiatives', 'count', ['initiative']), measure('vote', 'vote share', ['binh-xet'])],
  criteria: [criterion('p-initiatives', 'initiatives', '50', [], { perUnit: '20' })],
  gates: [
    gate('united', [{ of: 'unity', is: '"yes"' }]),
    gate('paid', [{ of: 'rate', is: '>= 100%' }]),
    gate('many', [
      {
        any: [
          { of: 'initiatives', is: '>= 2' },
          { of: 'vote', is: '> 80%' },
        ],
      },
    ]),
    gate('on-hold', [{ of: 'hold', is: '"yes"' }], { effect: 'hold' }),
  ],
  tiers: [
    tier('merit', ['united', 'paid', 'many', 'on-hold']),
    tier('scored', [], { criteria: ['p-initiatives'], min: '>= 30' }),
  ],
});
const KNOWN = facts({
  subjects: [unit('A'), unit('B')],
  figures: ['A', 'B'].flatMap((id) => [plan(id, 1000), spent(id, id === 'A' ? 999 : 1000)]),
  evidence: [
    evidence('A', 'initiative', 'Một'),
    evidence('B', 'unity'),
    evidence('B', 'initiative', 'Hai', { src: 'DL_MinhChung!C9' }),
    evidence('B', 'initiative', 'Ba', { src: 'DL_MinhChung!C10' }),
  ],
  closed: [closed('hold'), closed('initiative')],
  tallies: [votes('A', 4, 1), votes('B', 4, 1)],
});
const BASE: Situation = { rules: SET, facts: KNOWN, ...DATES };

describe('còn thiếu bao nhiêu để đạt', () => {
  const told = (subject: string, tierId = 'merit', known: Facts = KNOWN) =>
    lackingOf(decide(SET, known, subject, tierId), SET).map(({ gate: at, kind, amount, oneOf, says }) => [
      at,
      kind,
      amount,
      oneOf,
      say('vi', says),
    ]);

  test('money, evidence with who owes it, either initiatives or votes', () => {
    expect(told('A')).toEqual([
      ['united', 'evidence', undefined, false, 'thiếu minh chứng: chưa có giấy unity → đề nghị Phòng A bổ sung'],
      ['paid', 'dong', '1', false, 'còn phải giải ngân 1 đồng'],
      ['many', 'count', '1', true, 'còn thiếu 01'],
      // 4 of 5 is 80%, more than 80% is asked.
      ['many', 'votes', '1', true, 'còn thiếu 01 phiếu đồng ý'],
    ]);
  });

  test('points; nothing where all is met; what is missing is enough', () => {
    expect(told('A', 'scored')).toEqual([['score', 'points', '10', false, 'còn thiếu 10 điểm']]);
    expect(told('B')).toEqual([]);
    const trials: Trial[] = [
      { kind: 'evidence', add: { subject: 'A', key: 'unity', value: 'yes', at: '2022-12-10' } },
      { kind: 'evidence', add: { subject: 'A', key: 'initiative', value: 'Bốn', at: '2022-12-10' } },
      { kind: 'figure', subject: 'A', quantity: 'disbursed', planKind: 'plan.province', basis: 'actual', add: 1 },
    ];
    const { flips, problems } = whatIf(BASE, trials);
    expect(problems).toEqual([]);
    expect(flips.map(({ subject, tier: id, was, now }) => [subject, id, was!.outcome, now!.outcome])).toEqual([
      ['A', 'merit', 'no', 'award'],
      ['A', 'scored', 'no', 'award'],
    ]);
    const short: Trial = { ...(trials[2] as Extract<Trial, { kind: 'figure' }>), add: 0 };
    expect(whatIf(BASE, [...trials.slice(0, 2), short]).flips.map(({ tier: id }) => id)).toEqual(['scored']);
  });

  test('a hold waits for its conclusion', () => {
    const held = { ...KNOWN, evidence: [...KNOWN.evidence, evidence('B', 'hold')] };
    expect(told('B', 'merit', held)).toEqual([['on-hold', 'hold', undefined, false, 'chưa xem xét: chờ có kết luận']]);
  });
});

describe('a sandbox', () => {
  const flipped = (...trials: Trial[]) =>
    whatIf(BASE, trials).flips.map(
      ({ subject, tier: id, was, now }) => `${subject} ${id}: ${was!.outcome} → ${now!.outcome}`,
    );

  test('a figure, evidence taken away, votes, a rule, a date; what is known stays as it was', () => {
    const before = JSON.stringify(BASE);
    const figure = {
      kind: 'figure',
      subject: 'B',
      quantity: 'disbursed',
      planKind: 'plan.province',
      basis: 'actual',
    } as const;
    expect(flipped({ ...figure, set: 999 })).toEqual(['B merit: award → no']);
    expect(flipped({ ...figure, set: 1000 })).toEqual([]);
    expect(flipped({ kind: 'without', src: 'DL_MinhChung!C10' })).toEqual([
      'B merit: award → no',
      'B scored: award → no',
    ]);
    const tally = { ...votes('B', 5, 0) };
    expect(flipped({ kind: 'without', src: 'DL_MinhChung!C10' }, { kind: 'tally', tally })).toEqual([
      'B scored: award → no',
    ]);
    const stricter = {
      ...SET,
      gates: SET.gates.map((one) => (one.id === 'paid' ? { ...one, all: [{ of: 'rate', is: '>= 110%' }] } : one)),
    };
    expect(flipped({ kind: 'rules', rules: stricter })).toEqual(['B merit: award → no']);
    expect(flipped({ kind: 'dates', dates: { dataAt: '2022-11-30', lawAt: '2022-12-01' } })).toContain(
      'B merit: award → evidence missing',
    );
    expect(JSON.stringify(BASE)).toBe(before);
  });

  test('what cannot be tried is said and changes nothing', () => {
    const { flips, problems } = whatIf(BASE, [
      { kind: 'figure', subject: 'A', quantity: 'disbursed', planKind: 'plan.pm', basis: 'actual', set: 1 },
      { kind: 'evidence', add: { subject: 'Z', key: 'unity', value: 'yes', at: null } },
      { kind: 'without', src: 'DL_MinhChung!C77' },
      { kind: 'dates', dates: { lawAt: '2001-01-01' } },
    ]);
    expect(flips).toEqual([]);
    expect(problems.map((problem) => say('vi', problem))).toEqual([
      'Không có số liệu này của “A” đến ngày số liệu nên không thử thay đổi được.',
      'Không có đối tượng mã “Z” trong DL_DoiTuong nên không thử được thay đổi này.',
      'Ô DL_MinhChung!C77 không có minh chứng, điểm hay kiểm phiếu nào để thử bỏ đi.',
      expect.stringContaining('không có hiệu lực tại ngày 01/01/2001') as string,
    ]);
  });
});

describe('judging again against the estimate that was voted on', () => {
  const RULES = decideReading(findPreset('binh-phuoc/2022')!, 'many', { choice: '2', agreedIn: '' });
  const voted = facts({
    subjects: [unit('A')],
    figures: [plan('A', 1000), spent('A', 900), estimate('A', 1000)],
    evidence: [evidence('A', 'unity'), evidence('A', 'initiative', 'Một'), evidence('A', 'initiative', 'Hai')],
    closed: [closed('hold'), closed('initiative'), closed('quality-violation')],
    tallies: [votes('A', 5, 1)],
  });
  const about = (known: Facts, dataAt = DATES.dataAt) => ({
    rules: RULES,
    facts: known,
    decisions: evaluate(RULES, known, { ...DATES, dataAt }),
  });
  const head = { ...DATES, previous: '', by: '', at: '', reason: '' };
  const confirmed = {
    ...voted,
    figures: [plan('A', 1000), spent('A', 900), spent('A', 999, { through: '2023-01-31', grade: 'treasury' })],
  };

  test('the same: nothing to say', () => {
    const seal = makeSeal(about(voted), head);
    expect(rejudge(seal, about(voted)).kind).toBe('unchanged');
  });

  test('the treasury confirmed less than estimated: changes and flips, to be sealed again', () => {
    const seal = makeSeal(about(voted), head);
    const { kind, says, comparison } = rejudge(seal, about(confirmed, '2023-01-31'));
    expect(kind).toBe('voted');
    expect(comparison.flips.map(({ tier: id, was, now }) => [id, was!.outcome, now!.outcome])).toContainEqual([
      'merit.collective',
      'conditional',
      'no',
    ]);
    expect(say('vi', says)).toMatch(
      /^So với kết quả Hội đồng đã họp \(mã xác thực .*\): \d+ thay đổi, \d+ kết quả khác đi\./,
    );
  });

  test('once a decision was issued: only a note to the council', () => {
    const seal = makeSeal(about(voted), { ...head, issued: 'Quyết định số …/QĐ-STTTT' });
    const { kind, says } = rejudge(seal, about(confirmed, '2023-01-31'));
    expect(kind).toBe('note');
    expect(say('vi', says)).toMatch(
      /^Kết quả cần xem xét lại: sau khi ban hành Quyết định số …\/QĐ-STTTT, .* Kết quả đã ban hành giữ nguyên; đề nghị báo cáo Hội đồng Thi đua - Khen thưởng xem xét\.$/,
    );
  });
});
