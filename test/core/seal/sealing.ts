/** Sealing by several people, each with a pane of their own on one workbook: they look, see a draft, and press "Ghi". */
import type { Assessment } from '../../../src/core/assessment';
import type { Grid } from '../../../src/core/cell';
import { evaluate } from '../../../src/core/evaluation';
import { SEAL_SHEET, type SealSheet, sealSheetIn } from '../../../src/core/seal';
import { readStamp } from '../../../src/core/store';
import { undoLast, writeDraft } from '../../../src/pane/effects/write';
import type { Draft } from '../../../src/pane/model/draft';
import { initialState } from '../../../src/pane/model/state';
import { createStore } from '../../../src/pane/model/store';
import { sealDraft } from '../../../src/pane/views/seal/sheets';
import { say } from '../../../src/messages';
import type { SheetInfo, WorkbookPort } from '../../../src/ports/workbook';
import { findPreset } from '../../../presets';
import { DATES, evidence, facts, plan, spent, unit } from '../evaluation/build';

export const RULES = findPreset('binh-phuoc/2022')!;
export const KNOWN = facts({
  subjects: [unit('A')],
  figures: [plan('A', 1000), spent('A', 1000)],
  evidence: [evidence('A', 'unity')],
});
export const SEALED = { rules: RULES, facts: KNOWN, decisions: evaluate(RULES, KNOWN, DATES) };

/** The three sheets that sealing writes, in one batch. */
export const SHEETS = [SEAL_SHEET.name, 'KQ_XetKhenThuong', 'KQ_ThuyetMinh'] as const;

/** What a pane knows of the three sheets after reading them. */
export interface Seen {
  readonly sheets: readonly SheetInfo[];
  readonly grids: readonly Grid[];
  readonly seals: SealSheet | null;
}

export async function look(port: WorkbookPort): Promise<Seen> {
  const sheets = await port.sheets();
  const ours = sheets.filter(({ name, used }) => SHEETS.some((one) => one === name) && used !== null);
  const grids = await port.read(
    ours.map(({ name, used }) => ({ range: { sheet: name, ...used! }, facets: ['values'] })),
  );
  return { sheets, grids, seals: sealSheetIn(grids) };
}

/** Revisions by sheet; a sheet that is not there is left out. */
export async function revisions(port: WorkbookPort): Promise<Record<string, number>> {
  const { grids } = await look(port);
  return Object.fromEntries(grids.map((grid) => [grid.ref.sheet, readStamp(grid)!.revision]));
}

/** Who sealed, in order, once nothing is wrong with the chain. */
export async function sealedBy(port: WorkbookPort): Promise<string[]> {
  const { seals } = await look(port);
  if (seals === null) return [];
  expect(seals.faults).toEqual([]);
  seals.seals.forEach(({ previous }, i) => {
    expect(previous).toBe(i === 0 ? '' : seals.seals[i - 1]!.code);
  });
  return seals.seals.map(({ by }) => by);
}

export interface Person {
  /** What the pane shows to be written for what was seen. */
  draft(seen: Seen, reason?: string): Draft;
  /** Presses "Ghi"; true where it is written. */
  write(draft: Draft): Promise<boolean>;
  undo(): Promise<void>;
  /** The sentence that stands in the pane now. */
  said(): string;
}

export function person(by: string, port: WorkbookPort): Person {
  const first = initialState('vi', RULES.id);
  let store = createStore({ ...first, settings: { ...first.settings, by } });
  return {
    draft(seen, reason = 'Bổ sung biên bản') {
      const assessment = { facts: SEALED.facts, decisions: SEALED.decisions } as unknown as Assessment;
      const known = { ...store.get(), sheets: seen.sheets, grids: seen.grids };
      store = createStore(known);
      const state = { ...known, assessment, dates: DATES };
      const made = sealDraft(state, RULES, seen.seals, { at: '2022-12-20 09:00', reason, issued: '' });
      if ('problem' in made) throw new Error(say('vi', made.problem));
      return made.draft;
    },
    write: async (draft) => writeDraft(store, port, draft),
    undo: async () => void (await undoLast(store, port)),
    said() {
      const { problem, notice } = store.get();
      const sentence = problem ?? notice;
      return sentence === null ? '' : say('vi', sentence);
    },
  };
}
