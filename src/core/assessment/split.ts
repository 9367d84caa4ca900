/** When the figures of a unit or person are told apart by project, and what each project is called. */
import { address, cellRef } from '../cell';
import type { RuleSet } from '../rules/model';
import type { TableData } from '../table/model';
import { tidy } from '../text';
import { groupBy } from '../group';

/** True where a rate of the rules judges single projects; otherwise totals are enough. */
export function judgesProjects(rules: RuleSet | undefined): boolean {
  return (rules?.measures ?? []).some(({ fn, pool }) => fn === 'ratio' && (pool === 'each' || pool === 'capped'));
}

/** The name of each row's project: its code, else its name; a name that several rows without code share gets its cell. */
export function projectNames(data: TableData): string[] {
  const codes = data.codes.map(tidy);
  const names = data.names.map(tidy);
  const times = new Map<string, number>();
  names.forEach((name, i) => {
    if (codes[i] === '') times.set(name, (times.get(name) ?? 0) + 1);
  });
  const column = data.table.columns.find(({ role }) => role === 'name')?.column ?? 0;
  return names.map((name, i) => {
    if (codes[i] !== '') return codes[i]!;
    if (name === '' || times.get(name) === 1) return name;
    return `${name} (${address(cellRef(data.table.sheet, data.rows[i]!, column))})`;
  });
}

/** Row indexes of each project, in the order they first appear. */
export function byProject(names: readonly string[], rows: readonly number[]): Map<string, number[]> {
  return groupBy(rows, (row) => names[row]!);
}
