/** A first DL_DoiTuong from the disbursement tables: their units and people, each once, to be corrected by hand. */
import type { Subject } from '../../core/evaluation/facts';
import { splitPersons } from '../../core/identity';
import type { StoredRow } from '../../core/store';
import type { TableData } from '../../core/table/model';
import { tidy } from '../../core/text';

export function subjectRows(known: readonly Subject[], data: readonly TableData[]): readonly StoredRow[] {
  if (known.length > 0) return known.map(rowOf);
  const units = distinct(data.flatMap((one) => one.owners));
  const people = distinct(data.flatMap((one) => one.persons.flatMap((cell) => splitPersons(cell))));
  return [
    ...units.map((name, i) => ({ id: numbered('DV', i), name, kind: 'collective' })),
    ...people.map((name, i) => ({ id: numbered('CN', i), name, kind: 'individual' })),
  ];
}

function rowOf({ id, name, otherNames, kind, unit, standing, from, to }: Subject): StoredRow {
  return { id, name, otherNames, kind, unit: unit ?? null, standing, from: from ?? null, to: to ?? null };
}

function numbered(prefix: string, i: number): string {
  return `${prefix}${String(i + 1).padStart(2, '0')}`;
}

/** Names that differ in more than case, spaces and the place of a tone. */
function distinct(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    const name = tidy(text);
    if (name !== '' && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  }
  return [...seen.values()];
}
