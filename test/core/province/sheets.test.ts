/** The consolidated sheet says of which day the figures of each department are, not only the day that was asked. */
import type { WrittenCell } from '../../../src/core/cell';
import { type Department, provinceSheets } from '../../../src/core/province';

const department = (name: string, asOf: string, disbursed: string | null): Department => ({
  file: `${name}.xlsx`,
  name,
  dataAt: '2022-12-31',
  lawAt: '2022-12-31',
  rules: 'x',
  plans: [{ planKind: 'plan.province', basis: 'actual', asOf, plan: '1000', disbursed, src: [] }],
  decisions: [],
  findings: [],
});

const shown = (cell: WrittenCell | undefined) =>
  cell === undefined ? '' : 'text' in cell ? cell.text : 'number' in cell ? String(cell.number) : '';

function summaryOf(...departments: Department[]) {
  const [sheet] = provinceSheets({ departments, leftOut: [] }, 'vi');
  return sheet!.cells.map((row) => row.map(shown));
}

test('figures of different days are told apart, by department, in the sum and in the heading', () => {
  const rows = summaryOf(
    department('Sở A', '2022-11-30', '400'),
    department('Sở B', '2022-12-31', '500'),
    department('Sở C', '2022-10-31', null),
  );
  expect(rows[2]![0]).toContain('số liệu đến ngày khác nhau giữa các đơn vị: từ 30/11/2022 đến 31/12/2022');
  const [heading, ...lines] = rows.slice(3).map((row) => row.slice(0, 6));
  expect(heading![2]).toBe('Số liệu đến');
  expect(lines.map(([name, , day, , plan, disbursed]) => [name, day, plan, disbursed])).toEqual([
    ['Sở A', '30/11/2022', '1000', '400'],
    ['Sở B', '31/12/2022', '1000', '500'],
    ['Sở C', '31/10/2022', 'thiếu số liệu', 'thiếu số liệu'],
    ['Cộng 2/3 đơn vị có số liệu', '30/11/2022; 31/12/2022', '2000', '900'],
  ]);
});

test('of one day the heading says that day', () => {
  expect(summaryOf(department('Sở A', '2022-11-30', '400'))[2]![0]).toContain('số liệu đến 30/11/2022');
});
