/** Who fills in a form: the units of the department, each with its people, its projects and its own rows. */
import { at, type Day, type Grid, looksEmpty } from '../cell';
import type { Subject } from '../evaluation/facts';
import { inForce, linkSubjects } from '../identity';
import { decode, type DecodedRow } from '../store/decode';
import { isClosing } from '../store/facts/evidence';
import type { StoredRow } from '../store/spec';
import type { Answers, TableData } from '../table/model';
import { tidy } from '../text';
import { type FormPart, type PartId, PARTS } from './parts';

export interface FormProject {
  readonly code: string;
  readonly name: string;
}

/** A row of the workbook that a form shows; `broken`: some of its cells cannot be read. */
export interface KnownRow {
  readonly row: DecodedRow;
  readonly broken: boolean;
}

export interface FormUnit {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The unit itself, then its people in the order of the register. */
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  readonly projects: readonly FormProject[];
  readonly rows: Readonly<Record<PartId, readonly KnownRow[]>>;
}

export interface UnitsInput {
  readonly grids: readonly Grid[];
  readonly subjects: readonly Subject[];
  readonly data: readonly TableData[];
  readonly dataAt: Day;
  readonly answers?: Answers;
}

export interface FormUnits {
  readonly units: readonly FormUnit[];
  /** Projects whose unit the books do not tell: in nobody's form. */
  readonly homeless: readonly FormProject[];
}

const lower = (text: string) => tidy(text).toLowerCase();

/** Code where there is one, else the name. */
export function projectKey({ code, name }: FormProject): string {
  return tidy(code) === '' ? `«${lower(name)}»` : lower(code);
}

export function formUnits(input: UnitsInput): FormUnits {
  const { subjects, dataAt } = input;
  const { owned, homeless } = projectsByUnit(input);
  const units = once(subjects.filter((one) => one.kind === 'collective' && inForce(one, dataAt))).map((unit) => {
    const people = once(
      subjects.filter((one) => one.unit === unit.id && one.kind === 'individual' && inForce(one, dataAt)),
    );
    return {
      id: unit.id,
      name: unit.name,
      otherNames: unit.otherNames,
      subjects: [unit, ...people].map(({ id, name }) => ({ id, name })),
      projects: owned.get(unit.id) ?? [],
    };
  });
  const known = Object.fromEntries(PARTS.map((part) => [part.id, knownRows(part, input.grids)]));
  const withRows = units.map((unit) => {
    const rows = PARTS.map((part) => [part.id, known[part.id]!.filter(({ row }) => belongs(part, row, unit))]);
    return { ...unit, rows: Object.fromEntries(rows) as FormUnit['rows'] };
  });
  return { units: withRows, homeless };
}

/** A person who moved has several rows: the one in force comes once. */
function once(subjects: readonly Subject[]): Subject[] {
  return subjects.filter((one, i) => subjects.findIndex(({ id }) => id === one.id) === i);
}

function projectsByUnit({ data, subjects, dataAt, answers }: UnitsInput) {
  const owned = new Map<string, FormProject[]>();
  const homeless: FormProject[] = [];
  for (const { table, owners, names, codes } of data) {
    const linking = { sheet: table.sheet, ...(answers && { answers }) };
    const { links } = linkSubjects(owners, subjects, dataAt, 'collective', linking);
    names.forEach((name, i) => {
      const project = { code: tidy(codes[i]!), name: tidy(name) };
      if (project.code === '' && project.name === '') return;
      const unit = links.get(owners[i]!);
      const list = unit === undefined ? homeless : (owned.get(unit) ?? owned.set(unit, []).get(unit)!);
      if (!list.some((one) => projectKey(one) === projectKey(project))) list.push(project);
    });
  }
  return { owned, homeless };
}

/** Rows of the store that this part is a window onto; none where the sheet is not there or of another version. */
function knownRows({ store, fixed }: FormPart, grids: readonly Grid[]): KnownRow[] {
  const grid = grids.find(({ ref }) => ref.sheet === store.name);
  if (!grid) return [];
  const { rows, findings, state } = decode(store, grid);
  if (state !== 'current') return [];
  const unread = new Set(
    findings.flatMap(({ cells }) =>
      cells.filter(({ row, column }) => row >= 2 && !looksEmpty(at(grid, row, column))).map(({ row }) => row),
    ),
  );
  return rows
    .filter((row) => Object.entries(fixed).every(([key, value]) => row[key] === value))
    .filter(({ value }) => typeof value !== 'string' || !isClosing(value))
    .map((row) => ({ row, broken: unread.has(row.row) }));
}

/** Rows that name somebody else beside the unit's own are nobody's alone: they stay with whoever keeps the workbook. */
export function belongs(part: FormPart, row: StoredRow, { subjects, projects }: Omit<FormUnit, 'rows'>): boolean {
  if (part.about === 'subject') {
    const value = row['subjects'] ?? row['subject'] ?? null;
    const named = value === null ? [] : typeof value === 'object' ? value : [String(value)];
    return named.length > 0 && named.every((id) => subjects.some((one) => one.id === id));
  }
  const key = projectKey({ code: textOf(row['project']), name: textOf(row['name']) });
  return projects.some((one) => projectKey(one) === key || (one.code !== '' && key === `«${lower(one.name)}»`));
}

const textOf = (value: StoredRow[string] | undefined) => (typeof value === 'string' ? value : '');
