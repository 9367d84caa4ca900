/** Corrections of how tables are read: as answers now, as rows of DL_AnhXa when they are kept. */
import { columnLetter, type Grid } from '../../core/cell';
import { isOurs, readFacts, type StoredRow } from '../../core/store';
import { type MappingChange, mappingChanges } from '../../core/table/mapping-changes';
import { toMapped } from '../../core/table/mapped';
import type { Answers, Column, MappedItem, Role, Table } from '../../core/table/model';
import { remembered } from './remember';
import type { State } from './state';

export function keyOf(table: Table): string {
  return table.key ?? table.sheet;
}

/** Gives a column a role; another column that held it for the same day gives it up, so that nothing is counted twice. */
export function withRole(answers: Answers, table: Table, column: number, role: Role): Answers {
  const key = keyOf(table);
  const next: Record<string, string> = { ...answers, [`${key}:column:${columnLetter(column)}`]: role };
  const mine = table.columns.find((one) => one.column === column);
  for (const other of table.columns) {
    if (other.column !== column && other.role === role && role !== 'other' && sameTime(other, mine)) {
      next[`${key}:column:${columnLetter(other.column)}`] = 'other';
    }
  }
  // An older choice between rivals would speak against this one.
  for (const id of Object.keys(next)) if (id === `${key}:${role}` || id.startsWith(`${key}:${role}@`)) delete next[id];
  return next;
}

function sameTime(a: Column, b: Column | undefined): boolean {
  return !a.role.startsWith('disbursed') || !a.period || !b?.period || a.period.through === b.period.through;
}

/** The mapping that the workbook itself keeps. */
export function storedMapping(grids: readonly Grid[]): readonly MappedItem[] {
  return stored(grids, '');
}

const stored = remembered((grids: readonly Grid[]) => readFacts(grids.filter(isOurs)).mapped);

/** What changed since the mapping was kept; [] where none was. */
export function changesOf({ grids, assessment }: State): readonly MappingChange[] {
  const items = storedMapping(grids);
  return items.length === 0 || !assessment ? [] : mappingChanges(items, assessment.tables);
}

/** Keys of the tables that the user leaves out, now or earlier. */
export function leftOut({ grids, settings }: State): readonly string[] {
  const keys = new Set(
    storedMapping(grids)
      .filter(({ role }) => role === 'leave')
      .map(({ table }) => table),
  );
  for (const [id, answer] of Object.entries(settings.answers)) {
    if (!id.endsWith(':leave')) continue;
    if (answer === 'yes') keys.add(id.slice(0, -':leave'.length));
    else keys.delete(id.slice(0, -':leave'.length));
  }
  return [...keys];
}

/** Rows of DL_AnhXa for how everything is read now, left-out tables included. */
export function mappingRows(state: State, at: string): readonly StoredRow[] {
  const { settings, assessment } = state;
  const blank = { header: '', column: '', unit: '', planKind: '', period: '', by: settings.by, at };
  const left = leftOut(state).map((table) => ({
    ...blank,
    table,
    sheet: table.replace(/#\d+$/, ''),
    role: 'leave' as const,
  }));
  return [...toMapped(assessment?.tables ?? [], settings.by, at), ...left].map((item) => ({ ...item }));
}
