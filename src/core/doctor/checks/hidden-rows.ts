/** Hidden rows that hold money outside every printed sum: they count, but nobody sees them. */
import { type Check, refOf } from '../context';
import { found } from '../finding';
import { hiddenMoneyRows } from '../hidden';
import { sumsOf } from '../sums';

export const hiddenRows: Check = (patient) => {
  const { table } = patient;
  const hidden = hiddenMoneyRows(patient);
  if (hidden.length === 0) return [];
  const summed = new Set(sumsOf(table).list.flatMap((sum) => [...sum.terms]));
  const money = hidden.filter((i) => table.rowKinds[i] === 'data' && !summed.has(i));
  if (money.length === 0) return [];
  const name = table.columns.find((column) => column.role === 'name')?.column ?? table.columns[0]?.column ?? 0;
  const rows = money.map((i) => table.dataRows[0] + i);
  const cells = rows.slice(0, 1000).map((row) => refOf(patient, row, name));
  return [found('hidden-rows', 'warning', cells, { count: rows.length, row: rows[0]! + 1 })];
};
