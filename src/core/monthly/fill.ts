/** Last month's report as the template of this month's: which cells change, to what, and what stays. */
import type { Grid } from '../cell';
import { type Finding } from '../finding';
import { message } from '../../messages';
import { readTable } from '../table/read';
import { recognise } from '../table/recognise';
import type { Table, TableData } from '../table/model';
import { fillAmounts } from './amounts';
import { januaryFinding } from './january';
import type { FillChange, FillOptions, MonthlyFill } from './model';
import { fillRates } from './rates';
import type { MonthShift } from './shift';
import { Sources } from './sources';
import { fillTexts } from './texts';
import { fillTotals } from './totals';

/**
 * `template`: every grid of the report's file, with formulas, number formats, fonts and merges. `tables`: the accountant's
 * own tables as they were read now. Pure; the template itself stays as it is.
 */
export function fillMonthly(
  template: readonly Grid[],
  tables: readonly TableData[],
  options: FillOptions,
): MonthlyFill | { readonly findings: readonly Finding[] } {
  const { tables: found, questions } = recognise(template);
  const open = questions.filter((question) => question.about !== 'subject');
  const dated = found.filter((table) => table.asOf !== null);
  if (dated.length === 0)
    return { findings: [blocking(found.length === 0 ? 'monthly.noTable' : 'monthly.noDate', {})] };
  if (open.length > 0) return { findings: open.map(({ sheet }) => blocking('monthly.open', { sheet })) };
  const sources = new Sources(tables);
  const filled = dated.map((table) => fillTable(gridOf(template, table), table, sources, options));
  const from = dated[0]!.asOf!;
  return {
    from,
    to: options.dataAt,
    changes: filled.flatMap(({ changes }) => changes),
    formulas: filled.reduce((sum, { formulas }) => sum + formulas, 0),
    findings: [
      ...filled.flatMap(({ findings }) => findings),
      ...newProjects(sources),
      ...januaryFinding(dated, options),
    ],
  };
}

/** Projects that came after last month's report: their rows are the user's to add. */
function newProjects(sources: Sources): Finding[] {
  const names = sources.neverAsked();
  if (names.length === 0) return [];
  const args = { n: names.length, names: names.slice(0, 5).join('; ') };
  return [
    {
      check: 'monthly-new-row',
      severity: 'warning',
      cells: [],
      message: message('monthly.newRows', args),
      advice: message('monthly.newRows.do'),
    },
  ];
}

function gridOf(grids: readonly Grid[], table: Table): Grid {
  return grids.find((grid) => grid.ref.sheet === table.sheet)!;
}

/** How the months of one table's report move. */
export function shiftOf(table: Table, { dataAt, year }: FillOptions): MonthShift {
  const from = table.asOf!;
  const years = year - budgetYearOf(table);
  const there = table.columns.some(({ period }) => period?.through === dataAt && period.grade !== 'estimate');
  return { from, to: dataAt, years, neighbours: !there };
}

export function budgetYearOf(table: Table): number {
  return table.year ?? Number(table.asOf!.slice(0, 4));
}

function fillTable(grid: Grid, table: Table, sources: Sources, options: FillOptions) {
  const shift = shiftOf(table, options);
  const { data } = readTable(grid, table);
  const amounts = fillAmounts(grid, data, sources, shift);
  const totals = fillTotals(grid, data, amounts);
  const rates = fillRates(grid, data, totals.now);
  const texts = fillTexts(grid, table, shift, budgetYearOf(table));
  const changes: FillChange[] = [...texts, ...amounts.changes, ...totals.changes, ...rates.changes];
  const findings = [...amounts.findings, ...totals.findings, ...rates.findings];
  return { changes: changes.filter(isChange), formulas: formulasIn(grid), findings };
}

function formulasIn({ formulas }: Grid): number {
  return (formulas ?? []).reduce((sum, line) => sum + line.filter((formula) => formula !== null).length, 0);
}

/** A cell that would hold what it holds is no change. */
function isChange({ old, cell }: FillChange): boolean {
  if ('number' in cell) return cell.number !== old;
  if ('text' in cell) return cell.text !== old;
  return old !== null && old !== '';
}

function blocking(key: string, args: Readonly<Record<string, string>>): Finding {
  return {
    check: 'monthly',
    severity: 'blocking',
    cells: [],
    message: message(key, args),
    advice: message(`${key}.do`),
  };
}
