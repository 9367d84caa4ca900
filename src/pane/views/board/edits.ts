/** Rows of one sheet of ours with what was typed over them and is not written yet. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DecodedRow, SPECS, type StoredRow } from '../../../core/store';
import { message, type Message } from '../../../messages';
import { usePane } from '../../context';
import { changedRowsDraft, type RowChange, sheetOfOurs } from '../../drafts/changed-rows';
import { useKept } from '../../kept';
import type { Undo } from '../../model/draft';

/** 'row:7' is sheet row 7 as it was read, 'new:0' the first row that is not in the sheet yet. */
export type RowId = string;

export interface EditedRow {
  readonly id: RowId;
  readonly row: DecodedRow | null;
  /** What it holds with the edits. */
  readonly values: StoredRow;
  readonly changed: boolean;
  /** Headings of the columns that still have to be filled in. */
  readonly lacking: readonly string[];
}

interface Pending {
  readonly edits: Readonly<Record<RowId, StoredRow>>;
  readonly added: readonly StoredRow[];
  /** A draft of them is being looked at: its title, and the last write before it. */
  readonly drafted: { readonly title: string; readonly before: Undo | null } | null;
}

export interface Edits {
  readonly rows: readonly EditedRow[];
  /** The sheet is there and can be read. */
  readonly there: boolean;
  readonly pending: number;
  /** The row that was just added by hand: it stands first, with the focus in it. */
  readonly newest: RowId | null;
  edit(id: RowId, values: StoredRow): void;
  /** Rows below; returns the id of the first. */
  add(...rows: readonly StoredRow[]): RowId;
  /** Takes back what was typed into one row; a new row goes altogether. */
  drop(id: RowId): void;
  forget(): void;
  /** Shows what would be written; a sentence where it cannot be. `nameOf`: what a row is called in the preview. */
  draft(nameOf: (values: StoredRow) => string, title: string): Message | null;
}

const NONE: Pending = { edits: {}, added: [], drafted: null };

export function useEdits(sheet: string): Edits {
  const { state, dispatch } = usePane();
  const [{ edits, added, drafted }, keep] = useKept<Pending>(`edits.${sheet}`, NONE);
  useEffect(() => {
    // Written: what was typed stands in the sheet now.
    if (drafted && state.undo !== drafted.before && state.undo?.label.key === drafted.title) keep(NONE);
  }, [drafted, state.undo]);
  const decoded = useMemo(() => sheetOfOurs(state, sheet), [state.grids, state.sheets, sheet]);
  const [newest, setNewest] = useState<RowId | null>(null);
  const stored = decoded?.state === 'current' ? decoded.rows : [];
  const rows = useMemo(
    (): EditedRow[] => [
      ...stored.map((row) => {
        const id = `row:${row.row}`;
        const values = { ...row, ...edits[id] };
        return { id, row, values, changed: edits[id] !== undefined, lacking: lackingOf(sheet, values) };
      }),
      ...added.map((values, i) => {
        return { id: `new:${i}`, row: null, values, changed: true, lacking: lackingOf(sheet, values) };
      }),
    ],
    [sheet, stored, edits, added],
  );
  return {
    rows,
    there: decoded?.state === 'current',
    newest,
    pending: Object.keys(edits).length + added.length,
    edit(id, values) {
      const fresh = newAt(id);
      if (fresh !== null) keep({ added: added.map((row, i) => (i === fresh ? { ...row, ...values } : row)) });
      else keep({ edits: { ...edits, [id]: { ...edits[id], ...values } } });
    },
    add(...more) {
      const first = `new:${added.length}`;
      keep({ added: [...added, ...more] });
      setNewest(more.length === 1 ? first : null);
      return first;
    },
    drop(id) {
      const fresh = newAt(id);
      if (fresh !== null) keep({ added: added.filter((_, i) => i !== fresh) });
      else keep({ edits: Object.fromEntries(Object.entries(edits).filter(([key]) => key !== id)) });
      setNewest(null);
    },
    forget: () => keep(NONE),
    draft(nameOf, title) {
      const changed = rows.filter((one) => one.changed);
      const unfinished = changed.find(({ lacking }) => lacking.length > 0);
      if (unfinished) {
        const args = { name: nameOf(unfinished.values), headings: unfinished.lacking.join(', ') };
        return message(args.name === '' ? 'pane.board.unfinishedNew' : 'pane.board.unfinished', args);
      }
      const changes = changed.map((one) => changeOf(sheet, one, edits, nameOf));
      const made = changedRowsDraft(state, [{ name: sheet, changes }], message(title));
      if ('problem' in made) return made.problem;
      keep({ drafted: { title, before: state.undo } });
      dispatch({ type: 'drafted', draft: made.draft });
      return null;
    },
  };
}

/** Where a row that is not in the sheet yet stands among the added ones; null for a row of the sheet. */
function newAt(id: RowId): number | null {
  const fresh = /^new:(\d+)$/.exec(id);
  return fresh ? Number(fresh[1]) : null;
}

function lackingOf(sheet: string, values: StoredRow): string[] {
  return SPECS[sheet]!.columns.filter(({ key, required }) => required === true && (values[key] ?? '') === '').map(
    ({ heading }) => heading,
  );
}

/** A row with what it lacks filled in for reading only, so that it is shown while it is being typed. */
export function readableRow({ values }: EditedRow, instead: StoredRow): StoredRow {
  const blank = Object.keys(instead).filter((key) => (values[key] ?? '') === '');
  return { ...values, ...Object.fromEntries(blank.map((key) => [key, instead[key]!])) };
}

function changeOf(
  sheet: string,
  { id, row, values }: EditedRow,
  edits: Pending['edits'],
  nameOf: (values: StoredRow) => string,
): RowChange {
  const typed = row === null ? values : edits[id]!;
  const shown = SPECS[sheet]!.columns.flatMap(({ key, heading, choices }) => {
    const value = typed[key];
    if (value === undefined || value === null || value === '') return [];
    const label = choices?.find(({ code }) => code === value)?.label;
    return [`${heading}: ${label ?? (typeof value === 'object' ? value.join('; ') : String(value))}`];
  });
  return { row, values: typed, what: nameOf(values), sample: shown.join(' · ') };
}
