/** Chỉ tiêu số lượng: places, rounding, ties, tie-break quantities, tiers that rest on others. */
import { evaluate } from '../../../../src/core/evaluation';
import type { Quota } from '../../../../src/core/rules';
import { DATES, estimate, evidence, facts, gate, item, plan, RATE, rules, spent, tier, unit } from '../build';
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
      "⚖ Số lượng được xét – bằng nhau tại giới hạn 2 được xét",
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

describe('equal across the line: 9, 7, 7, 5 for two places', () => {
  const known = people({ A: '9', B: '7', C: '7', D: '5' });

  test('none: whoever is equal there is left out, and the place stays free', () => {
    expect(list({ ...QUOTA, tie: 'none' }, { A: '9', B: '7', C: '7', D: '5' })).toEqual([
      'A award 1',
      'B no',
      'C no',
      'D no',
    ]);
    expect(told(set({ ...QUOTA, tie: 'none' }), known, 'B')).toMatchInlineSnapshot(`
      [
        "Phòng B – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "✗ Số lượng được xét – bằng nhau tại giới hạn 2 được xét nên không lấy trường hợp nào",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('all: whoever is equal there is taken in, one more than the places', () => {
    expect(list({ ...QUOTA, tie: 'all' }, { A: '9', B: '7', C: '7', D: '5' })).toEqual([
      'A award 1',
      'B award 2',
      'C award 2',
      'D no',
    ]);
    expect(told(set({ ...QUOTA, tie: 'all' }), known, 'C')).toMatchInlineSnapshot(`
      [
        "Phòng C – Giấy khen: ĐỦ ĐIỀU KIỆN",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "✓ Số lượng được xét – bằng nhau tại giới hạn 2 được xét nên cùng được lấy",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('all: equal further down is still beyond', () => {
    expect(list({ ...QUOTA, tie: 'all' }, { A: '9', B: '8', C: '7', D: '7' })).toEqual([
      'A award 1',
      'B award 2',
      'C no',
      'D no',
    ]);
  });

  test('an equal pair within the places needs no rule, and none is told', () => {
    const pair = people({ A: '9', B: '9', C: '7', D: '5' });
    expect(told(set({ ...QUOTA, tie: 'all' }), pair, 'A')[3]).toBe('✓ Số lượng được xét – trong số 2 được xét');
    for (const tie of ['none', 'all', 'council'] as const)
      expect(list({ ...QUOTA, tie }, { A: '9', B: '9', C: '7', D: '5' }).slice(0, 2)).toEqual([
        'A award 1',
        'B award 1',
      ]);
  });
});

describe('tie-break quantities in turn', () => {
  const order = (ids: string[]) =>
    rules({
      items: [
        item('ok', 'yes-no', { label: 'Hoàn thành tốt' }),
        item('n', 'number', { label: 'Số sáng kiến' }),
        item('late', 'number', { label: 'Số ngày chậm báo cáo' }),
      ],
      gates: [gate('g', [{ of: 'ok', is: '"yes"' }], { label: 'Hoàn thành tốt nhiệm vụ' })],
      tiers: [tier('merit', ['g'], { label: 'Giấy khen', order: ids, quota: QUOTA })],
    });
  /** Initiatives and days late. */
  const known = (values: Record<string, [string, string | null]>) => ({
    subjects: Object.keys(values).map((id) => unit(id)),
    evidence: Object.entries(values).flatMap(([id, [n, late]]) => [
      evidence(id, 'ok'),
      evidence(id, 'n', n),
      ...(late === null ? [] : [evidence(id, 'late', late)]),
    ]),
  });
  const places = (ids: string[], values: Record<string, [string, string | null]>) =>
    evaluate(order(ids), facts(known(values)), DATES).map(
      ({ subject, outcome, rank }) => `${subject} ${outcome}${rank === undefined ? '' : ` ${rank}`}`,
    );

  test('equal in initiatives: fewer days late stands first', () => {
    expect(places(['n', '-late'], { A: ['9', '3'], B: ['7', '2'], C: ['7', '1'] })).toEqual([
      'A award 1',
      'B no',
      'C award 2',
    ]);
  });

  test('the order of the quantities is the rule’s: days late first turns it round', () => {
    expect(places(['-late', 'n'], { A: ['9', '3'], B: ['7', '2'], C: ['7', '1'] })).toEqual([
      'A no',
      'B award 2',
      'C award 1',
    ]);
  });

  test('days that nobody wrote down decide nothing: who stands at the line waits for the council', () => {
    expect(places(['n', '-late'], { A: ['9', '3'], B: ['7', '2'], C: ['7', null] })).toEqual([
      'A award 1',
      'B to council',
      'C to council',
    ]);
    expect(told(order(['n', '-late']), known({ A: ['9', '3'], B: ['7', '2'], C: ['7', null] }), 'C'))
      .toMatchInlineSnapshot(`
      [
        "Phòng C – Giấy khen: TRÌNH HỘI ĐỒNG XEM XÉT",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "⚖ Số lượng được xét – chưa đủ căn cứ so sánh tại giới hạn 2 được xét",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });
});

describe('one achievement, one award', () => {
  const forms = (oneAward: boolean) =>
    rules({
      items: [item('ok', 'yes-no', { label: 'Hoàn thành tốt' }), item('xs', 'yes-no', { label: 'Xuất sắc' })],
      gates: [
        gate('g', [{ of: 'ok', is: '"yes"' }], { label: 'Hoàn thành tốt nhiệm vụ' }),
        gate('h', [{ of: 'xs', is: '"yes"' }], { label: 'Hoàn thành xuất sắc nhiệm vụ' }),
      ],
      tiers: [
        // The lower form is written first and rules itself out where the higher one is given.
        tier('giay-khen', ['g'], { label: 'Giấy khen', excludes: ['bang-khen'], ...(oneAward ? { oneAward } : {}) }),
        tier('bang-khen', ['h'], { label: 'Bằng khen', gives: 'nomination' }),
      ],
    });
  const known = (xs?: string) => ({
    subjects: [unit('A')],
    evidence: [evidence('A', 'ok'), ...(xs === undefined ? [] : [evidence('A', 'xs', xs)])],
  });

  test('the higher form rules the lower one out', () => {
    expect(told(forms(false), known('yes'), 'A', 'giay-khen')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "✗ Bằng khen – đã được xét Bằng khen: một thành tích chỉ khen thưởng một lần",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('refused there, it is free here; still open there, the council settles both', () => {
    expect(told(forms(false), known('no'), 'A', 'giay-khen')[0]).toContain('ĐỦ ĐIỀU KIỆN');
    expect(told(forms(false), known(), 'A', 'giay-khen')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: TRÌNH HỘI ĐỒNG XEM XÉT",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "⚖ Bằng khen – kết quả Bằng khen chưa xác định; một thành tích chỉ khen thưởng một lần",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('awarded earlier in the year: the register names decision and cell', () => {
    const used = {
      kind: 'award' as const,
      what: 'Giấy khen',
      subject: 'A',
      award: 'Giấy khen đột xuất',
      year: 2022,
      decision: '55/QĐ-STTTT',
      at: '2022-09-02',
      src: 'DL_DaDung!B4',
    };
    expect(told(forms(true), { ...known('no'), used: [used] }, 'A', 'giay-khen')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "✗ Một thành tích một lần khen thưởng – đã được khen thưởng trong năm: Giấy khen đột xuất, Quyết định 55/QĐ-STTTT ngày 02/09/2022 (DL_DaDung!B4); một thành tích chỉ khen thưởng một lần",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
    // The decision of this very meeting uses nothing up.
    const closedNow = { key: 'used.award', through: '2022-12-31', src: 'DL_DaDung!B9' };
    const thisMeeting = { ...known('no'), used: [{ ...used, at: DATES.lawAt }], closed: [closedNow] };
    expect(told(forms(true), thisMeeting, 'A', 'giay-khen')[0]).toBe('Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN');
    const dayBefore = { ...known('no'), used: [{ ...used, at: '2022-12-19' }], closed: [closedNow] };
    expect(told(forms(true), dayBefore, 'A', 'giay-khen')[0]).toBe('Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN');
    const lastYear = { ...used, year: 2021, at: '2021-09-02' };
    const closing = { key: 'used.award', through: '2022-12-31', src: 'DL_DaDung!B9' };
    expect(told(forms(true), { ...known('no'), used: [lastYear], closed: [closing] }, 'A', 'giay-khen'))
      .toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
        "✓ Hoàn thành tốt nhiệm vụ – có minh chứng ghi nhận (DL_MinhChung!C3)",
        "  căn cứ: quy định nội bộ của cơ quan",
        "✓ Một thành tích một lần khen thưởng – trong năm chưa được khen thưởng cho thành tích này, theo sổ đã chốt",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
    expect(told(forms(true), { ...known('no'), used: [lastYear] }, 'A', 'giay-khen')[0]).toContain('THIẾU MINH CHỨNG');
  });
});

test('three tiers that rest on each other are decided in that order, however they are written', () => {
  const set = rules({
    items: [item('ok', 'yes-no', { label: 'Hoàn thành tốt' }), item('n', 'number', { label: 'Số sáng kiến' })],
    gates: [
      gate('g', [{ of: 'ok', is: '"yes"' }], { label: 'Hoàn thành tốt nhiệm vụ' }),
      gate('second', [{ of: 'giay-khen', is: '"yes"' }], { label: 'Đã được Giấy khen' }),
      gate('third', [{ of: 'bang-khen', is: '"yes"' }], { label: 'Đã được đề nghị Bằng khen' }),
    ],
    tiers: [
      tier('co', ['third'], { label: 'Cờ thi đua', gives: 'nomination' }),
      tier('bang-khen', ['second'], {
        label: 'Bằng khen',
        gives: 'nomination',
        order: ['n'],
        quota: { take: '50%', of: 'giay-khen', round: 'down', tie: 'council' },
      }),
      tier('giay-khen', ['g'], { label: 'Giấy khen', order: ['n'] }),
    ],
  });
  const known = people({ A: '9', B: '7', C: '5' });
  const evidenceOf = known.evidence.map((row) =>
    row.subject === 'C' && row.key === 'ok' ? { ...row, value: 'no' } : row,
  );
  const decisions = evaluate(set, facts({ ...known, evidence: evidenceOf }), DATES);
  // A and B hold Giấy khen, so there is one place of Bằng khen (50% of two): A's; and A alone goes on.
  const of = (form: string) =>
    decisions.filter((one) => one.tier === form).map(({ subject, outcome }) => `${subject} ${outcome}`);
  expect(of('giay-khen')).toEqual(['A award', 'B award', 'C no']);
  expect(of('bang-khen')).toEqual(['A nominate', 'B no', 'C no']);
  expect(of('co')).toEqual(['A nominate', 'B no', 'C no']);
  expect(told(set, { ...known, evidence: evidenceOf }, 'B', 'co')).toMatchInlineSnapshot(`
    [
      "Phòng B – Cờ thi đua: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Đã được đề nghị Bằng khen – Bằng khen: chưa đủ điều kiện",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✗ Số lượng được xét – ngoài số 1 được xét theo thứ tự xếp hạng",
    ]
  `);
});

test('a share of holders some of whom hold on condition: a place that needs them is given on condition too', () => {
  const set = rules({
    items: [item('n', 'number', { label: 'Số sáng kiến' })],
    measures: [{ ...RATE, label: 'Tỷ lệ giải ngân' }],
    gates: [
      gate('g', [{ of: 'rate', is: '>= 100%' }], { label: 'Giải ngân đạt 100%' }),
      gate('second', [{ of: 'giay-khen', is: '"yes"' }], { label: 'Đã được Giấy khen' }),
    ],
    tiers: [
      tier('giay-khen', ['g'], { label: 'Giấy khen' }),
      tier('bang-khen', ['second'], {
        label: 'Bằng khen',
        gives: 'nomination',
        order: ['n'],
        quota: { take: '50%', of: 'giay-khen', round: 'down', tie: 'council' },
      }),
    ],
  });
  // A has paid all; B only by estimate. 50% of one is no place, of two is one.
  const known = {
    subjects: [unit('A'), unit('B')],
    figures: [plan('A', 10), spent('A', 10), plan('B', 10), spent('B', 9), estimate('B', 10)],
    evidence: [evidence('A', 'n', '9'), evidence('B', 'n', '5')],
  };
  expect(told(set, known, 'A', 'bang-khen')).toMatchInlineSnapshot(`
    [
      "Phòng A – Bằng khen: ĐỦ ĐIỀU KIỆN THEO SỐ ƯỚC",
      "✓ Đã được Giấy khen – Giấy khen: đủ điều kiện",
      "  căn cứ: quy định nội bộ của cơ quan",
      "◑ Số lượng được xét – trong số 1 được xét nếu các số ước được xác nhận",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  const paid = { ...known, figures: [plan('A', 10), spent('A', 10), plan('B', 10), spent('B', 10)] };
  expect(told(set, paid, 'A', 'bang-khen')[0]).toBe('Phòng A – Bằng khen: ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ');
});
