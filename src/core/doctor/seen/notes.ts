/** Findings marked "đã xem" in DL_DaXem: each with its note, as long as it says the same. */
import { address, type Day, type Grid } from '../../cell';
import type { Finding } from '../../finding';
import { type Language, say } from '../../../messages';
import { decode, readStamp, SEEN, type StoredRow } from '../../store';
import type { Table } from '../../table';
import { findingKeys } from './key';

export interface SeenNote {
  readonly note: string;
  readonly by: string;
  readonly at: Day | '';
}

export interface Judged {
  readonly finding: Finding;
  readonly key: string;
  /** Null while nobody has looked at it, or since it says something else. */
  readonly seen: SeenNote | null;
}

/** Rows of DL_DaXem as they stand, without the number of their sheet row; [] where there is no such sheet. */
export function seenRows(grids: readonly Grid[]): StoredRow[] {
  const grid = grids.find((one) => readStamp(one)?.sheet === SEEN.name);
  if (!grid) return [];
  return decode(SEEN, grid).rows.map((row) =>
    Object.fromEntries(SEEN.columns.map(({ key }) => [key, row[key] ?? null])),
  );
}

/** Every finding with its key and its note. `grids`: all sheets, ours included. */
export function judgeFindings(
  findings: readonly Finding[],
  grids: readonly Grid[],
  tables: readonly Table[],
): readonly Judged[] {
  const notes = new Map(seenRows(grids).map((row) => [String(row['key']), row]));
  const keys = findingKeys(findings, grids, tables);
  return findings.map((finding, i) => {
    const row = notes.get(keys[i]!);
    const text = (name: string) => String(row?.[name] ?? '');
    return { finding, key: keys[i]!, seen: row ? { note: text('note'), by: text('by'), at: text('at') } : null };
  });
}

/** The row of DL_DaXem that marks a finding. */
export function seenRow({ finding, key }: Judged, { note, by, at }: SeenNote, language: Language): StoredRow {
  const cells = finding.cells.slice(0, 20).map(address);
  return { key, check: finding.check, cells, text: say(language, finding.message), note, by, at: at || null };
}
