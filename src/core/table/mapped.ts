/** A confirmed mapping as rows of DL_AnhXa, and found again by header words when columns move. */
import { message } from '../../messages';
import { UNITS, type Unit } from '../amount';
import { columnLetter } from '../cell';
import { GRADES, type Grade, isPlanKind } from '../disbursement';
import { fold } from '../text';
import { isOpen } from './corrections';
import type { Draft } from './column-draft';
import type { MappedItem, Period, Table } from './model';
import { isRole } from './questions';

const JOIN = ' › ';

/** Rows for DL_AnhXa: one per used column, and unit, year and day of each table. */
export function toMapped(tables: readonly Table[], by: string, at: string): MappedItem[] {
  const counts = new Map<string, number>();
  return tables.flatMap((table) => {
    const n = (counts.get(table.sheet) ?? 0) + 1;
    counts.set(table.sheet, n);
    return itemsOf(table, table.key ?? (n === 1 ? table.sheet : `${table.sheet}#${n}`), by, at);
  });
}

function itemsOf(table: Table, key: string, by: string, at: string): MappedItem[] {
  const blank = { table: key, sheet: table.sheet, header: '', column: '', unit: '', planKind: '', period: '', by, at };
  const items: MappedItem[] = [];
  const [first, last] = table.headerRows;
  items.push({ ...blank, role: 'header', header: `${first + 1}-${last + 1}` });
  if (table.unit) items.push({ ...blank, role: 'unit', unit: table.unit.unit, header: table.unit.text });
  if (table.year !== null) items.push({ ...blank, role: 'year', period: String(table.year) });
  if (table.asOf !== null) items.push({ ...blank, role: 'asOf', period: table.asOf });
  const projects = table.rowKinds.filter((kind) => kind === 'data').length;
  items.push({ ...blank, role: 'rows', period: String(projects) });
  for (const correction of table.corrections ?? []) items.push({ ...blank, ...correction });
  for (const column of table.columns) {
    if (column.header.length === 0 || isOpen(column.column, key, table.questions)) continue;
    items.push({
      ...blank,
      role: column.role,
      header: column.header.join(JOIN),
      column: columnLetter(column.column),
      unit: column.unit ?? '',
      planKind: isPlanKind(column.role) ? column.role : '',
      period: column.period ? periodText(column.period) : '',
    });
  }
  return items;
}

export function periodText(period: Period): string {
  return `${period.year}; ${period.through}; ${period.grade}`;
}

export function readPeriodText(text: string): Period | null {
  const [year, through, grade] = text.split(';').map((part) => part.trim());
  if (!/^\d{4}$/.test(year ?? '') || !/^\d{4}-\d{2}-\d{2}$/.test(through ?? '')) return null;
  const known = GRADES.find((one) => one === grade) as Grade | undefined;
  return known === undefined ? null : { year: Number(year), through: through!, grade: known };
}

/** Gives drafts the roles that were confirmed for their headings. Drafts that match nothing keep their own opinion. */
export function applyMapping(drafts: readonly Draft[], items: readonly MappedItem[]): void {
  const free = new Set(drafts);
  const open: MappedItem[] = [];
  for (const item of items) {
    if (!isRole(item.role)) continue;
    const exact = [...free].filter((draft) => fold(draft.heading.path.join(JOIN)) === fold(item.header));
    const draft = exact.length === 1 ? exact[0] : exact.find((one) => columnLetter(one.heading.column) === item.column);
    if (draft) take(draft, item, free);
    else open.push(item);
  }
  for (const item of open) {
    const near = [...free]
      .map((draft) => ({ draft, likeness: likeness(draft.heading.path.join(JOIN), item.header) }))
      .filter((one) => one.likeness >= 0.75)
      .sort((a, b) => b.likeness - a.likeness);
    if (near[0] && near[0].likeness > (near[1]?.likeness ?? 0)) take(near[0].draft, item, free);
  }
}

function take(draft: Draft, item: MappedItem, free: Set<Draft>): void {
  free.delete(draft);
  if (!isRole(item.role)) return;
  draft.role = item.role;
  draft.confidence = 1;
  draft.reasons = [message('table.reason.mapped', { by: item.by, at: item.at })];
  draft.mapped = item;
}

/** Share of common words (Dice), days and months aside: 'Lũy kế đến 31/10/2022' is next month's 'Lũy kế đến 30/11/2022'. */
export function likeness(a: string, b: string): number {
  const words = (text: string) =>
    fold(text)
      .replace(/\d+([/.-]\d+)*/g, '#')
      .split(/[^a-z#]+/)
      .filter((word) => word !== '');
  const left = words(a);
  const right = words(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}

/** The unit confirmed for a table, or null. `printed`: the sheet's own unit line, which only the same line may be corrected against. */
export function mappedUnit(items: readonly MappedItem[], printed: string | null = null): Unit | null {
  const item = items.find((one) => one.role === 'unit');
  if (printed !== null && fold(item?.header ?? '') !== fold(printed)) return null;
  return UNITS.find((unit) => unit === item?.unit) ?? null;
}

/** The budget year confirmed for a table, or null. */
export function mappedYear(items: readonly MappedItem[]): number | null {
  const year = Number(items.find((one) => one.role === 'year')?.period);
  return year >= 1990 && year <= 2100 ? year : null;
}
