/** Carried-over money within a total: counted once, against its own plan, and never taken for money of the year. */
import fc from 'fast-check';
import { dongText, sumDong } from '../../../src/core/amount';
import { moneyUses, usesAt } from '../../../src/core/assessment/columns';
import { evidenceOf } from '../../../src/core/assessment/evidence';
import { figuresOf, mergeFigures } from '../../../src/core/assessment/figures';
import { everyRow, membersBy } from '../../../src/core/assessment/members';
import { projectAttainments } from '../../../src/core/assessment/projects';
import { attain, type Figure, selectFigures } from '../../../src/core/disbursement';
import type { Column, Role, TableData } from '../../../src/core/table/model';
import { say } from '../../../src/messages';

interface Given {
  readonly role: Role;
  readonly through?: string;
  readonly within?: number;
  readonly estimate?: boolean;
  readonly header?: string;
  readonly money: readonly number[];
}

const DAY = '2022-12-31';

/** A table with these amount columns, A, B, C … */
function table(given: readonly Given[], owners: readonly string[] = given[0]!.money.map(() => 'X')): TableData {
  const columns = given.map(({ role, through, within, estimate, header = role }, column): Column => ({
    column,
    header: [header],
    role,
    unit: null,
    period: through ? { year: 2022, through, grade: estimate ? 'estimate' : 'books' } : null,
    confidence: 1,
    reasons: [],
    ...(within === undefined ? {} : { within }),
  }));
  const empty = owners.map(() => '');
  return {
    table: {
      sheet: 'S',
      title: '',
      asOf: DAY,
      year: 2022,
      unit: null,
      headerRows: [0, 0],
      numberingRow: null,
      dataRows: [1, owners.length],
      rowKinds: owners.map(() => 'data' as const),
      columns,
      questions: [],
    },
    rows: owners.map((_, i) => i + 1),
    names: owners.map((_, i) => `Dự án ${i + 1}`),
    codes: empty,
    owners,
    persons: empty,
    sources: empty,
    money: columns.map((column, i) => ({ column, dong: Float64Array.from(given[i]!.money) })),
  };
}

function figures(data: TableData, dataAt: string | null = DAY) {
  const uses = dataAt === null ? moneyUses(data) : usesAt(moneyUses(data), dataAt);
  return figuresOf(data, uses, everyRow(data), ['X']);
}

const paid = (all: readonly Figure[]) =>
  all
    .filter(({ quantity }) => quantity === 'disbursed')
    .map(({ planKind, basis, through, amount, src, less }) =>
      [planKind, basis, through, dongText(amount), src.join(' '), ...(less ? [`− ${less.join(' ')}`] : [])].join(' · '),
    );

const plans = (year: readonly number[], carried: readonly number[]): Given[] => [
  { role: 'plan.province', money: year },
  { role: 'plan.carryover', money: carried },
];

it('takes the part out of the total and counts it against the carried-over plan', () => {
  const data = table([
    ...plans([100, 50], [30, 0]),
    { role: 'disbursed', through: DAY, money: [110, 50] },
    { role: 'disbursed.carryover', through: DAY, within: 2, money: [20, 0] },
  ]);
  expect(paid(figures(data).figures)).toEqual([
    'plan.province · actual · 2022-12-31 · 140 · S!C2:C3 S!D2:D3 · − S!D2:D3',
    'plan.carryover · actual · 2022-12-31 · 20 · S!D2:D3',
  ]);
  expect(
    projectAttainments(data, DAY).map((row) => [row.planKind, row.name, row.disbursed, row.met, row.disbursedSrc]),
  ).toEqual([
    ['plan.province', 'Dự án 1', 90, false, ['S!C2', 'S!D2']],
    ['plan.province', 'Dự án 2', 50, true, ['S!C3', 'S!D3']],
    ['plan.carryover', 'Dự án 1', 20, false, ['S!D2']],
    ['plan.carryover', 'Dự án 2', 0, null, ['S!D3']],
  ]);
});

it('keeps money of its own beside the total, as it was', () => {
  const data = table([
    ...plans([100], [30]),
    { role: 'disbursed', through: DAY, money: [90] },
    { role: 'disbursed.carryover', through: DAY, money: [20] },
  ]);
  expect(paid(figures(data).figures)).toEqual([
    'plan.province · actual · 2022-12-31 · 90 · S!C2',
    'plan.carryover · actual · 2022-12-31 · 20 · S!D2',
  ]);
});

it('does the same with an estimate', () => {
  const data = table([
    ...plans([100], [30]),
    { role: 'disbursed', through: DAY, money: [60] },
    { role: 'disbursed.estimate', through: '2023-01-31', estimate: true, money: [130] },
    { role: 'disbursed.carryover', through: '2023-01-31', estimate: true, within: 3, money: [30] },
  ]);
  expect(paid(figures(data).figures)).toEqual([
    'plan.province · actual · 2022-12-31 · 60 · S!C2',
    'plan.province · estimate · 2023-01-31 · 100 · S!D2 S!E2 · − S!E2',
    'plan.carryover · estimate · 2023-01-31 · 30 · S!E2',
  ]);
});

describe('a blank part', () => {
  const withPart = (carried: readonly number[], part: readonly number[], total: readonly number[] = [110, 50]) =>
    table([
      ...plans([100, 50], carried),
      { role: 'disbursed', through: DAY, money: total },
      { role: 'disbursed.carryover', through: DAY, within: 2, money: part },
    ]);

  it('is nothing where no plan was carried over', () => {
    const { figures: all, unreported } = figures(withPart([30, NaN], [20, NaN]));
    expect(paid(all)[0]).toBe('plan.province · actual · 2022-12-31 · 140 · S!C2:C3 S!D2:D3 · − S!D2:D3');
    expect(unreported).toEqual([]);
  });

  it('is missing where one was, for both plans', () => {
    const data = withPart([30, NaN], [NaN, NaN]);
    const { figures: all, unreported } = figures(data);
    expect(paid(all)).toEqual([]);
    expect([...new Set(unreported.map(({ row, column }) => `${row}:${column}`))]).toEqual(['1:3']);
    expect(
      projectAttainments(data, DAY).map(({ planKind, rate, missing }) => [planKind, rate === null, missing]),
    ).toEqual([
      ['plan.province', true, 'disbursed'],
      ['plan.province', false, undefined],
      ['plan.carryover', true, 'disbursed'],
    ]);
  });

  it('and a part of a total that is blank cannot be taken out of anything', () => {
    const { figures: all, unreported } = figures(
      table([
        ...plans([NaN, 50], [NaN, 0]),
        { role: 'disbursed', through: DAY, money: [NaN, 50] },
        { role: 'disbursed.carryover', through: DAY, within: 2, money: [20, 0] },
      ]),
    );
    expect(paid(all)).toEqual(['plan.carryover · actual · 2022-12-31 · 20 · S!D2:D3']);
    expect(unreported.map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
  });
});

it('divides a plan that includes the carried-over one, and holds undivided money against an undivided plan', () => {
  const divided = table([
    { role: 'plan', money: [130] },
    { role: 'plan.carryover', within: 0, money: [30] },
    { role: 'disbursed', through: DAY, money: [120] },
    { role: 'disbursed.carryover', through: DAY, within: 2, money: [20] },
  ]);
  const [year] = attain(figures(divided).figures, [{ id: 'X', name: 'X', kind: 'whole' }], { dataAt: DAY }).rows;
  expect([year!.planKind, year!.plan, year!.disbursed, year!.met]).toEqual(['plan.province', 100, 100, true]);
  const undivided = table([
    { role: 'plan', header: 'Kế hoạch vốn năm 2022 (gồm cả vốn kéo dài)', money: [130] },
    { role: 'disbursed', through: DAY, money: [120] },
    { role: 'disbursed.carryover', through: DAY, within: 1, money: [20] },
  ]);
  expect(paid(figures(undivided).figures)).toEqual(['plan.province · actual · 2022-12-31 · 120 · S!B2']);
});

describe('a part of another day than the total', () => {
  const data = table([
    ...plans([100], [30]),
    { role: 'disbursed', through: '2022-11-30', money: [80] },
    { role: 'disbursed.carryover', through: '2022-11-30', within: 2, money: [20] },
    { role: 'disbursed', through: DAY, money: [95] },
  ]);

  it('is money of the newer total already', () => {
    expect(paid(figures(data).figures)).toEqual(['plan.province · actual · 2022-12-31 · 95 · S!E2']);
    expect(paid(figures(data, '2022-11-30').figures)).toEqual([
      'plan.province · actual · 2022-11-30 · 60 · S!C2 S!D2 · − S!D2',
      'plan.carryover · actual · 2022-11-30 · 20 · S!D2',
    ]);
  });

  it('also where the figures of all days stand in DL_SoLieu', () => {
    const stored = figures(data, null).figures;
    const disbursed = (dataAt: string) =>
      [...selectFigures(stored, { dataAt }).values()]
        .filter(({ quantity }) => quantity === 'disbursed')
        .map(({ planKind, amount, less }) => [planKind, amount, less?.join()]);
    expect(disbursed(DAY)).toEqual([['plan.province', 95, undefined]]);
    expect(disbursed('2022-11-30')).toEqual([
      ['plan.province', 60, 'S!D2'],
      ['plan.carryover', 20, undefined],
    ]);
  });
});

it('adds up several tables with what each subtracts', () => {
  const one = figures(
    table([
      ...plans([100], [30]),
      { role: 'disbursed', through: DAY, money: [110] },
      { role: 'disbursed.carryover', through: DAY, within: 2, money: [20] },
    ]),
  ).figures;
  const other = figures(table([...plans([100], [30]), { role: 'disbursed', through: DAY, money: [90] }])).figures.map(
    (figure) => ({ ...figure, src: ['T!A1'] }),
  );
  expect(paid(mergeFigures([...one, ...other]))[0]).toBe(
    'plan.province · actual · 2022-12-31 · 180 · S!C2 S!D2 T!A1 · − S!D2',
  );
});

describe('a total that cannot be divided', () => {
  const findings = (given: readonly Given[], owners?: readonly string[]) =>
    evidenceOf(table(given, owners), [], { dataAt: DAY }).findings.filter(
      ({ check }) => check === 'carryover-not-split',
    );

  it('is warned of where it exceeds the plan of the year', () => {
    const [found, ...more] = findings([
      ...plans([100, 50], [30, 0]),
      { role: 'disbursed', through: DAY, header: 'Lũy kế giải ngân đến 31/12/2022', money: [110, 40] },
    ]);
    expect(more).toEqual([]);
    expect(found!.severity).toBe('warning');
    expect(found!.cells.map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
    expect(say('vi', found!.message)).toBe(
      'Trang S, cột “Lũy kế giải ngân đến 31/12/2022”: 1 dự án có vốn kéo dài (C2) mà số giải ngân vượt kế hoạch vốn năm. Tỷ lệ so với kế hoạch năm có thể gồm cả tiền của kế hoạch kéo dài.',
    );
    expect(say('vi', found!.advice!)).toBe(
      'Thêm cột “Trong đó: vốn kéo dài” bên cạnh cột này, cùng ngày số liệu, rồi nhập số đã giải ngân của kế hoạch kéo dài.',
    );
  });

  it('also where only the group exceeds it', () => {
    const [found] = findings([...plans([100, 50], [30, 0]), { role: 'disbursed', through: DAY, money: [95, 60] }]);
    expect(found!.cells.map(({ row }) => row)).toEqual([1]);
  });

  it.each([
    ['nothing exceeds the plan', [...plans([100], [30]), { role: 'disbursed', through: DAY, money: [100] }]],
    ['no plan was carried over', [...plans([100], [0]), { role: 'disbursed', through: DAY, money: [110] }]],
    [
      'the part is known',
      [
        ...plans([100], [30]),
        { role: 'disbursed', through: DAY, money: [110] },
        { role: 'disbursed.carryover', through: DAY, within: 2, money: [5] },
      ],
    ],
    [
      'carried-over money has a column of its own',
      [
        ...plans([100], [30]),
        { role: 'disbursed', through: DAY, money: [110] },
        { role: 'disbursed.carryover', through: DAY, money: [5] },
      ],
    ],
  ] as const)('and not where %s', (_, given) => {
    expect(findings(given as readonly Given[])).toEqual([]);
  });
});

it('never counts a đồng twice: over all plans, money of every group adds up to its totals', () => {
  const dong = fc.integer({ min: 0, max: 9_000_000_000_000 });
  const project = fc.record({ part: dong, rest: dong, carried: fc.boolean(), owner: fc.constantFrom('A', 'B', 'C') });
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 30 }), fc.boolean(), (projects, estimate) => {
      const through = estimate ? '2023-01-31' : DAY;
      const owners: readonly string[] = projects.map(({ owner }) => owner);
      const data = table(
        [
          ...plans(
            projects.map(() => 1),
            projects.map(({ carried }) => (carried ? 1 : NaN)),
          ),
          {
            role: estimate ? 'disbursed.estimate' : 'disbursed',
            through,
            estimate,
            money: projects.map(({ part, rest, carried }) => (carried ? part : 0) + rest),
          },
          {
            role: 'disbursed.carryover',
            through,
            estimate,
            within: 2,
            money: projects.map(({ part, carried }) => (carried ? part : NaN)),
          },
        ],
        owners,
      );
      const ids = [...new Set(owners)];
      const members = membersBy(data.owners, (text) => [ids.indexOf(text)]);
      const all = figuresOf(data, usesAt(moneyUses(data), DAY), members, ids).figures;
      for (const [i, id] of ids.entries()) {
        const own = all.filter(({ subject, quantity }) => subject === id && quantity === 'disbursed');
        const total = projects.filter(({ owner }) => owner === ids[i]);
        expect(dongText(sumDong(own.map(({ amount }) => amount)))).toBe(
          dongText(sumDong(total.map(({ part, rest, carried }) => (carried ? part : 0) + rest))),
        );
      }
    }),
  );
});
