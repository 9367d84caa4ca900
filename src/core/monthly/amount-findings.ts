/** What is said of amounts that the books do not give: rows and columns, each once. */
import { cellRef } from '../cell';
import type { Finding } from '../finding';
import { message } from '../../messages';
import type { Column, TableData } from '../table/model';

export function headingOf({ header }: Column): string {
  return header.join(' › ');
}

/** Rows of the report that are no project of the books; `column`: where they are pointed at. */
export function unknownRows({ table, rows, names }: TableData, unknown: readonly number[], column: number): Finding[] {
  if (unknown.length === 0) return [];
  const few = unknown.slice(0, 5).map((i) => names[i]!);
  return [
    {
      check: 'monthly-row',
      severity: 'warning',
      cells: unknown.map((i) => cellRef(table.sheet, rows[i]!, column)),
      message: message('monthly.unknownRows', { n: unknown.length, names: few.join('; ') }),
      advice: message('monthly.unknownRows.do'),
    },
  ];
}

/** Columns that the books have no figures for: `cleared` where the old ones would stand under a new date. */
export function unfilledFindings(
  { table }: TableData,
  what: 'unfilled' | 'cleared',
  columns: ReadonlyMap<Column, number>,
): Finding[] {
  return [...columns].map(([column, n]) => ({
    check: 'monthly-column',
    severity: 'warning' as const,
    cells: [cellRef(table.sheet, table.headerRows[1], column.column)],
    message: message(`monthly.${what}`, { column: headingOf(column), n }),
    advice: message(`monthly.${what}.do`),
  }));
}
