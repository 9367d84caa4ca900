/** The same money in two data rows: one project, by code or by name, with the same amounts in every column. */
import type { Finding } from '../../finding';
import { tidy } from '../../text';
import { type Check, type Patient, refOf } from '../context';
import { found, limited } from '../finding';
import { groupsOf, sameMoney } from '../twice';

interface Twice {
  readonly rows: readonly number[];
  readonly key: 'code' | 'name';
  readonly name: string;
}

export const countedTwice: Check = (patient) => {
  const name = patient.table.columns.find((column) => column.role === 'name') ?? patient.table.columns[0];
  if (name === undefined) return [];
  return limited(twiceIn(patient).map((twice) => report(patient, twice, name.column)));
};

function report(patient: Patient, twice: Twice, name: number): Finding {
  const code = patient.table.columns.find((column) => column.role === 'code')?.column ?? name;
  const column = twice.key === 'code' ? code : name;
  const sheetRows = twice.rows.map((i) => patient.data.rows[i]!);
  return found(
    'counted-twice',
    twice.key === 'code' ? 'error' : 'warning',
    sheetRows.slice(0, 500).map((row) => refOf(patient, row, column)),
    { name: twice.name, count: twice.rows.length, rows: rowsText(sheetRows) },
    twice.key === 'code' ? '' : '.name',
  );
}

/** '7, 10, 12, …' as printed. */
function rowsText(rows: readonly number[]): string {
  const listed = rows.slice(0, 6).map((row) => String(row + 1));
  return rows.length > 6 ? `${listed.join(', ')}, …` : listed.join(', ');
}

/** Groups of rows (indices into data.rows). Rows that say different sources are different money. */
function twiceIn(patient: Patient): Twice[] {
  const { codes, names } = patient.data;
  const byCode = groupsOf(codes.map((code) => (/\d/.test(code) ? tidy(code).toUpperCase() : '')));
  const found: Twice[] = byCode.flatMap((rows) =>
    sameMoney(patient, rows).map((same) => ({ rows: same, key: 'code' as const, name: codes[same[0]!]! })),
  );
  const told = new Set(found.flatMap((one) => [...one.rows]));
  const byName = groupsOf(names.map((name, i) => (told.has(i) || SHORT.test(name) ? '' : tidy(name).toLowerCase())));
  for (const rows of byName) {
    const codesDiffer = new Set(rows.map((i) => tidy(codes[i] ?? '')).filter((code) => code !== '')).size > 1;
    if (codesDiffer) continue;
    for (const same of sameMoney(patient, rows)) found.push({ rows: same, key: 'name', name: names[same[0]!]! });
  }
  return found.sort((a, b) => a.rows[0]! - b.rows[0]!);
}

/** Names that are no project of their own. */
const SHORT = /^.{0,3}$|^\s*(chi khác|dự án khác|khác|vốn khác)\s*$/i;
