/** The lists of the pane: which rows, in which order, what a search finds. */
import { ratioOf } from '../../../src/core/amount';
import type { Attainment } from '../../../src/core/assessment/model';
import { listed, planInUse, rowKey, rowsOf, slowest } from '../../../src/pane/model/attainment-list';
import { counts, listedDecisions, owed } from '../../../src/pane/model/decision-list';
import { countOf } from '../../../src/pane/model/finding-list';
import { markOf } from '../../../src/pane/model/milestone';
import { recognised } from '../../../src/pane/model/recognised';
import { rulesInUse } from '../../../src/pane/model/rules';
import { initialState } from '../../../src/pane/model/state';
import { assessmentOf, attainmentOf, PROJECTS, RULES, sheetOf, tableOf } from '../fixture';

const view = initialState('vi', RULES.id).views;
const { settings } = initialState('vi', RULES.id);

describe('the list of Tiến độ', () => {
  const rows = rowsOf(attainmentOf(PROJECTS), 'collective', 'plan.province', 'actual');

  test('what is behind comes first, then what is reached, then units without capital plan', () => {
    expect(listed(rows, view.progress).map((row) => row.subject)).toEqual(['TTCNTT', 'CNTT', 'BCXB', 'TTra', 'VP']);
  });

  test('most remaining first sorts by the đồng still to disburse', () => {
    const sorted = listed(rows, { ...view.progress, sort: 'remaining' });
    expect(sorted[0]?.subject).toBe('TTCNTT');
    expect(sorted[1]?.shortfall).toBe(1000);
  });

  test('a search finds names without their accents', () => {
    expect(listed(rows, { ...view.progress, query: 'thanh tra' }).map((row) => row.subject)).toEqual(['TTra']);
  });

  test('two projects of one name stay two, each on its row', () => {
    const twice = [PROJECTS[0]!, { ...PROJECTS[0]!, disbursed: 1 }];
    const projects = rowsOf(attainmentOf(twice), 'project', 'plan.province', 'actual');
    expect(new Set(projects.map(rowKey)).size).toBe(2);
  });

  test('a unit that has another plan only is shown without a rate against the plan in use', () => {
    const [row] = rowsOf(attainmentOf(PROJECTS), 'collective', 'plan.start', 'actual');
    expect(row).toMatchObject({ planKind: 'plan.start', rate: null, met: null, planSrc: [] });
  });

  test('the plan in use falls back to one that the workbook has', () => {
    expect(planInUse(attainmentOf(PROJECTS), { ...settings, planKind: 'plan.pm' })).toBe('plan.province');
  });

  test('the slowest projects are the lowest rates below 100%, not those without a rate', () => {
    const none: Attainment = { ...rows[0]!, kind: 'project', rate: null, met: null };
    const some = [0.9, 0.2, 1].map((rate): Attainment => ({
      ...rows[0]!,
      rate: ratioOf(rate * 10, 10),
      met: rate >= 1,
    }));
    expect(slowest([none, ...some], 5).map((row) => row.rate)).toEqual([ratioOf(2, 10), ratioOf(9, 10)]);
  });
});

describe('the list of Xét khen thưởng', () => {
  const { decisions, facts } = assessmentOf();

  test('who owes evidence comes first, who qualifies last', () => {
    const list = listedDecisions(decisions, facts, 'giay-khen', view.award);
    expect(list.map(({ decision }) => decision.outcome)).toEqual([
      'evidence missing',
      'to council',
      'on hold',
      'no',
      'award',
    ]);
    expect(list[0]?.name).toBe('Trung tâm Công nghệ thông tin và Truyền thông');
  });

  test('what is missing stands under the one who owes it', () => {
    expect(owed(decisions, facts, 'giay-khen').map(({ subject, reasons }) => [subject, reasons[0]?.label])).toEqual([
      ['TTCNTT', 'Bình xét tại phòng, đơn vị'],
    ]);
  });

  test('counts of each outcome add up to everybody', () => {
    const all = counts(decisions, 'giay-khen').reduce((sum, [, count]) => sum + count, 0);
    expect(all).toBe(decisions.length);
  });
});

describe('what was recognised', () => {
  test('names the columns and finds the printed total equal to the sum', () => {
    const found = recognised(tableOf(PROJECTS), sheetOf(PROJECTS), '2022-12-31');
    expect(found.plan).toMatchObject({ column: { column: 4 }, sum: 30_145_678_000, printed: { off: 0 } });
    expect(found.disbursed).toMatchObject({ column: { column: 5 }, sum: 24_666_177_000 + 0 });
    expect(found.unitRef).toMatchObject({ row: 3, column: 5 });
  });

  test('a total that is off says by how much', () => {
    const found = recognised(tableOf(PROJECTS), sheetOf(PROJECTS, 30_000), '2022-12-31');
    expect(found.plan?.printed?.off).toBe(145_678_000);
    expect(found.plan?.texts).toEqual([]);
  });

  test('a difference that is exactly the numbers typed as text is explained by them', () => {
    const grid = sheetOf(PROJECTS, 29_345.678);
    const typed = grid.values.map((cells, row) =>
      row === 9 ? cells.map((cell, i) => (i === 4 ? '800' : cell)) : cells,
    );
    const found = recognised(tableOf(PROJECTS), { ...grid, values: typed }, '2022-12-31');
    expect(found.plan?.texts.map(({ row, column }) => [row, column])).toEqual([[9, 4]]);
  });
});

test('findings are counted by severity', () => {
  const [finding] = assessmentOf().findings;
  const some = (['info', 'error', 'blocking'] as const).map((severity) => ({ ...finding!, severity }));
  expect([countOf(some, 'error'), countOf(some, 'blocking', 'info'), countOf(some, 'warning')]).toEqual([1, 2, 0]);
});

test('the mark stands at the milestone that counts, else at the next one, else at the whole plan', () => {
  const dates = { dataAt: '2022-08-31', lawAt: '2022-08-31' };
  const mark = (milestone: string) => markOf({ settings: { ...settings, milestone }, dates, assessment: null }).text;
  expect(['', '92,5%', '30/6: 50%; 30/9: 70%', '30/9: 70%; 31/12: 95%', 'chín'].map(mark)).toEqual([
    '100%',
    '92,5%',
    '50% (30/06/2022)',
    '70% (30/09/2022)',
    '100%',
  ]);
});

test('a reading decided in the pane changes the rule set and its sentence', () => {
  const rules = rulesInUse([RULES], { ...settings, readings: { many: { choice: '3', agreedIn: 'BB 05' } } });
  expect(rules?.readings[0]).toMatchObject({
    choice: '3',
    agreedIn: 'BB 05',
    text: '“nhiều sáng kiến” là từ 03 sáng kiến trở lên',
  });
  expect(rulesInUse([RULES], { ...settings, ruleId: 'khác' })).toBeNull();
});
