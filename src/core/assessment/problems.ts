/** What keeps figures of a workbook from being used, as findings that name the cells. */
import { message } from '../../messages/message';
import { a1, address, cellRef, type Day, type Ref, showDay } from '../cell';
import type { Finding, Severity } from '../finding';
import type { TableData } from '../table/model';
import { type MoneyUse, planKindOf, undated } from './columns';
import type { Unsplit } from './unsplit';

const NAMED_CELLS = 5;

function finding(
  check: string,
  severity: Severity,
  cells: readonly Ref[],
  args: Record<string, string | number>,
): Finding {
  return {
    check,
    severity,
    cells,
    message: message(`assessment.${check}`, args),
    advice: message(`assessment.${check}.do`, args),
  };
}

function cellList(cells: readonly Ref[]): string {
  const named = cells.slice(0, NAMED_CELLS).map(a1).join(', ');
  return cells.length > NAMED_CELLS ? `${named}, …` : named;
}

/** Blank disbursed cells of projects that have a plan. */
export function unreportedFinding(cells: readonly Ref[]): Finding[] {
  const distinct = [...new Map(cells.map((cell) => [address(cell), cell])).values()];
  const sheets = [...new Set(distinct.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = distinct.filter((cell) => cell.sheet === sheet);
    return finding('unreported', 'warning', own, { sheet, count: own.length, cells: cellList(own) });
  });
}

/** Disbursed columns of which no heading and no title says the day. */
export function undatedFindings(data: TableData): Finding[] {
  const { sheet, headerRows } = data.table;
  return undated(data).map((column) => {
    const cell = cellRef(sheet, headerRows[1], column.column);
    return finding('undated', 'blocking', [cell], { sheet, cell: a1(cell), header: column.header.join(' › ') });
  });
}

/** A plan column that does not say who assigned the plan. */
export function unnamedPlanFindings(data: TableData): Finding[] {
  const { table } = data;
  const bare = table.columns.filter((column) => column.role === 'plan' && planKindOf(column, table) !== null);
  return bare.map((column) => {
    const cell = cellRef(table.sheet, table.headerRows[1], column.column);
    return finding('unnamed-plan', 'info', [cell], {
      sheet: table.sheet,
      cell: a1(cell),
      header: column.header.join(' › '),
    });
  });
}

/** Tables whose money goes to different days cannot be added up. */
export function unevenDates(tables: readonly { data: TableData; uses: readonly MoneyUse[] }[]): Finding[] {
  const days = tables.flatMap(({ data, uses }) => {
    const actual = uses.filter((use) => use.quantity === 'disbursed' && use.basis === 'actual');
    return actual.length === 0 ? [] : [{ sheet: data.table.sheet, through: latest(actual) }];
  });
  if (new Set(days.map(({ through }) => through)).size < 2) return [];
  const cells = tables.map(({ data }) => cellRef(data.table.sheet, data.table.headerRows[0], 0));
  return [
    finding('uneven-dates', 'blocking', cells, {
      dates: days.map((one) => `${one.sheet}: ${showDay(one.through)}`).join('; '),
    }),
  ];
}

function latest(uses: readonly MoneyUse[]): Day {
  return uses.reduce((day, use) => (use.through > day ? use.through : day), '');
}

/** Names in the sheet that no subject answers to yet: their rows count for nobody. */
export function unlinkedFinding(data: TableData, names: readonly string[]): Finding[] {
  if (names.length === 0) return [];
  const cell = cellRef(data.table.sheet, data.table.dataRows[0], 0);
  return [
    finding('unlinked', 'blocking', [cell], { sheet: data.table.sheet, count: names.length, names: names.join('; ') }),
  ];
}

/** Totals above the year's plan that may hold money of the carried-over plan. */
export function unsplitFindings(data: TableData, mixed: readonly Unsplit[]): Finding[] {
  const { sheet } = data.table;
  return mixed.map(({ use, rows }) => {
    const { column } = use.money;
    const cells = rows.map((row) => cellRef(sheet, data.rows[row]!, column.column));
    return finding('carryover-not-split', 'warning', cells, {
      sheet,
      header: column.header.join(' › '),
      count: cells.length,
      cells: cellList(cells),
    });
  });
}
