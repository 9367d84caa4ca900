/** No unit is printed: a figure without its unit may be wrong a million times over. */
import type { Check } from '../context';
import { found } from '../finding';

export const unitMissing: Check = ({ table }) => {
  const money = table.columns.filter((column) => /^(plan|disbursed)/.test(column.role));
  if (money.length === 0 || (table.unit !== null && table.unit.row >= 0)) return [];
  if (money.every((column) => column.unit !== null)) return [];
  const row = Math.max(0, table.headerRows[0] - 1);
  const place = { sheet: table.sheet, row, column: money[money.length - 1]!.column, rows: 1, columns: 1 };
  return [found('unit-missing', table.unit === null ? 'blocking' : 'warning', [place])];
};
