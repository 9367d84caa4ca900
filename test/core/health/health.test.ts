/** Life without the add-in: finding formulas that do not live, repairing, freezing and turning back. */
import { type Cell, cellRef, type Grid } from '../../../src/core/cell';
import {
  ailmentOf,
  callsOurs,
  checkHealth,
  FORMULAS,
  proposeFreeze,
  proposeRepair,
  proposeThaw,
} from '../../../src/core/health';
import { encode, FIGURES, type StoredRow } from '../../../src/core/store';
import { say } from '../../../src/messages';

type Held = Cell | { readonly f: string; readonly v: Cell };

function gridWith(sheet: string, rows: readonly (readonly Held[])[]): Grid {
  const isFormula = (held: Held): held is { readonly f: string; readonly v: Cell } =>
    typeof held === 'object' && held !== null && 'f' in held;
  return {
    ref: { sheet, row: 0, column: 0, rows: rows.length, columns: rows[0]!.length },
    values: rows.map((line) => line.map((held) => (isFormula(held) ? held.v : held))),
    formulas: rows.map((line) => line.map((held) => (isFormula(held) ? held.f : null))),
  };
}

/** One of our sheets as it would be read back. */
function stored(spec: typeof FORMULAS, rows: readonly StoredRow[]): Grid {
  const cells = encode(spec, rows, { sheet: spec.name, version: spec.version, revision: 1, by: '', at: '' });
  return gridWith(
    spec.name,
    cells.map((line) =>
      line.map((cell): Held => {
        if ('text' in cell) return cell.text;
        if ('number' in cell) return cell.number;
        return 'formula' in cell ? { f: cell.formula, v: 0 } : null;
      }),
    ),
  );
}

const NAME: Cell = { error: '#NAME?' };

describe('what a formula was meant to be', () => {
  test.each([
    ['=TD_TYLE(H7,F7,2)', NAME, 'missing', '=TD_TYLE(H7,F7,2)'],
    ['=_xldudf_TD_TYLE(H7,F7,2)', 0.5, 'renamed', '=TD_TYLE(H7,F7,2)'],
    ['=ROUND(_xldudf_TD_CONLAI(H7,F7),0)', NAME, 'renamed', '=ROUND(TD_CONLAI(H7,F7),0)'],
    [
      '=IFERROR(__xludf.DUMMYFUNCTION("TD_DAT(H7,F7,1,""triệu"")"),"Đạt")',
      'Đạt',
      'exported',
      '=TD_DAT(H7,F7,1,"triệu")',
    ],
    ['=@TD_TONGHOP(A2:A9,F2:F9,H2:H9)', 'P.CNTT', 'implicit', '=TD_TONGHOP(A2:A9,F2:F9,H2:H9)'],
    ['=@_xldudf_TD_TYLE(H7,F7)', NAME, 'renamed', '=TD_TYLE(H7,F7)'],
  ])('%s', (formula, value, ailment, meant) => {
    expect(ailmentOf(formula, value as Cell, true)).toEqual({ ailment, meant });
  });

  test('a living function is well where functions work, and at risk where they do not', () => {
    expect(ailmentOf('=TD_TYLE(H7,F7)', 0.6, true)).toBeNull();
    expect(ailmentOf('=TD_TYLE(H7,F7)', 0.6, false)).toEqual({ ailment: 'at-risk', meant: '=TD_TYLE(H7,F7)' });
  });

  test('texts, sheet names and functions of others are left alone', () => {
    for (const formula of [
      '="TD_TYLE("&A1',
      "='TD_TYLE('!A1",
      '=XTD_TYLE(1)',
      '=_xldudf_KHAC(1)',
      '=IFERROR(__xludf.DUMMYFUNCTION("GOOGLETRANSLATE(A1)"),"x")',
    ]) {
      expect([formula, callsOurs(formula)]).toEqual([formula, false]);
      expect(ailmentOf(formula, NAME, false)).toBeNull();
    }
    expect(ailmentOf('=_xldudf_TD_DAT(A1,B1,1,"_xldudf_TD_X(")', NAME, true)!.meant).toBe(
      '=TD_DAT(A1,B1,1,"_xldudf_TD_X(")',
    );
  });
});

describe('the health check', () => {
  const sick = gridWith('GiaiNgan', [
    ['Tỷ lệ', 'Kết quả'],
    [
      { f: '=TD_TYLE(H7,F7)', v: NAME },
      { f: '=_xldudf_TD_DAT(H7,F7)', v: 'Đạt' },
    ],
    [
      { f: '=TD_TYLE(H8,F8)', v: NAME },
      { f: '=SUM(A1:A2)', v: 3 },
    ],
    [{ f: '=KHONG_CO(1)', v: NAME }, null],
  ]);

  test('names the cells and says what to do, in Vietnamese', () => {
    const { findings } = checkHealth([sick], { functions: false, manual: true });
    expect(findings.map(({ message: said }) => say('vi', said))).toEqual([
      '2 ô hiện #NAME? vì máy này không có hàm TD_: GiaiNgan!A2, GiaiNgan!A3.',
      '1 ô mang công thức đã bị đổi tên thành _xldudf_ khi lưu ở máy không có phần bổ trợ: GiaiNgan!B2.',
      'Sổ đang ở chế độ tính thủ công: công thức chưa chắc là số mới nhất.',
    ]);
    for (const { message: said, advice } of findings) {
      expect(say('en', said)).not.toBe('');
      expect(say('vi', advice)).toMatch(/[.]$/);
    }
  });

  test('a healthy workbook has no finding', () => {
    expect(checkHealth([gridWith('A', [[{ f: '=TD_TYLE(H7,F7)', v: 0.5 }, 1]])], { functions: true }).findings).toEqual(
      [],
    );
  });

  test('repaired with functions, with plain formulas, or with values: only what was seen is replaced', () => {
    const { sick: cells } = checkHealth([sick], { functions: true });
    expect(proposeRepair(cells, { kind: 'functions' })).toEqual({
      writes: [
        {
          range: { sheet: 'GiaiNgan', row: 1, column: 0, rows: 2, columns: 1 },
          cells: [[{ formula: '=TD_TYLE(H7,F7)' }], [{ formula: '=TD_TYLE(H8,F8)' }]],
          replaces: [['=TD_TYLE(H7,F7)'], ['=TD_TYLE(H8,F8)']],
        },
        {
          range: cellRef('GiaiNgan', 1, 1),
          cells: [[{ formula: '=TD_DAT(H7,F7)' }]],
          replaces: [['=_xldudf_TD_DAT(H7,F7)']],
        },
      ],
      skipped: [],
    });
    const plain = proposeRepair(cells, {
      kind: 'native',
      plain: (meant) => (meant.includes('TYLE') ? '=H7/F7' : null),
    });
    expect(plain.writes.flatMap(({ cells: lines }) => lines.flat())).toEqual([
      { formula: '=H7/F7' },
      { formula: '=H7/F7' },
    ]);
    expect(plain.skipped).toEqual([cellRef('GiaiNgan', 1, 1)]);
    const values = proposeRepair(cells, { kind: 'values' });
    expect(values.writes.map(({ cells: lines }) => lines)).toEqual([[[{ text: 'Đạt' }]]]);
    expect(values.skipped).toEqual([cellRef('GiaiNgan', 1, 0), cellRef('GiaiNgan', 2, 0)]);
  });
});

describe('freezing and turning back', () => {
  const book = (disbursed: number, rate: Held): Grid[] => [
    gridWith('Số liệu', [[12000, disbursed, 'chữ']]),
    gridWith('Kết quả', [[rate, { f: '=TD_DAT(1,2)', v: NAME }, 7]]),
  ];
  const formula = "=TD_TYLE('Số liệu'!B1,'Số liệu'!A1)";
  const cells = [0, 1, 2].map((column) => cellRef('Kết quả', 0, column));
  const frozenBook = (disbursed: number, now: Cell): Grid[] => {
    const { rows } = proposeFreeze(cells, book(7200, { f: formula, v: 0.6 }), '2023-01-05T08:00:00Z');
    return [...book(disbursed, now), stored(FORMULAS, rows)];
  };

  test('values take the place of formulas; errors and constants are left alone', () => {
    const frozen = proposeFreeze(cells, book(7200, { f: formula, v: 0.6 }), '2023-01-05T08:00:00Z');
    expect(frozen.writes).toEqual([{ range: cells[0], cells: [[{ number: 0.6 }]], replaces: [[formula]] }]);
    expect(frozen.skipped).toEqual([cells[1], cells[2]]);
    expect(frozen.rows).toEqual([
      {
        cell: "'Kết quả'!A1",
        formula,
        value: '0.6',
        inputs: expect.stringMatching(/^2-[0-9a-f]+$/),
        at: '2023-01-05T08:00:00Z',
      },
    ]);
  });

  test('a frozen cell is told, and is stale once a cell behind it changes', () => {
    const same = checkHealth(frozenBook(7200, 0.6), { functions: true });
    expect([same.frozen.length, same.stale.length]).toEqual([1, 0]);
    expect(same.findings.map(({ check }) => check)).toEqual(['health.missing', 'health.frozen']);
    const changed = checkHealth(frozenBook(7200.001, 0.6), { functions: true });
    expect(changed.findings.map(({ check, cells: where }) => [check, where])).toContainEqual([
      'health.stale',
      [cells[0]],
    ]);
    expect(changed.findings.map(({ check }) => check)).not.toContain('health.frozen');
  });

  test('the formula comes back, unless somebody typed another value meanwhile', () => {
    const grids = frozenBook(7200, 0.6);
    const { frozen } = checkHealth(grids, { functions: true });
    expect(proposeThaw(frozen, grids)).toEqual({
      writes: [{ range: cells[0], cells: [[{ formula }]], replaces: [[0.6]] }],
      skipped: [],
    });
    const typed = frozenBook(7200, 0.61);
    expect(proposeThaw(frozen, typed)).toEqual({ writes: [], skipped: [cells[0]] });
    expect(checkHealth(typed, { functions: true }).stale).toEqual([]);
  });
});

test('an amount in DL_SoLieu kept as a value is stale once it differs from the cells it names', () => {
  const rows = (amount: number): StoredRow[] => [
    {
      subject: 'P1',
      quantity: 'disbursed',
      planKind: 'plan.province',
      basis: 'actual',
      grade: 'books',
      year: 2022,
      through: '2022-12-31',
      amount,
      src: ['GiaiNgan!B1', 'GiaiNgan!B2'],
      note: null,
    },
  ];
  const source = gridWith('GiaiNgan', [
    ['a', 1.5],
    ['b', 2],
  ]);
  const health = (amount: number) =>
    checkHealth([source, stored(FIGURES, rows(amount))], { functions: true, unitOf: () => 'triệu' });
  expect(health(3_500_000).findings).toEqual([]);
  expect(health(3_499_999).findings.map(({ check, cells }) => [check, cells])).toEqual([
    ['health.stale', [cellRef('DL_SoLieu', 2, 7)]],
  ]);
});
