/** Who each data row counts for: its unit, the people who follow it, its capital source, the whole department. */
import type { TableData } from '../table/model';

/** Pairs of a data row (index into TableData.rows) and a group; a row may belong to several groups. */
export interface Members {
  readonly rows: Int32Array;
  readonly groups: Int32Array;
}

/** Puts row i into the groups that `groupsOf(texts[i])` names. Texts repeat, so each distinct one is looked up once. */
export function membersBy(texts: readonly string[], groupsOf: (text: string) => readonly number[]): Members {
  const known = new Map<string, readonly number[]>();
  const rows: number[] = [];
  const groups: number[] = [];
  texts.forEach((text, row) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = groupsOf(text)));
    for (const group of found) {
      rows.push(row);
      groups.push(group);
    }
  });
  return { rows: Int32Array.from(rows), groups: Int32Array.from(groups) };
}

/** Every row in one group 0: the whole table. */
export function everyRow(data: TableData): Members {
  return { rows: Int32Array.from(data.rows, (_, i) => i), groups: new Int32Array(data.rows.length) };
}

/** The distinct texts, in the order they first appear, without the empty one. */
export function distinct(texts: readonly string[]): string[] {
  const seen = new Set(texts);
  seen.delete('');
  return [...seen];
}

/** Rows of each of `size` groups as ascending indexes into the data. */
export function rowsByGroup(members: Members, size: number): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  members.rows.forEach((row, i) => lists[members.groups[i]!]!.push(row));
  return lists;
}
