/** Figures of units summed over the rows of a table, each with its cells; a blank is missing, never 0. */
import type { Column, Role, Table, TableData } from '../../../src/core/table/model';
import { figuresOf, mergeFigures } from '../../../src/core/assessment/figures';
import { moneyUses, usesAt } from '../../../src/core/assessment/columns';
import { membersBy } from '../../../src/core/assessment/members';
import { cellRuns } from '../../../src/core/cell';
import { sumRows } from '../../../src/core/assessment/sum';
import { dongText } from '../../../src/core/amount';

const column = (at: number, role: Role, through?: string): Column => ({
  column: at,
  header: [role],
  role,
  unit: null,
  period: through === undefined ? null : { year: 2022, through, grade: 'books' },
  confidence: 1,
  reasons: [],
});

function table(
  columns: readonly Column[],
  owners: readonly string[],
  money: readonly (readonly number[])[],
): TableData {
  const described: Table = {
    sheet: 'GiaiNgan',
    title: '',
    asOf: '2022-12-31',
    year: 2022,
    unit: null,
    headerRows: [0, 0],
    numberingRow: null,
    dataRows: [1, owners.length],
    rowKinds: owners.map(() => 'data' as const),
    columns,
    questions: [],
  };
  const empty = owners.map(() => '');
  return {
    table: described,
    rows: owners.map((_, i) => i + 1),
    names: owners.map((_, i) => `Dự án ${i + 1}`),
    codes: empty,
    owners,
    persons: empty,
    sources: empty,
    money: columns.map((one, i) => ({ column: one, dong: Float64Array.from(money[i]!) })),
  };
}

const byOwner = (data: TableData, ids: readonly string[]) =>
  membersBy(data.owners, (text) => (ids.includes(text) ? [ids.indexOf(text)] : []));
const brief = (figures: ReturnType<typeof figuresOf>['figures']) =>
  figures.map(({ subject, quantity, planKind, through, amount, src }) =>
    [subject, quantity, planKind, through, dongText(amount), src.join(' ')].join(' · '),
  );

describe('figures of units', () => {
  const columns = [
    column(5, 'plan.province'),
    column(6, 'disbursed', '2022-11-30'),
    column(7, 'disbursed', '2022-12-31'),
  ];
  const data = table(
    columns,
    ['A', 'B', 'A', 'A'],
    [
      [100, 50, 200, 1],
      [10, 5, 20, 0],
      [90, 50, 200, 1],
    ],
  );

  test('each amount is summed over the rows of its unit and names its cells', () => {
    const { figures, unreported } = figuresOf(data, usesAt(moneyUses(data), '2022-12-31'), byOwner(data, ['A', 'B']), [
      'A',
      'B',
    ]);
    expect(brief(figures)).toEqual([
      'A · plan · plan.province · 2022-01-01 · 301 · GiaiNgan!F2 GiaiNgan!F4:F5',
      'B · plan · plan.province · 2022-01-01 · 50 · GiaiNgan!F3',
      'A · disbursed · plan.province · 2022-12-31 · 291 · GiaiNgan!H2 GiaiNgan!H4:H5',
      'B · disbursed · plan.province · 2022-12-31 · 50 · GiaiNgan!H3',
    ]);
    expect(unreported).toEqual([]);
  });

  test('a column later than the data date is never used', () => {
    const uses = usesAt(moneyUses(data), '2022-12-15').filter(({ quantity }) => quantity === 'disbursed');
    expect(uses.map(({ through }) => through)).toEqual(['2022-11-30']);
  });

  test('a blank disbursed cell of a planned project leaves the unit without a figure and is named', () => {
    const holes = table(
      columns,
      ['A', 'A', 'B'],
      [
        [100, 100, 0],
        [0, 0, 0],
        [100, NaN, NaN],
      ],
    );
    const { figures, unreported } = figuresOf(
      holes,
      usesAt(moneyUses(holes), '2022-12-31'),
      byOwner(holes, ['A', 'B']),
      ['A', 'B'],
    );
    expect(figures.filter(({ quantity }) => quantity === 'disbursed')).toEqual([]);
    expect(unreported.map(({ row, column: at }) => [row, at])).toEqual([[2, 7]]);
  });

  test('a blank plan cell is no plan, not a hole', () => {
    const some = table(
      [column(5, 'plan.carryover'), column(6, 'disbursed.carryover', '2022-12-31')],
      ['A', 'A'],
      [
        [NaN, 30],
        [NaN, 20],
      ],
    );
    const { figures } = figuresOf(some, moneyUses(some), byOwner(some, ['A']), ['A']);
    expect(brief(figures)).toEqual([
      'A · plan · plan.carryover · 2022-01-01 · 30 · GiaiNgan!F3',
      'A · disbursed · plan.carryover · 2022-12-31 · 20 · GiaiNgan!G3',
    ]);
  });

  test('a bare "kế hoạch vốn" column stands for the plan of the province only where no other does', () => {
    const kinds = (...roles: Role[]) =>
      moneyUses(
        table(
          roles.map((role, i) => column(i, role)),
          ['A'],
          roles.map(() => [1]),
        ),
      ).map((use) => use.kinds.join());
    expect(kinds('plan')).toEqual(['plan.province']);
    expect(kinds('plan', 'plan.province')).toEqual(['plan.province']);
  });

  test('the same subject in two tables is added up, cells of both kept', () => {
    const { figures } = figuresOf(data, usesAt(moneyUses(data), '2022-12-31'), byOwner(data, ['A']), ['A']);
    const twice = mergeFigures([...figures, ...figures.map((figure) => ({ ...figure, src: ['Khac!A1'] }))]);
    expect(brief(twice)[0]).toBe('A · plan · plan.province · 2022-01-01 · 602 · GiaiNgan!F2 GiaiNgan!F4:F5 Khac!A1');
  });

  test('sums beyond 2^53 go on exactly', () => {
    const big = Float64Array.from([Number.MAX_SAFE_INTEGER, NaN, 2]);
    expect(dongText(sumRows(big, [0, 1, 2]).total)).toBe('9007199254740993');
  });

  test('very many separate cells are named by the span they lie in', () => {
    const rows = Array.from({ length: 300 }, (_, i) => i * 2);
    expect(cellRuns('S', 0, rows)).toEqual(['S!A1:A599']);
    expect(cellRuns('S', 0, [])).toEqual([]);
  });
});
