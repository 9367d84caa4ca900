/** The pictures of the progress report: a month that nobody kept is a gap, milestones past and future, bars with their mark. */
import type { Attainment } from '../../../src/core/assessment/model';
import { readMilestones } from '../../../src/core/disbursement';
import type { Block } from '../../../src/core/report/paper';
import { type PaperInput, type PaperSheet, paperSheets } from '../../../src/core/report/papers';
import { rateChart } from '../../../src/core/report/papers/parts/attained';
import { byMonth } from '../../../src/core/report/papers/parts/by-month';
import { ratioOf } from '../../../src/core/amount';

type Chart = Extract<Block, { is: 'chart' }>;

const month = (through: string, disbursed: number) => ({
  ...{ through, plan: 1000, disbursed, planSrc: ['GiaiNgan!J14'], disbursedSrc: [] },
});

function input(dataAt: string, typed: string): PaperInput {
  const rows = [month('2022-03-31', 100), month('2022-06-30', 499), month('2022-08-31', 650)];
  const progress = {
    months: () => rows.filter(({ through }) => through <= dataAt),
    milestones: readMilestones(typed, 2022)!,
    bottleneck: () => null,
    deadlines: [],
  };
  return { progress, dataAt, rules: {} } as unknown as PaperInput;
}

const chartOf = (dataAt: string, typed: string) => byMonth('plan.province', input(dataAt, typed))[0] as Chart;
const drawn = ({ series }: Chart, kind: string) =>
  series.find((one) => one.kind === kind)?.points.map(({ at, value, label }) => [at, value, label]);

test('months without figures are gaps that are named; milestones ahead go on after the last month', () => {
  const chart = chartOf('2022-08-31', '30/6: 50%; 30/9: 70%; 31/12: 95%');
  expect(drawn(chart, 'line')).toEqual([
    ['31/03', 0.1, '10,00%'],
    ['30/04', null, 'chưa có số liệu'],
    ['31/05', null, 'chưa có số liệu'],
    ['30/06', 0.499, '49,90%'],
    ['31/07', null, 'chưa có số liệu'],
    ['31/08', 0.65, '65,00%'],
    ['30/09', null, '–'],
    ['31/10', null, '–'],
    ['30/11', null, '–'],
    ['31/12', null, '–'],
  ]);
  expect(drawn(chart, 'milestone')?.map(([, value]) => value)).toEqual([
    null,
    null,
    null,
    0.5,
    0.5,
    0.5,
    0.7,
    0.7,
    0.7,
    0.95,
  ]);
  expect(chart.told).toBe(
    '31/03: 10,00%; 30/04: chưa có số liệu; 31/05: chưa có số liệu; 30/06: 49,90%; 31/07: chưa có số liệu; 31/08: 65,00%. ' +
      'Đến 31/08/2022 đạt mốc 50% đến 30/06/2022. Mốc tiếp theo: 70% đến 30/09/2022; 95% đến 31/12/2022.',
  );
});

test('behind the milestone is said in percentage points; before the first none counts', () => {
  expect(chartOf('2022-06-30', '30/6: 50%').told).toContain(
    'Đến 30/06/2022 chậm 0,10 điểm phần trăm so với mốc 50% đến 30/06/2022.',
  );
  expect(chartOf('2022-08-31', '30/9: 70%').told).toContain(
    'Đến 31/08/2022 chưa đến mốc nào. Mốc tiếp theo: 70% đến 30/09/2022.',
  );
});

test('one milestone for all days is a straight line; without one nothing is drawn of it', () => {
  expect(drawn(chartOf('2022-08-31', '95%'), 'milestone')?.every(([, value]) => value === 0.95)).toBe(true);
  expect(drawn(chartOf('2022-08-31', ''), 'milestone')).toBeUndefined();
});

const attained = (name: string, disbursed: number, more: object = {}) =>
  ({ name, plan: 1000, disbursed, rate: ratioOf(disbursed, 1000), ...more }) as unknown as Attainment;

test('bars carry the milestone of the day; what nobody reported is no bar of nought', () => {
  const rows = [attained('A', 700), attained('B', 0, { rate: null, missing: 'disbursed' })];
  const chart = rateChart('Theo nguồn', rows, input('2022-10-31', '30/9: 70%; 31/12: 95%')) as Chart;
  expect(drawn(chart, 'bar')).toEqual([
    ['A', 0.7, '70,00%'],
    ['B', null, 'chưa báo cáo'],
  ]);
  expect(drawn(chart, 'milestone')?.map(([, value]) => value)).toEqual([0.7, 0.7]);
  expect(chart.told).toBe('A 70,00%; B chưa báo cáo. Mốc 70% đến 30/09/2022.');
});

test('in the workbook gaps are blank cells and lying bars go without a milestone', () => {
  const blocks = [chartOf('2022-08-31', '95%'), rateChart('x', [attained('A', 700)], input('2022-08-31', '95%'))];
  const paper = { id: 'tien-do', head: null, blocks, foot: '', fields: {}, lists: {} };
  const [{ cells, dress }] = paperSheets(paper, { by: '', at: '', revision: 0 }) as [PaperSheet];
  const [line, bar] = dress.charts!;
  expect([line!.type, line!.series.length, bar!.type, bar!.series.length]).toEqual(['line', 2, 'bar', 1]);
  const { row, column, rows } = line!.series[0]!.values;
  const values = cells.slice(row, row + rows).map((one) => one[column]);
  expect(values.map((cell) => ('number' in cell! ? cell.number : null))).toEqual([0.1, null, null, 0.499, null, 0.65]);
  expect(values[1]).toEqual({ blank: true });
});
