/** Điều kiện: what must be met, one of several, exceptions, holds, and how each is told. */
import { closed, evidence, gate, item, person, plan, RATE, rules, spent, tier, unit } from '../build';
import { told } from './told';

const items = [
  item('a', 'yes-no', { label: 'Chấp hành tốt' }),
  item('b', 'yes-no', { label: 'Thành tích đột xuất' }),
  item('n', 'number', { label: 'Số sáng kiến' }),
  item('hold', 'yes-no', { label: 'Đang xem xét kỷ luật', register: true, owes: 'Văn phòng Sở' }),
];
const one = (all: Parameters<typeof gate>[1], more: Parameters<typeof gate>[2] = {}) =>
  rules({
    items,
    measures: [{ ...RATE, label: 'Tỷ lệ giải ngân' }],
    gates: [gate('g', all, { label: 'Điều kiện', ...more })],
    tiers: [tier('t', ['g'], { label: 'Giấy khen' })],
  });
const known = (...rows: [string, string][]) => ({
  subjects: [unit('A')],
  evidence: rows.map(([key, value]) => evidence('A', key, value)),
});
const EITHER = [
  {
    any: [
      { of: 'n', is: '>= 10' },
      { of: 'b', is: '"yes"' },
    ],
  },
];

test('must pass: a judgement that says no ends it, a missing one says who owes it', () => {
  const must = one([{ of: 'a', is: '"yes"' }]);
  expect(told(must, known(['a', 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Điều kiện – có minh chứng ghi nhận (DL_MinhChung!C3)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(must, known(['a', 'no']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Điều kiện – minh chứng ghi nhận chưa đạt (DL_MinhChung!C3)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(must, known(), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Điều kiện – thiếu minh chứng: chưa có giấy a → đề nghị Phòng A bổ sung",
    ]
  `);
});

test('one of several: the nearest is named when none is met', () => {
  expect(told(one(EITHER), known(['n', '9'], ['b', 'no']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Điều kiện – gần đạt nhất: Số sáng kiến",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✗ Số sáng kiến – 9 (DL_MinhChung!C3), yêu cầu từ 10 trở lên",
      "  ✗ Thành tích đột xuất – minh chứng ghi nhận chưa đạt (DL_MinhChung!C3)",
    ]
  `);
  expect(told(one(EITHER), known(['n', '9'], ['b', 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Điều kiện – quy định nội bộ của cơ quan",
      "  ✗ Số sáng kiến – 9 (DL_MinhChung!C3), yêu cầu từ 10 trở lên",
      "  ✓ Thành tích đột xuất – có minh chứng ghi nhận (DL_MinhChung!C3)",
    ]
  `);
});

test('an exception opens what the rule itself does not', () => {
  const excepted = one([{ of: 'a', is: '"yes"' }], { unless: [{ of: 'b', is: '"yes"' }] });
  expect(told(excepted, known(['a', 'no'], ['b', 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Điều kiện – minh chứng ghi nhận chưa đạt (DL_MinhChung!C3) · được áp dụng trường hợp ngoại lệ",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✗ Chấp hành tốt – minh chứng ghi nhận chưa đạt (DL_MinhChung!C3)",
      "  ✓ Thành tích đột xuất – có minh chứng ghi nhận (DL_MinhChung!C3)",
    ]
  `);
});

test('a hold is an outcome of its own: neither an award nor a rejection', () => {
  const hold = one([{ of: 'hold', is: '"yes"' }], { effect: 'hold' });
  expect(told(hold, known(['hold', 'yes']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA XEM XÉT (ĐANG CHỜ KẾT LUẬN)",
      "⏸ Điều kiện – đang có việc chưa kết luận (DL_MinhChung!C3)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
  expect(told(hold, known(), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Điều kiện – thiếu minh chứng: chưa chốt giấy hold → đề nghị Văn phòng Sở bổ sung hoặc chốt sổ",
    ]
  `);
  expect(told(hold, { ...known(), closed: [closed('hold')] }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Điều kiện – không có trường hợp nào (DL_MinhChung!C90)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('a head is measured on the unit', () => {
  const head = one([{ of: 'rate', in: 'unit', is: '>= 100%' }]);
  const people = {
    subjects: [unit('A'), person('H', 'A', { standing: 'head' })],
    figures: [plan('A', 10_000), spent('A', 9_999)],
  };
  expect(told(head, people, 'H')).toMatchInlineSnapshot(`
    [
      "Người H – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Điều kiện – quy định nội bộ của cơ quan",
      "  kế hoạch vốn 10.000 đồng (GiaiNgan!F7) · đã giải ngân 9.999 đồng (GiaiNgan!H7) · 99,99%, yêu cầu từ 100% trở lên · còn phải giải ngân 1 đồng",
    ]
  `);
});

test('one of several, far apart: the nearest is by share of what is asked, not by the number itself', () => {
  const several = one([
    {
      any: [
        { of: 'n', is: '>= 2' },
        { of: 'rate', is: '>= 95%' },
        { of: 'b', is: '"yes"' },
      ],
    },
  ]);
  // 1 of 2 initiatives lacks a half; 94% of 95% lacks about a hundredth.
  const known = {
    subjects: [unit('A')],
    figures: [plan('A', 100), spent('A', 94)],
    evidence: [evidence('A', 'n', '1'), evidence('A', 'b', 'no', { src: 'DL_MinhChung!C4' })],
  };
  expect(told(several, known, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Điều kiện – gần đạt nhất: Tỷ lệ giải ngân",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✗ Số sáng kiến – 1 (DL_MinhChung!C3), yêu cầu từ 2 trở lên",
      "  ✗ Tỷ lệ giải ngân – quy định nội bộ của cơ quan",
      "    kế hoạch vốn 100 đồng (GiaiNgan!F7) · đã giải ngân 94 đồng (GiaiNgan!H7) · 94,00%, yêu cầu từ 95% trở lên · còn phải giải ngân 1 đồng",
      "  ✗ Thành tích đột xuất – minh chứng ghi nhận chưa đạt (DL_MinhChung!C4)",
    ]
  `);
});

test('one of several while one is not known: open, not refused; met by another, nobody owes anything', () => {
  expect(told(one(EITHER), known(['n', '9']), 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
      "? Điều kiện – quy định nội bộ của cơ quan",
      "  ✗ Số sáng kiến – 9 (DL_MinhChung!C3), yêu cầu từ 10 trở lên",
      "  ? Thành tích đột xuất – thiếu minh chứng: chưa có giấy b → đề nghị Phòng A bổ sung",
    ]
  `);
  expect(told(one(EITHER), known(['n', '10']), 'A')[0]).toBe('Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN');
});

describe('what does not apply, and what two owe', () => {
  const without = (zero: 'exempt' | 'council', cond: Parameters<typeof gate>[1]) =>
    rules({
      items,
      measures: [
        { ...RATE, label: 'Tỷ lệ giải ngân', zero },
        { ...RATE, id: 'rate2', label: 'Tỷ lệ giải ngân, tính cả số ước', zero },
      ],
      gates: [gate('g', cond, { label: 'Điều kiện' })],
      tiers: [tier('t', ['g'], { label: 'Giấy khen' })],
    });
  /** B has a plan, A has none. */
  const noPlan = { subjects: [unit('A'), unit('B')], figures: [plan('B', 10), spent('B', 10)] };

  test('evidence that somebody owes comes before what the council has to say', () => {
    const both = without('council', [
      { of: 'rate', is: '>= 100%' },
      { of: 'a', is: '"yes"' },
    ]);
    expect(told(both, noPlan, 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
        "? Điều kiện – quy định nội bộ của cơ quan",
        "  ⚖ Tỷ lệ giải ngân – không có kế hoạch vốn, trình Hội đồng quyết định cách xét chung",
        "  ? Chấp hành tốt – thiếu minh chứng: chưa có giấy a → đề nghị Phòng A bổ sung",
      ]
    `);
    const known = { ...noPlan, evidence: [evidence('A', 'a')] };
    expect(told(both, known, 'A')[0]).toBe('Phòng A – Giấy khen: TRÌNH HỘI ĐỒNG XEM XÉT');
  });

  test('one of several, none of which applies: the condition does not apply', () => {
    const either = without('exempt', [
      {
        any: [
          { of: 'rate', is: '>= 100%' },
          { of: 'rate2', is: '>= 95%' },
        ],
      },
    ]);
    expect(told(either, noPlan, 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
        "– Điều kiện – quy định nội bộ của cơ quan",
        "  – Tỷ lệ giải ngân – không có kế hoạch vốn nên không xét nội dung này",
        "  – Tỷ lệ giải ngân, tính cả số ước – không có kế hoạch vốn nên không xét nội dung này",
      ]
    `);
  });

  test('an exception does not bring back a condition that does not apply', () => {
    const excepted = rules({
      ...without('exempt', [{ of: 'rate', is: '>= 100%' }]),
      gates: [gate('g', [{ of: 'rate', is: '>= 100%' }], { label: 'Điều kiện', unless: [{ of: 'b', is: '"yes"' }] })],
    });
    const known = { ...noPlan, evidence: [evidence('A', 'b', 'no')] };
    expect(told(excepted, known, 'A')[0]).toBe('Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN');
  });

  test('a hold with an exception: the exception lifts it, one that is not known leaves it open', () => {
    const held = one([{ of: 'hold', is: '"yes"' }], { effect: 'hold', unless: [{ of: 'b', is: '"yes"' }] });
    expect(told(held, known(['hold', 'yes'], ['b', 'yes']), 'A')[0]).toContain(': ĐỦ ĐIỀU KIỆN');
    expect(told(held, known(['hold', 'yes'], ['b', 'no']), 'A')[0]).toContain('CHƯA XEM XÉT');
    expect(told(held, known(['hold', 'yes']), 'A')[0]).toContain('THIẾU MINH CHỨNG');
  });
});
