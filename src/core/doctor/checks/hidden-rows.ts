/** Hidden rows that hold money: they count, but nobody sees them. */
import { type Check, kindAt, refOf } from '../context';
import { found } from '../finding';

export const hiddenRows: Check = (patient) => {
  const { table, grid } = patient;
  const name = table.columns.find((column) => column.role === 'name')?.column ?? table.columns[0]?.column ?? 0;
  const inside = (grid.hiddenRows ?? []).filter((row) => row >= table.dataRows[0] && row <= table.dataRows[1]);
  const money = inside.filter((row) => {
    const i = row - table.dataRows[0];
    return (
      kindAt(table, row) === 'data' &&
      patient.figures.series.some(({ dong }) => dong[i]! !== 0 && !Number.isNaN(dong[i]!))
    );
  });
  if (money.length === 0) return [];
  const cells = money.slice(0, 1000).map((row) => refOf(patient, row, name));
  return [found('hidden-rows', 'warning', cells, { count: money.length, row: money[0]! + 1 })];
};
