/** What a stored row holds under a key, by kind: each reader of a sheet of ours asks the same way. */
import type { StoredRow } from './spec';

/** Null where the cell is blank or holds no text. Days and choices are texts here. */
export function textIn(row: StoredRow, key: string): string | null {
  const value = row[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The same where blank and '' mean the same to the reader: notes, names, documents. */
export function wordsIn(row: StoredRow, key: string): string {
  return textIn(row, key) ?? '';
}

export function numberIn(row: StoredRow, key: string): number | null {
  const value = row[key];
  return typeof value === 'number' ? value : null;
}

/** A single text is a list of one. */
export function listIn(row: StoredRow, key: string): readonly string[] {
  const value = row[key];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
