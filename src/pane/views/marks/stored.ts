/** What stands in DL_Cham, DL_MinhChung and DL_KiemPhieu, by criterion, subject and rater. */
import { type Decoded, type DecodedRow, isClosing } from './core';
import { sheetOfOurs } from '../../drafts/changed-rows';
import type { State } from '../../model/state';
import { asWord } from './check';
import { type Ballot, type Entry, entryKey } from './model';

export interface StoredEntry extends Entry {
  readonly by: string;
  readonly row: DecodedRow;
  readonly sheet: string;
  readonly column: number;
  /** The row names other subjects too. */
  readonly shared: boolean;
}

export interface StoredBallot {
  readonly ballot: Ballot;
  readonly row: DecodedRow;
  readonly column: number;
}

export interface Stored {
  readonly entries: ReadonlyMap<string, StoredEntry>;
  /** Every row of a counted thing, by entryKey(item, subject, ''). */
  readonly rows: ReadonlyMap<string, readonly StoredEntry[]>;
  /** Days to which registers are closed, as written, by item. */
  readonly closings: ReadonlyMap<string, readonly StoredEntry[]>;
  readonly ballots: ReadonlyMap<string, StoredBallot>;
}

const text = (row: DecodedRow, key: string): string => {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export function storedIn(state: State): Stored {
  const entries = new Map<string, StoredEntry>();
  const rows = new Map<string, StoredEntry[]>();
  const closings = new Map<string, StoredEntry[]>();
  const push = (map: Map<string, StoredEntry[]>, key: string, entry: StoredEntry) =>
    map.set(key, [...(map.get(key) ?? []), entry]);

  const marks = sheetOfOurs(state, 'DL_Cham');
  for (const row of marks?.rows ?? []) {
    const key = entryKey(text(row, 'item'), text(row, 'subject'), text(row, 'rater'));
    const entry = entryOf('DL_Cham', marks!, row, false);
    // The latest day counts.
    if (entry.at >= (entries.get(key)?.at ?? '')) entries.set(key, entry);
  }
  const evidence = sheetOfOurs(state, 'DL_MinhChung');
  for (const row of evidence?.rows ?? []) {
    const subjects = Array.isArray(row['subjects']) ? (row['subjects'] as readonly string[]) : [];
    const entry = entryOf('DL_MinhChung', evidence!, row, subjects.length > 1);
    if (isClosing(entry.value)) push(closings, text(row, 'key'), entry);
    else {
      for (const subject of subjects) {
        const key = entryKey(text(row, 'key'), subject, '');
        push(rows, key, entry);
        const before = entries.get(key);
        if (!before || entry.at >= before.at) entries.set(key, { ...entry, value: asWord(entry.value) });
      }
    }
  }
  return { entries, rows, closings, ballots: ballotsIn(state) };
}

function entryOf(sheet: string, { columns }: Decoded, row: DecodedRow, shared: boolean): StoredEntry {
  return {
    value: text(row, 'value'),
    at: text(row, 'at'),
    document: text(row, 'document'),
    by: text(row, 'by'),
    row,
    sheet,
    column: columns['value'] ?? 0,
    shared,
  };
}

function ballotsIn(state: State): Map<string, StoredBallot> {
  const found = new Map<string, StoredBallot>();
  const sheet = sheetOfOurs(state, 'DL_KiemPhieu');
  for (const row of sheet?.rows ?? []) {
    const ballot = Object.fromEntries(Object.keys(row).map((key) => [key, text(row, key)]));
    const key = entryKey(text(row, 'item'), text(row, 'subject'), '');
    const before = found.get(key);
    if (!before || text(row, 'at') >= (before.ballot['at'] ?? ''))
      found.set(key, { ballot, row, column: sheet!.columns['yes'] ?? 0 });
  }
  return found;
}
