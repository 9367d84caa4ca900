/** Last month's report as the template of this month's: which cells change, to what, and what stays. */
import { type Grid, showDay } from '../cell';
import { type Finding } from '../finding';
import { message } from '../../messages';
import { readTable } from '../table/read';
import { recognise } from '../table/recognise';
import type { Table, TableData } from '../table/model';
import { fillAmounts } from './amounts';
import { januaryFinding } from './january';
import { clearOthers } from './others';
import type { FillChange, FillOptions, MonthlyFill } from './model';
import { fillRates } from './rates';
import { shiftOf } from './shift-of';
import { Sources } from './sources';
import { fillTexts } from './texts';
import { fillTotals } from './totals';
import { heldBy } from './wanted';
import { withYears } from './years';

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
  const dated = found.filter((table) => table.asOf !== null).map(withYears);
  if (dated.length === 0)
    return { findings: [blocking(found.length === 0 ? 'monthly.noTable' : 'monthly.noDate', {})] };
  if (open.length > 0) return { findings: open.map(({ sheet }) => blocking('monthly.open', { sheet })) };
  const sources = new Sources(tables);
  const filled = dated.map((table) => fillTable(gridOf(template, table), table, sources, options));
  const from = dated[0]!.asOf!;
  if (filled.every(({ isSilent }) => isSilent)) return { findings: [nothingFound(dated, sources, options)] };
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

/** The books have no money of the new day for any row: a report with new dates over old figures is never made. */
function nothingFound(tables: readonly Table[], sources: Sources, { dataAt }: FillOptions): Finding {
  const columns = sources.tables.flatMap(({ table, money }) => money.map(({ column }) => heldBy(column, table)));
  const days = [...new Set(columns.flatMap(({ role, through }) => (role === 'disbursed' ? (through ?? []) : [])))];
  const args = { day: showDay(dataAt), days: days.sort().map(showDay).join('; ') };
  const { sheet } = tables[0]!;
  return blocking(days.length === 0 ? 'monthly.nothing' : 'monthly.nothingOfDay', { ...args, sheet });
}

function gridOf(grids: readonly Grid[], table: Table): Grid {
  return grids.find((grid) => grid.ref.sheet === table.sheet)!;
}

function fillTable(grid: Grid, table: Table, sources: Sources, options: FillOptions) {
  const shift = shiftOf(table, options);
  const { data } = readTable(grid, table);
  const amounts = fillAmounts(grid, data, sources, shift);
  const totals = fillTotals(grid, data, amounts);
  const rates = fillRates(grid, data, totals.now);
  const year = options.year - shift.years;
  const texts = fillTexts(grid, table, shift, year);
  const others = clearOthers(grid, data, shift, year);
  const parts = [amounts, totals, rates, others];
  return {
    changes: [...texts, ...parts.flatMap(({ changes }) => changes)].filter(isChange),
    formulas: formulasIn(grid),
    findings: parts.flatMap(({ findings }) => findings),
    isSilent: amounts.isSilent,
  };
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
