/** Drafts that repair formulas of ours, turn them into values, or turn values back. Nothing is written before "Ghi". */
import { address } from '../../core/cell';
import { FORMULAS, proposeFreeze, proposeRepair, proposeThaw, type Proposal } from '../../core/health';
import { decode, readStamp, type StoredRow } from '../../core/store';
import { plainForm } from '../../functions/native';
import { type Message, message } from '../../messages';
import type { Draft } from '../model/draft';
import { healthOf } from '../model/health';
import type { State } from '../model/state';
import { wholeRows, wholeSheetsDraft } from './whole-sheet';

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
  const book = rows && wholeRows(state, FORMULAS, rows);
  if (rows && !book) return message('pane.port.not-ours', { detail: FORMULAS.name });
  const lines = writes.map(({ range }) => ({
    ref: range,
    what: message(`health.cure.${cure}`, { n: range.rows }),
    sample: '',
  }));
  const notes = skipped
    .slice(0, 1)
    .map((ref) => ({ ref, what: message('health.skipped', { n: skipped.length }), sample: '' }));
  const draft = wholeSheetsDraft(state, message(`health.title.${cure}`), book ? [book] : [], [...lines, ...notes]);
  return { ...draft, batch: { ...draft.batch, ranges: [...writes, ...draft.batch.ranges] } };
}

function rememberedRows(state: State): StoredRow[] {
  const grid = state.grids.find(({ ref }) => ref.sheet === FORMULAS.name);
  if (!grid || !readStamp(grid)) return [];
  const keys = FORMULAS.columns.map(({ key }) => key);
  return decode(FORMULAS, grid).rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
}
