/** The rows that a form shows: what the workbook holds of the unit, then what is still to be answered. */
import type { Day } from '../cell';
import type { StoredRow } from '../store/spec';
import { monthEndFrom } from '../monthly/shift';
import type { FormPart } from './parts';
import { type FormUnit, projectKey } from './units';
import { comparable } from './values';

export interface FormRow {
  /** 'CK03': found again in the returned form, wherever the row was moved. */
  readonly code: string;
  readonly values: StoredRow;
  /** Stands in the workbook as it is here. */
  readonly known: boolean;
}

export interface Period {
  readonly year: number;
  readonly dataAt: Day;
}

export function aheadRows(part: FormPart, unit: FormUnit, period: Period): FormRow[] {
  const rows = unit.rows[part.id].filter(({ broken }) => !broken).map(({ row }) => asked(part, row));
  const open = OPEN[part.id](unit, rows, period);
  return [...rows.map((values) => ({ values, known: true })), ...open.map((values) => ({ values, known: false }))].map(
    (row, i) => ({ code: `${part.letters}${String(i + 1).padStart(2, '0')}`, ...row }),
  );
}

function asked({ keys }: FormPart, row: StoredRow): StoredRow {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
}

type Open = (unit: FormUnit, rows: readonly StoredRow[], period: Period) => StoredRow[];

const OPEN: Readonly<Record<FormPart['id'], Open>> = {
  initiatives: () => [],
  reviews: ({ subjects }, rows) => {
    const done = new Set(rows.map((row) => comparable(row['subject'])));
    return subjects.filter(({ id }) => !done.has(id)).map(({ id }) => ({ subject: id }));
  },
  commitments: ({ projects }, rows, period) => {
    const month = nextMonth(period);
    if (month === null) return [];
    const text = (value: StoredRow[string] | undefined) => comparable(value ?? null);
    const done = new Set(
      rows
        .filter((row) => row['month'] === month)
        .map((row) => projectKey({ code: text(row['project']), name: text(row['name']) })),
    );
    return projects
      .filter((one) => !done.has(projectKey(one)))
      .map(({ code, name }) => ({ project: code, name, month }));
  },
  bottlenecks: () => [],
};

/** The month that is committed to: the one under way, else the next; null once the budget year is paid out (31/01). */
function nextMonth({ year, dataAt }: Period): Day | null {
  const end = monthEndFrom(dataAt, 0);
  const month = end === dataAt ? monthEndFrom(dataAt, 1) : end;
  return month <= `${year + 1}-01-31` ? month : null;
}
