/** Rows of both sides put together as finely as both tell their money apart: every amount in exactly one group. */
import { DIMENSIONS, type Coarse, type Dimension, type Entry, type Parts } from './model';

export interface Group {
  readonly code: string;
  readonly parts: Parts;
  readonly books: readonly Entry[];
  readonly treasury: readonly Entry[];
  readonly coarse: readonly Coarse[];
}

type Key = string | number;
const NOTHING: Parts = { kind: null, year: null, source: null, paid: null };

/**
 * Groups of one code. Each dimension in turn divides a group only where every row of both sides says it; else the group
 * stays whole, and which side lacks it is noted. Blank cells follow the rows that are there, and divide nothing.
 */
export function refine(code: string, books: readonly Entry[], treasury: readonly Entry[]): Group[] {
  let groups: Group[] = [{ code, parts: NOTHING, books, treasury, coarse: [] }];
  for (const dimension of DIMENSIONS) groups = groups.flatMap((group) => divided(group, dimension));
  return groups;
}

const lacks = (entries: readonly Entry[], dimension: Dimension) =>
  entries.some((entry) => entry[dimension] === null && entry.dong !== null && entry.dong !== 0);
const says = (entries: readonly Entry[], dimension: Dimension) => entries.some((entry) => entry[dimension] !== null);

function divided(group: Group, dimension: Dimension): Group[] {
  const lacking = (['books', 'treasury'] as const).filter((side) => lacks(group[side], dimension));
  if (lacking.length > 0) {
    const said = says(group.books, dimension) || says(group.treasury, dimension);
    const coarse = said ? lacking.map((side): Coarse => ({ dimension, lacks: side })) : [];
    return [{ ...group, coarse: [...group.coarse, ...coarse] }];
  }
  const values = new Map<Key, { books: Entry[]; treasury: Entry[] }>();
  const silent: { books: Entry[]; treasury: Entry[] } = { books: [], treasury: [] };
  for (const side of ['books', 'treasury'] as const) {
    for (const entry of group[side]) {
      const value = entry[dimension];
      if (value === null) silent[side].push(entry);
      else {
        const found = values.get(value) ?? { books: [], treasury: [] };
        found[side].push(entry);
        values.set(value, found);
      }
    }
  }
  if (values.size === 0) return [group];
  // Rows of 0 or blank that say nothing: they belong to the first part, so that no amount and no cell gets lost.
  const parts = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.map(([value, found], i) => ({
    ...group,
    parts: { ...group.parts, [dimension]: value },
    books: i === 0 ? [...found.books, ...silent.books] : found.books,
    treasury: i === 0 ? [...found.treasury, ...silent.treasury] : found.treasury,
  }));
}
