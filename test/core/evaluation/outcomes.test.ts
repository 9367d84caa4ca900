/** Outcomes of gates: met, short by a đồng, by the estimate, missing, on hold, for the council. */
import { evaluate } from '../../../src/core/evaluation';
import { decideReading } from '../../../src/core/rules';
import { say } from '../../../src/messages';
import {
  closed,
  DATES,
  decide,
  estimate,
  evidence,
  facts,
  gate,
  item,
  measure,
  outcome,
  person,
  plan,
  RATE,
  rules,
  spent,
  tier,
  unit,
  votes,
} from './build';

const ALL = rules({
  items: [
    item('unity'),
    item('initiative', 'count', { register: true }),
    item('hold', 'yes-no', { register: true, owes: 'Văn phòng Sở' }),
    item('binh-xet', 'votes'),
  ],
  measures: [RATE, measure('initiatives', 'count', ['initiative']), measure('vote', 'vote share', ['binh-xet'])],
  gates: [
    gate('united', [{ of: 'unity', is: '"yes"' }]),
    gate('paid', [{ of: 'rate', is: '>= 100%' }]),
    gate('many', [{ of: 'initiatives', is: '>= 2' }]),
    gate('reviewed', [{ of: 'vote', is: '' }]),
    gate('on-hold', [{ of: 'hold', is: '"yes"' }], { effect: 'hold' }),
  ],
  tiers: [tier('merit', ['united', 'paid', 'many', 'reviewed', 'on-hold'])],
});

/** Facts with which Phòng A gets the award. */
const GOOD = {
  subjects: [unit('A')],
  figures: [plan('A', 1000), spent('A', 1000)],
  evidence: [evidence('A', 'unity'), evidence('A', 'initiative', 'Một'), evidence('A', 'initiative', 'Hai')],
  closed: [closed('initiative'), closed('hold')],
  tallies: [votes('A', 5, 1)],
};

const without = (key: string) => GOOD.evidence.filter((row) => row.key !== key);

describe('outcomes', () => {
  test('everything met is an award', () => {
    expect(outcome(ALL, GOOD, 'A')).toBe('award');
  });

  test('one đồng short is "no", and says how much is missing', () => {
    const { outcome: found, reasons } = decide(ALL, { ...GOOD, figures: [plan('A', 1000), spent('A', 999)] }, 'A');
    expect(found).toBe('no');
    expect(reasons[1]).toMatchObject({
      verdict: 'unmet',
      shortfall: 1,
      got: '999/1000',
      src: ['GiaiNgan!F7', 'GiaiNgan!H7'],
    });
  });

  test('met by the estimate only is conditional', () => {
    const figures = [plan('A', 1000), spent('A', 900), estimate('A', 1000)];
    expect(outcome(ALL, { ...GOOD, figures }, 'A')).toBe('conditional');
  });

  test('an estimate that falls short changes nothing: actual money decides', () => {
    expect(outcome(ALL, { ...GOOD, figures: [plan('A', 1000), spent('A', 900), estimate('A', 999)] }, 'A')).toBe('no');
    expect(outcome(ALL, { ...GOOD, figures: [plan('A', 1000), spent('A', 1000), estimate('A', 900)] }, 'A')).toBe(
      'award',
    );
  });

  test('only an estimate, and below the target, is missing evidence and not a failure', () => {
    expect(outcome(ALL, { ...GOOD, figures: [plan('A', 1000), estimate('A', 900)] }, 'A')).toBe('evidence missing');
  });

  test('no judgement, no tally, no money reported: each is missing evidence', () => {
    expect(outcome(ALL, { ...GOOD, evidence: without('unity') }, 'A')).toBe('evidence missing');
    expect(outcome(ALL, { ...GOOD, tallies: [] }, 'A')).toBe('evidence missing');
    expect(outcome(ALL, { ...GOOD, figures: [plan('A', 1000)] }, 'A')).toBe('evidence missing');
  });

  test('a hold outranks missing evidence, and a sure failure outranks a hold', () => {
    const held = [...without('unity'), evidence('A', 'hold')];
    expect(outcome(ALL, { ...GOOD, evidence: held }, 'A')).toBe('on hold');
    expect(outcome(ALL, { ...GOOD, evidence: [...held, evidence('A', 'unity', 'no')] }, 'A')).toBe('no');
  });

  test('all reasons are kept whichever wins', () => {
    const { reasons } = decide(ALL, { ...GOOD, evidence: [evidence('A', 'unity', 'no')], tallies: [] }, 'A');
    expect(reasons.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual([
      'united unmet',
      'paid met',
      'many unmet',
      'reviewed missing',
      'on-hold met',
    ]);
  });
});

describe('registers', () => {
  test('an absent row is missing until the register is closed, then it counts as none', () => {
    const open = { ...GOOD, closed: [closed('initiative')] };
    expect(outcome(ALL, open, 'A')).toBe('evidence missing');
    expect(outcome(ALL, { ...open, closed: [...open.closed, closed('hold', '2022-11-30')] }, 'A')).toBe(
      'evidence missing',
    );
    expect(outcome(ALL, { ...GOOD, evidence: without('initiative') }, 'A')).toBe('no');
  });

  test('two initiatives are two or more, whether the register is closed or not', () => {
    expect(outcome(ALL, { ...GOOD, closed: [closed('hold')] }, 'A')).toBe('award');
  });

  test('a register closed for one unit stays open for the others', () => {
    const known = {
      ...GOOD,
      evidence: without('initiative'),
      closed: [closed('hold'), closed('initiative', '2022-12-31', 'B')],
    };
    expect(outcome(ALL, known, 'A')).toBe('evidence missing');
  });

  test('a concluded hold is lifted; a second one still stands', () => {
    const opened = evidence('A', 'hold', 'yes', { at: '2022-10-01' });
    const concluded = evidence('A', 'hold', 'no', { at: '2022-11-01' });
    expect(outcome(ALL, { ...GOOD, evidence: [...GOOD.evidence, opened, concluded] }, 'A')).toBe('award');
    expect(outcome(ALL, { ...GOOD, evidence: [...GOOD.evidence, opened, opened, concluded] }, 'A')).toBe('on hold');
    expect(
      outcome(ALL, { ...GOOD, evidence: [...GOOD.evidence, { ...concluded, at: '2022-09-01' }, opened] }, 'A'),
    ).toBe('on hold');
  });

  test('a hold without a date is not forgotten', () => {
    const undated = evidence('A', 'hold', 'yes', { at: null });
    expect(outcome(ALL, { ...GOOD, evidence: [...GOOD.evidence, undated] }, 'A')).toBe('evidence missing');
  });

  test('an initiative without a date may count or not', () => {
    const rows = GOOD.evidence.map((row, i) => (i === 2 ? { ...row, at: null } : row));
    expect(outcome(ALL, { ...GOOD, evidence: rows }, 'A')).toBe('evidence missing');
  });

  test('an initiative that was not recognised does not count', () => {
    const rows = GOOD.evidence.map((row, i) => (i === 2 ? { ...row, value: 'no' } : row));
    expect(outcome(ALL, { ...GOOD, evidence: rows }, 'A')).toBe('no');
  });
});

describe('judgements', () => {
  test('evidence dated after the data and the meeting is not used, and said', () => {
    const late = GOOD.evidence.map((row) => (row.key === 'unity' ? { ...row, at: '2023-01-05' } : row));
    const { outcome: found, reasons } = decide(ALL, { ...GOOD, evidence: late }, 'A');
    expect(found).toBe('evidence missing');
    expect(reasons[0]!.says.map((each) => say('vi', each))).toContain(
      'không tính minh chứng ghi sau ngày 31/12/2022 (DL_MinhChung!C3)',
    );
  });

  test('the latest judgement counts; two of one day that differ leave it open', () => {
    const earlier = evidence('A', 'unity', 'no', { at: '2022-06-30' });
    expect(outcome(ALL, { ...GOOD, evidence: [...GOOD.evidence, earlier] }, 'A')).toBe('award');
    expect(outcome(ALL, { ...GOOD, evidence: [...GOOD.evidence, evidence('A', 'unity', 'no')] }, 'A')).toBe(
      'evidence missing',
    );
  });

  test('text that is neither yes nor no is not guessed', () => {
    const odd = [...without('unity'), evidence('A', 'unity', 'tương đối')];
    const { outcome: found, reasons } = decide(ALL, { ...GOOD, evidence: odd }, 'A');
    expect(found).toBe('evidence missing');
    expect(reasons[0]!.says.map((each) => say('vi', each))).toEqual([
      'không đọc được "tương đối" (DL_MinhChung!C3) → đề nghị ghi đúng theo hướng dẫn của cột',
    ]);
  });
});

describe('votes', () => {
  const share = (yes: number, no: number, more = {}) =>
    outcome(ALL, { ...GOOD, tallies: [votes('A', yes, no, more)] }, 'A');

  test('without a threshold more than half of all members is asked: half is not enough', () => {
    expect(share(5, 4)).toBe('award');
    expect(share(5, 5)).toBe('no');
    expect(share(5, 1, { members: 10, absent: 4 })).toBe('no');
  });

  test.each([
    [
      { members: 5 },
      'số phiếu không khớp: tổng số thành viên 5, nhưng cộng lại được 6 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản',
    ],
    [
      { members: 9, present: 9, absent: 3 },
      'số phiếu không khớp: có mặt 9, nhưng 9 thành viên vắng 3 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản',
    ],
    [
      { valid: 7 },
      'số phiếu không khớp: hợp lệ 7, nhưng đồng ý 5 và không đồng ý 1 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản',
    ],
    [
      { returned: 7, valid: 6, invalid: 0 },
      'số phiếu không khớp: thu về 7, nhưng hợp lệ 6 và không hợp lệ 0 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản',
    ],
    [
      { issued: 5, returned: 6 },
      'số phiếu không khớp: phát ra 5, ít hơn thu về 6 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản',
    ],
    [{ yes: -1 }, 'số phiếu phải là số nguyên không âm (DL_KiemPhieu!J3) → đề nghị sửa biên bản kiểm phiếu'],
  ])('counts %p that do not add up are no evidence', (more, sentence) => {
    const { outcome: found, reasons } = decide(ALL, { ...GOOD, tallies: [votes('A', 5, 1, more)] }, 'A');
    expect(found).toBe('evidence missing');
    expect(reasons[3]!.says.map((each) => say('vi', each))).toContain(sentence);
  });

  test('a secret ballot adds up from issued to in favour', () => {
    const ballot = {
      method: 'secret ballot' as const,
      members: 9,
      absent: 1,
      issued: 8,
      returned: 7,
      valid: 6,
      invalid: 1,
    };
    expect(share(5, 1, ballot)).toBe('award');
  });

  test('a person considered does not vote; the rule says whether they count', () => {
    const set = (base: 'members' | 'voting') =>
      rules({ ...ALL, measures: [...ALL.measures.slice(0, 2), measure('vote', 'vote share', ['binh-xet'], { base })] });
    const known = { ...GOOD, tallies: [votes('A', 1, 0, { members: 2, recused: 1 })] };
    expect(outcome(set('members'), known, 'A')).toBe('no');
    expect(outcome(set('voting'), known, 'A')).toBe('award');
  });

  test('a meeting below the quorum must be repeated', () => {
    const set = rules({
      ...ALL,
      measures: [
        ...ALL.measures.slice(0, 2),
        measure('vote', 'vote share', ['binh-xet'], { base: 'present', quorum: '>= 2/3' }),
      ],
    });
    expect(outcome(set, { ...GOOD, tallies: [votes('A', 5, 0, { members: 9, absent: 4 })] }, 'A')).toBe(
      'evidence missing',
    );
    expect(outcome(set, { ...GOOD, tallies: [votes('A', 4, 2, { members: 9, absent: 3 })] }, 'A')).toBe('award');
  });
});

describe('subjects without a capital plan', () => {
  const B = { figures: [...GOOD.figures, plan('B', 10), spent('B', 10)] };
  const known = { ...GOOD, ...B, subjects: [unit('A'), unit('B')], figures: [plan('B', 10), spent('B', 10)] };
  const zero = (choice: 'exempt' | 'unmet' | 'unit' | 'council' | 'missing' | 'advisory') =>
    rules({
      ...ALL,
      items: [...ALL.items!, item('advisory')],
      measures: [{ ...RATE, zero: choice }, ...ALL.measures.slice(1)],
    });

  test('the council decides once for all of them', () => {
    expect(outcome(zero('council'), known, 'A')).toBe('to council');
    expect(outcome(zero('exempt'), known, 'A')).toBe('award');
    expect(outcome(zero('unmet'), known, 'A')).toBe('no');
    expect(outcome(zero('missing'), known, 'A')).toBe('evidence missing');
    expect(outcome(zero('unit'), known, 'A')).toBe('award');
    expect(outcome(zero('unit'), { ...known, figures: [plan('B', 10), spent('B', 9)] }, 'A')).toBe('no');
    expect(outcome(zero('advisory'), known, 'A')).toBe('evidence missing');
    expect(outcome(zero('advisory'), { ...known, evidence: [...GOOD.evidence, evidence('A', 'advisory')] }, 'A')).toBe(
      'award',
    );
  });

  test('a plan of 0 is no plan; money without a plan is a data error', () => {
    expect(outcome(zero('council'), { ...known, figures: [...known.figures, plan('A', 0), spent('A', 0)] }, 'A')).toBe(
      'to council',
    );
    expect(outcome(zero('council'), { ...known, figures: [...known.figures, plan('A', 0), spent('A', 5)] }, 'A')).toBe(
      'evidence missing',
    );
  });

  test('before anybody has a plan, figures are missing and nobody is without plan', () => {
    expect(outcome(zero('council'), { ...known, figures: [] }, 'A')).toBe('evidence missing');
  });
});

describe('several projects of one unit', () => {
  const pooled = (pool: 'pooled' | 'each' | 'capped') =>
    rules({ ...ALL, measures: [{ ...RATE, pool }, ...ALL.measures.slice(1)] });
  const money = (first: number, second: number) => [
    plan('A', 100, { project: 'DA1' }),
    plan('A', 100, { project: 'DA2' }),
    spent('A', first, { project: 'DA1' }),
    spent('A', second, { project: 'DA2' }),
  ];
  const judged = (pool: 'pooled' | 'each' | 'capped', first: number, second: number) =>
    decide(pooled(pool), { ...GOOD, figures: money(first, second) }, 'A');

  test('pooled, one above its plan makes up for another, and that is said', () => {
    const { outcome: found, reasons } = judged('pooled', 110, 90);
    expect(found).toBe('award');
    expect(reasons[1]!.says.map((each) => say('vi', each))).toContain('dự án vượt kế hoạch bù cho dự án chưa đạt: DA2');
    expect(judged('pooled', 100, 100).reasons[1]!.says.map(({ key }) => key)).not.toContain('decision.hidden');
  });

  test('capped, nothing above a plan counts', () => {
    const { outcome: found, reasons } = judged('capped', 110, 90);
    expect(found).toBe('no');
    expect(reasons[1]).toMatchObject({ got: '19/20', shortfall: 10 });
    expect(judged('capped', 110, 100).outcome).toBe('award');
  });

  test('each: the project furthest from its plan decides, by name', () => {
    const { outcome: found, reasons } = judged('each', 110, 90);
    expect(found).toBe('no');
    expect(reasons[1]!.says.map((each) => say('vi', each))[0]).toBe('tính từng dự án, thấp nhất là DA2');
    expect(judged('each', 100, 100).outcome).toBe('award');
  });

  test('amounts that are not told apart by project cannot be pooled so: missing, never guessed', () => {
    expect(outcome(pooled('capped'), GOOD, 'A')).toBe('evidence missing');
    expect(outcome(pooled('each'), { ...GOOD, figures: money(100, 100).slice(0, 3) }, 'A')).toBe('evidence missing');
  });
});

describe('gates', () => {
  const items = [item('a'), item('b'), item('n', 'number')];
  const set = (conds: Parameters<typeof gate>[1], more = {}) =>
    rules({ items, gates: [gate('g', conds, more)], tiers: [tier('t', ['g'])] });
  const known = (...rows: [string, string][]) => ({
    subjects: [unit('A')],
    evidence: rows.map(([key, value]) => evidence('A', key, value)),
  });
  const any = [
    {
      any: [
        { of: 'a', is: '"yes"' },
        { of: 'b', is: '"yes"' },
      ],
    },
  ];

  test('one of several is enough, even while the other is missing', () => {
    expect(outcome(set(any), known(['a', 'yes']), 'A')).toBe('award');
    expect(outcome(set(any), known(['a', 'no']), 'A')).toBe('evidence missing');
    expect(outcome(set(any), known(['a', 'no'], ['b', 'no']), 'A')).toBe('no');
  });

  test('the nearest alternative is named when none is met', () => {
    const near = [
      {
        any: [
          { of: 'n', is: '>= 10' },
          { of: 'a', is: '"yes"' },
        ],
      },
    ];
    const { reasons } = decide(set(near), known(['n', '9'], ['a', 'no']), 'A');
    expect(reasons[0]!.says.map((each) => say('vi', each))).toEqual(['gần đạt nhất: n']);
    expect(reasons[0]!.why.map(({ row, verdict }) => [row, verdict])).toEqual([
      ['n', 'unmet'],
      ['a', 'unmet'],
    ]);
  });

  test('an exception opens a gate, and keeps a hold from firing', () => {
    const more = { unless: [{ of: 'b', is: '"yes"' }] };
    const one = [{ of: 'a', is: '"yes"' }];
    expect(outcome(set(one, more), known(['a', 'no'], ['b', 'yes']), 'A')).toBe('award');
    expect(outcome(set(one, more), known(['a', 'no']), 'A')).toBe('evidence missing');
    const hold = { ...more, effect: 'hold' as const };
    expect(outcome(set(one, hold), known(['a', 'yes'], ['b', 'yes']), 'A')).toBe('award');
    expect(outcome(set(one, hold), known(['a', 'yes'], ['b', 'no']), 'A')).toBe('on hold');
    expect(outcome(set(one, hold), known(['a', 'yes']), 'A')).toBe('evidence missing');
  });

  test('a head is measured on the unit, and a gate may be for heads only', () => {
    const head = rules({
      items,
      measures: [RATE],
      gates: [gate('g', [{ of: 'rate', in: 'unit', is: '>= 100%' }], { standing: ['head'] })],
      tiers: [tier('t', ['g'], { kind: 'individual' })],
    });
    const people = {
      subjects: [unit('A'), person('H', 'A', { standing: 'head' }), person('S', 'A')],
      figures: [plan('A', 10), spent('A', 9)],
    };
    expect(outcome(head, people, 'H')).toBe('no');
    expect(outcome(head, people, 'S')).toBe('award');
  });

  test('who moved is measured in the unit of the data date', () => {
    const set2 = rules({
      items,
      gates: [gate('g', [{ of: 'a', in: 'unit', is: '"yes"' }])],
      tiers: [tier('t', ['g'], { kind: 'individual' })],
    });
    const moved = [person('P', 'A', { to: '2022-06-30' }), person('P', 'B', { from: '2022-07-01' })];
    const known2 = {
      subjects: [unit('A'), unit('B'), ...moved],
      evidence: [evidence('B', 'a', 'yes'), evidence('A', 'a', 'no')],
    };
    expect(outcome(set2, known2, 'P')).toBe('award');
  });
});

describe('tiers that depend on each other', () => {
  const set = rules({
    items: [item('a'), item('vote', 'votes')],
    measures: [measure('share', 'vote share', ['vote'], { zero: 'council' })],
    gates: [
      gate('g', [{ of: 'a', is: '"yes"' }]),
      gate('first', [{ of: 'merit', is: '"yes"' }]),
      gate('voted', [{ of: 'share', is: '' }]),
    ],
    // The higher form stands first: dependency, not row order, decides what is judged first.
    tiers: [tier('higher', ['first', 'voted'], { gives: 'nomination' }), tier('merit', ['g'])],
  });
  const known = (value: string | null, tallies = [votes('A', 5, 1, { item: 'vote' })]) => ({
    subjects: [unit('A')],
    tallies,
    evidence: value === null ? [] : [evidence('A', 'a', value)],
  });

  test('a nomination needs the award first, and then the council', () => {
    expect(outcome(set, known('yes'), 'A', 'higher')).toBe('nominate');
    expect(outcome(set, known('yes', []), 'A', 'higher')).toBe('to council');
    expect(outcome(set, known('no'), 'A', 'higher')).toBe('no');
    expect(outcome(set, known(null), 'A', 'higher')).toBe('evidence missing');
  });

  test('one achievement, one award', () => {
    const other = rules({
      items: [item('a'), item('b')],
      gates: [gate('g', [{ of: 'a', is: '"yes"' }]), gate('h', [{ of: 'b', is: '"yes"' }])],
      tiers: [tier('small', ['g'], { excludes: ['large'] }), tier('large', ['h'])],
    });
    const both = { subjects: [unit('A')], evidence: [evidence('A', 'a'), evidence('A', 'b')] };
    expect(outcome(other, both, 'A', 'large')).toBe('award');
    expect(outcome(other, both, 'A', 'small')).toBe('no');
    expect(outcome(other, { ...both, evidence: [evidence('A', 'a')] }, 'A', 'small')).toBe('to council');
    expect(outcome(other, { ...both, evidence: [evidence('A', 'a'), evidence('A', 'b', 'no')] }, 'A', 'small')).toBe(
      'award',
    );
  });
});

test('a rule set that is not in force decides nothing', () => {
  expect(evaluate(ALL, facts(GOOD), { ...DATES, lawAt: '2021-12-31' })).toEqual([]);
});

test('a row counts only from its first to its last day', () => {
  const set = rules({
    items: [item('a'), item('b')],
    gates: [
      gate('g', [{ of: 'b', is: '"yes"' }], { to: '2022-12-31' }),
      gate('g', [{ of: 'a', is: '"yes"' }], { from: '2023-01-01' }),
    ],
    tiers: [tier('t', ['g'])],
  });
  const known = { subjects: [unit('A')], evidence: [evidence('A', 'a', 'no'), evidence('A', 'b')] };
  expect(decide(set, known, 'A', 't').outcome).toBe('award');
  expect(decide(set, known, 'A', 't', { lawAt: '2023-01-10', dataAt: '2022-12-31' }).outcome).toBe('no');
});

test('a reading switches what is asked', () => {
  const set = rules({
    readings: [{ id: 'r', question: '?', choice: 'none', text: 'không có chỉ tiêu riêng', agreedIn: 'Biên bản số 3' }],
    items: [item('a'), item('b')],
    gates: [
      gate('g', [
        { of: 'a', is: '"yes"' },
        { of: 'b', is: '"yes"', when: { reading: 'r', choice: 'second' } },
      ]),
    ],
    tiers: [tier('t', ['g'])],
  });
  const known = { subjects: [unit('A')], evidence: [evidence('A', 'a')] };
  expect(outcome(set, known, 'A')).toBe('award');
  expect(outcome(decideReading(set, 'r', { choice: 'second', agreedIn: '' }), known, 'A')).toBe('evidence missing');
});
