/** Giải ngân: pooled, each and capped projects; no plan; estimates; the direction of the leadership. */
import { estimate, evidence, gate, item, measure, plan, rules, spent, tier, unit } from '../build';
import { told } from './told';

const set = (more: Parameters<typeof measure>[3] = {}) =>
  rules({
    measures: [
      measure('rate', 'ratio', ['disbursed', 'plan.province'], {
        label: 'Tỷ lệ giải ngân',
        zero: 'council',
        grades: ['books', 'treasury', 'estimate'],
        ...more,
      }),
    ],
    gates: [gate('g', [{ of: 'rate', is: '>= 100%' }], { label: 'Giải ngân đạt 100%' })],
    tiers: [tier('t', ['g'], { label: 'Giấy khen' })],
  });
const A = [unit('A')];
const projects = (first: number, second: number) => [
  plan('A', 100),
  spent('A', first + second),
  ...[first, second].flatMap((amount, i) => [
    plan('A', 50, { project: `Dự án ${i + 1}`, src: [`GiaiNgan!F${i + 8}`] }),
    spent('A', amount, { project: `Dự án ${i + 1}`, src: [`GiaiNgan!H${i + 8}`] }),
  ]),
];

test('one đồng short is short, and is shown as short', () => {
  const figures = [plan('A', 12_345_678_000), spent('A', 12_345_677_999)];
  expect(told(set(), { subjects: A, figures }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
      "  kế hoạch vốn 12.345.678.000 đồng (GiaiNgan!F7) · đã giải ngân 12.345.677.999 đồng (GiaiNgan!H7) · 99,99%, yêu cầu từ 100% trở lên · còn phải giải ngân 1 đồng",
    ]
  `);
});

test('an estimate carries a verdict only on condition', () => {
  const figures = [plan('A', 1_000), spent('A', 900), estimate('A', 1_000)];
  expect(told(set(), { subjects: A, figures }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN THEO SỐ ƯỚC",
      "◑ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
      "  kế hoạch vốn 1.000 đồng (GiaiNgan!F7) · ước giải ngân đến 31/01/2023 là 1.000 đồng (GiaiNgan!I7) · 100,00%, yêu cầu từ 100% trở lên · Đề nghị với điều kiện giải ngân đạt 100% đến 31/01/2023; trình ký quyết định sau khi KBNN xác nhận",
    ]
  `);
});

test('pooled, capped, each', () => {
  const figures = projects(60, 40);
  const only = figures.slice(2);
  expect(told(set({ pool: 'pooled' }), { subjects: A, figures: only }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
      "✓ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
      "  kế hoạch vốn 100 đồng (GiaiNgan!F8:F9) · đã giải ngân 100 đồng (GiaiNgan!H8:H9) · dự án vượt kế hoạch bù cho dự án chưa đạt: Dự án 2 · 100,00%, yêu cầu từ 100% trở lên",
    ]
  `);
  expect(told(set({ pool: 'capped' }), { subjects: A, figures: only }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
      "  cộng các dự án, mỗi dự án tối đa 100% kế hoạch · kế hoạch vốn 100 đồng (GiaiNgan!F8:F9) · đã giải ngân 90 đồng (GiaiNgan!H8:H9) · 90,00%, yêu cầu từ 100% trở lên · còn phải giải ngân 10 đồng",
    ]
  `);
  expect(told(set({ pool: 'each' }), { subjects: A, figures: only }, 'A')).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
      "  tính từng dự án, thấp nhất là Dự án 2 · kế hoạch vốn 50 đồng (GiaiNgan!F9) · đã giải ngân 40 đồng (GiaiNgan!H9) · 80,00%, yêu cầu từ 100% trở lên · còn phải giải ngân 10 đồng",
    ]
  `);
});

describe('no plan, decided by the council once for all', () => {
  const known = { subjects: [unit('A'), unit('B')], figures: [plan('B', 10), spent('B', 10)] };

  test('council', () => {
    expect(told(set({ zero: 'council' }), known, 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: TRÌNH HỘI ĐỒNG XEM XÉT",
        "⚖ Giải ngân đạt 100% – không có kế hoạch vốn, trình Hội đồng quyết định cách xét chung",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('exempt', () => {
    expect(told(set({ zero: 'exempt' }), known, 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
        "– Giải ngân đạt 100% – không có kế hoạch vốn nên không xét nội dung này",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('unmet', () => {
    expect(told(set({ zero: 'unmet' }), known, 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
        "✗ Giải ngân đạt 100% – không có kế hoạch vốn",
        "  căn cứ: quy định nội bộ của cơ quan",
      ]
    `);
  });

  test('unit', () => {
    expect(told(set({ zero: 'unit' }), known, 'A')).toMatchInlineSnapshot(`
      [
        "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
        "✓ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
        "  không có kế hoạch vốn, lấy tỷ lệ giải ngân chung của toàn cơ quan · kế hoạch vốn 10 đồng (GiaiNgan!F7) · đã giải ngân 10 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên",
      ]
    `);
  });

  describe('advisory', () => {
    const judged = (zero: 'advisory') =>
      rules({
        items: [
          item('advisory', 'yes-no', {
            label: 'Thực hiện tốt nội dung 3.4, 3.5',
            paper: 'nhận xét nội dung 3.4, 3.5',
            owes: 'Văn phòng Sở',
          }),
        ],
        measures: [measure('rate', 'ratio', ['disbursed', 'plan.province'], { label: 'Tỷ lệ giải ngân', zero })],
        gates: [gate('g', [{ of: 'rate', is: '>= 100%' }], { label: 'Giải ngân đạt 100%' })],
        tiers: [tier('t', ['g'], { label: 'Giấy khen' })],
      });
    const with34 = (value: string) => ({ ...known, evidence: [evidence('A', 'advisory', value)] });

    test('a good assessment of the advisory work stands in for the rate', () => {
      expect(told(judged('advisory'), with34('yes'), 'A')).toMatchInlineSnapshot(`
        [
          "Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN",
          "✓ Giải ngân đạt 100% – không có kế hoạch vốn, xét “Thực hiện tốt nội dung 3.4, 3.5” thay cho tỷ lệ giải ngân · có minh chứng ghi nhận (DL_MinhChung!C3)",
          "  căn cứ: quy định nội bộ của cơ quan",
        ]
      `);
    });

    test('a bad one fails it, and none at all is owed', () => {
      expect(told(judged('advisory'), with34('no'), 'A')).toMatchInlineSnapshot(`
        [
          "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
          "✗ Giải ngân đạt 100% – không có kế hoạch vốn, xét “Thực hiện tốt nội dung 3.4, 3.5” thay cho tỷ lệ giải ngân · minh chứng ghi nhận chưa đạt (DL_MinhChung!C3)",
          "  căn cứ: quy định nội bộ của cơ quan",
        ]
      `);
      expect(told(judged('advisory'), known, 'A')).toMatchInlineSnapshot(`
        [
          "Phòng A – Giấy khen: THIẾU MINH CHỨNG",
          "? Giải ngân đạt 100% – không có kế hoạch vốn, xét “Thực hiện tốt nội dung 3.4, 3.5” thay cho tỷ lệ giải ngân · thiếu minh chứng: chưa có nhận xét nội dung 3.4, 3.5 → đề nghị Văn phòng Sở bổ sung",
        ]
      `);
    });

    test('whoever has a plan is judged on the plan, however good the assessment', () => {
      const B = { ...known, figures: [plan('B', 10), spent('B', 9)], evidence: [evidence('B', 'advisory', 'yes')] };
      expect(told(judged('advisory'), B, 'B')[0]).toBe('Phòng B – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN');
    });
  });
});

test('a project without a figure leaves capped and each open; pooled is told by the total', () => {
  const figures = [...projects(60, 40), plan('A', 20, { project: 'Dự án 3', src: ['GiaiNgan!F10'] })];
  const only = figures.slice(2);
  for (const pool of ['capped', 'each'] as const)
    expect(told(set({ pool }), { subjects: A, figures: only }, 'A')[0]).toBe('Phòng A – Giấy khen: THIẾU MINH CHỨNG');
});

test('capped at exactly 100% each is met; one đồng short in one project is one đồng short in all', () => {
  const capped = (first: number, second: number) =>
    told(set({ pool: 'capped' }), { subjects: A, figures: projects(first, second).slice(2) }, 'A');
  expect(capped(70, 50)[0]).toBe('Phòng A – Giấy khen: ĐỦ ĐIỀU KIỆN');
  expect(capped(70, 49)).toMatchInlineSnapshot(`
    [
      "Phòng A – Giấy khen: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Giải ngân đạt 100% – quy định nội bộ của cơ quan",
      "  cộng các dự án, mỗi dự án tối đa 100% kế hoạch · kế hoạch vốn 100 đồng (GiaiNgan!F8:F9) · đã giải ngân 99 đồng (GiaiNgan!H8:H9) · 99,00%, yêu cầu từ 100% trở lên · còn phải giải ngân 1 đồng",
    ]
  `);
});
