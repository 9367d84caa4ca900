/** Drafts that repair formulas of ours, turn them into values, or turn values back. Nothing is written before "Ghi". */
import { address, type Ref } from '../../core/cell';
import { FORMULAS, proposeFreeze, proposeRepair, proposeThaw, type Proposal } from '../../core/health';
import { decode, encode, readStamp, type StoredRow } from '../../core/store';
import { plainForm } from '../../functions/native';
import { type Message, message } from '../../messages';
import type { RangeWrite } from '../../ports/workbook';
import type { Draft } from '../model/draft';
import { healthOf } from '../model/health';
import type { State } from '../model/state';

export type Cure = 'functions' | 'native' | 'values' | 'freeze' | 'thaw';

/** A sentence instead where there is nothing to write. `now`: when, for the sheet that remembers frozen formulas. */
export function healthDraft(state: State, cure: Cure, now: string): Draft | Message {
  const { sick, frozen, living } = healthOf(state);
  const remembered = rememberedRows(state);
  if (cure === 'freeze') {
    const made = proposeFreeze(living, state.grids, now);
    const fresh = new Set(made.rows.map((row) => row['cell']));
    return draftOf(state, cure, made, [...remembered.filter((row) => !fresh.has(row['cell']!)), ...made.rows]);
  }
  if (cure === 'thaw') {
    const made = proposeThaw(frozen, state.grids);
    const left = new Set(made.skipped.map(address));
    return draftOf(
      state,
      cure,
      made,
      remembered.filter((row) => left.has(String(row['cell']))),
    );
  }
  const remedy = cure === 'native' ? { kind: cure, plain: plainForm } : { kind: cure };
  return draftOf(state, cure, proposeRepair(sick, remedy), null);
}

function draftOf(
  state: State,
  cure: Cure,
  { writes, skipped }: Proposal,
  rows: readonly StoredRow[] | null,
): Draft | Message {
  if (writes.length === 0) return message('health.nothing', { n: skipped.length });
  const book = rows && rememberedSheet(state, rows);
  const addSheets = book && !book.there ? [FORMULAS.name] : [];
  const lines = writes.map(({ range }) => ({
    ref: range,
    what: message(`health.cure.${cure}`, { n: range.rows }),
    sample: '',
  }));
  const notes = skipped
    .slice(0, 1)
    .map((ref) => ({ ref, what: message('health.skipped', { n: skipped.length }), sample: '' }));
  return {
    title: message(`health.title.${cure}`),
    lines: [...lines, ...notes],
    addSheets,
    batch: { label: 'Thi đua: sửa công thức', addSheets, ranges: [...writes, ...(book ? [book.write] : [])] },
    ifRevision: book ? { [FORMULAS.name]: book.revision } : {},
    occupied: [],
    table: null,
  };
}

const gridIn = (state: State) => state.grids.find(({ ref }) => ref.sheet === FORMULAS.name);

function rememberedRows(state: State): StoredRow[] {
  const grid = gridIn(state);
  if (!grid || !readStamp(grid)) return [];
  const keys = FORMULAS.columns.map(({ key }) => key);
  return decode(FORMULAS, grid).rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
}

/** DL_CongThuc from A1, with blanks over rows that are gone. */
function rememberedSheet(
  state: State,
  rows: readonly StoredRow[],
): { there: boolean; revision: number; write: RangeWrite } {
  const grid = gridIn(state);
  const revision = (grid && readStamp(grid)?.revision) ?? 0;
  const cells = encode(FORMULAS, rows, { sheet: FORMULAS.name, version: FORMULAS.version, revision, by: '', at: '' });
  const columns = cells[0]!.length;
  const gone = Math.max(0, (grid ? grid.ref.row + grid.ref.rows : 0) - cells.length);
  const all = [
    ...cells,
    ...Array.from({ length: gone }, () => Array.from({ length: columns }, () => ({ blank: true as const }))),
  ];
  const range: Ref = { sheet: FORMULAS.name, row: 0, column: 0, rows: all.length, columns };
  return { there: grid !== undefined, revision, write: { range, cells: all } };
}
