/** Comparing rows of a form with rows of the workbook. */
import { tidy } from '../text';
import type { StoredRow } from '../store/spec';
import type { FormPart } from './parts';

type Value = StoredRow[string];

/** Equal values have equal texts: the order of a list and spaces around a text do not count, blank is ''. */
export function comparable(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return [...value].map(tidy).sort().join('; ');
  return typeof value === 'number' ? String(value) : tidy(value);
}

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return comparable(a) === comparable(b);
}

/** The asked columns agree. */
export function sameRow({ keys }: FormPart, a: StoredRow, b: StoredRow): boolean {
  return keys.every((key) => sameValue(a[key], b[key]));
}

/** Rows about the same matter have the same identity: a project goes by its code, else by its name. */
export function identityOf({ identity }: FormPart, row: StoredRow): string {
  return identity
    .map((key) => {
      const text = comparable(row[key]);
      return (key === 'project' && text === '' ? `«${comparable(row['name'])}»` : text).toLowerCase();
    })
    .join('|');
}
