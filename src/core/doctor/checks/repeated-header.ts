/** Headings printed again inside the data: passed over, but sums and filters of the sheet meet them. */
import { type Check, refOf } from '../context';
import { found } from '../finding';

export const repeatedHeader: Check = (patient) => {
  const { table } = patient;
  const left = table.columns[0]?.column ?? 0;
  const rows = table.rowKinds.flatMap((kind, i) =>
    kind === 'header' && table.rowKinds[i - 1] !== 'header' ? [table.dataRows[0] + i] : [],
  );
  if (rows.length === 0) return [];
  return [
    found(
      'repeated-header',
      'info',
      rows.map((row) => refOf(patient, row, left)),
      { count: rows.length, row: rows[0]! + 1 },
    ),
  ];
};
