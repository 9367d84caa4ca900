/** The effects of the pane: read, assess, follow a figure, write, put back. */
import { localNow } from '../clock';
import type * as Asked from '../drafts/asked';
import { type Message, message } from '../../messages';
import { bring } from '../../messages/bring';
import type { Draft, FormulaForm } from '../model/draft';
import { OWN_RULES, rulesInUse } from '../model/rules';
import type { Settings } from '../model/state';
import type { Store } from '../model/store';
import { follow, goBack } from './jump';
import { createLoader } from './load';
import type { Effects, World } from './model';
import { problemOf } from './problem';
import { createWatcher } from './watch';
import { undoLast, writeDraft } from './write';

export type { Effects, World } from './model';

type Drafts = typeof Asked;
/** A draft to be looked at, or why there is none. */
type Found = Draft | Message | null;

/** Choices that a written draft keeps in the workbook, so that the pane no longer has to. */
const KEPT: Readonly<Record<string, Partial<Settings>>> = {
  'pane.names.title': { names: [] },
  'pane.rules.title': { ruleId: OWN_RULES, readings: {} },
};

/** The view that made the draft makes it anew, from what is known by then. */
function dropDraft(store: Store, notice: Message | null, problem: Message | null = null): void {
  store.dispatch({ type: 'drafted', draft: null });
  if (notice) store.dispatch({ type: 'notice', notice });
  if (problem) store.dispatch({ type: 'failed', problem });
}

export function createEffects(store: Store, { port, work, presets, today }: World): Effects {
  const loader = createLoader(store, port, work, presets, today);
  const watcher = createWatcher(store, port);

  async function load(again: boolean): Promise<void> {
    await loader.load(again);
    if (again) watcher.renew();
  }

  /** What makes drafts comes with the first one, and the sentences they are written in. */
  async function show(make: (drafts: Drafts) => Found | Promise<Found>): Promise<void> {
    try {
      const [drafts] = await Promise.all([import('../drafts/asked'), bring(store.get().language)]);
      const found = await make(drafts);
      if (found && 'key' in found) store.dispatch({ type: 'notice', notice: found });
      else store.dispatch({ type: 'drafted', draft: found });
    } catch (failure) {
      store.dispatch({ type: 'notice', notice: problemOf(failure) });
    }
  }

  function draftFormulas(table: number, column: number | null, form?: FormulaForm): Promise<void> {
    return show(({ formulasDraft }) => formulasDraft(store.get(), table, column, form));
  }

  return {
    async start() {
      try {
        store.dispatch({ type: 'connected', capabilities: await port.capabilities() });
        await load(true);
      } catch (failure) {
        store.dispatch({ type: 'failed', problem: problemOf(failure) });
      }
    },
    refresh: () => load(true),
    async speak(language) {
      try {
        await bring(language);
        store.dispatch({ type: 'language', language });
      } catch (failure) {
        store.dispatch({ type: 'notice', notice: problemOf(failure) });
      }
    },
    cancel: loader.cancel,
    async choose(patch) {
      const cellsChanged = store.get().stale;
      store.dispatch({ type: 'settings', patch });
      if (store.get().stale) await load(cellsChanged);
    },
    follow: (ref) => follow(store, port, ref),
    goBack: () => goBack(store, port),
    selection: () => port.selection().catch(() => null),
    draftFormulas,
    async draftAtSelection() {
      const { draft, assessment } = store.get();
      const table = draft?.table ?? 0;
      const sheet = assessment?.tables[table]?.sheet ?? '';
      const selected = await port.selection().catch(() => null);
      if (selected?.sheet === sheet) await draftFormulas(table, selected.column, draft?.form);
      else store.dispatch({ type: 'notice', notice: message('pane.write.selectSheet', { sheet }) });
    },
    draftSheets: (names) => show(({ sheetsDraft }) => sheetsDraft(store.get(), names)),
    draftNames: () => show(({ otherNamesDraft }) => otherNamesDraft(store.get())),
    draftHealth: (cure) => show(({ healthDraft }) => healthDraft(store.get(), cure, localNow())),
    draftRules: () =>
      show(async ({ rulesDraft }) => {
        const { settings, own } = store.get();
        const rules = rulesInUse(presets, settings, own);
        const draft = rules && (await rulesDraft(store.get(), rules));
        return draft ?? message('pane.port.not-ours', { detail: OWN_RULES });
      }),
    judge(rules, dates) {
      const { grids, settings } = store.get();
      const { answers, mapped } = settings;
      return work.assess(grids, { rules, answers, ...(mapped && { mapped }), ...dates });
    },
    look: watcher.look,
    async write() {
      const { draft } = store.get();
      if (!draft || draft.occupied.length > 0) return;
      if (await watcher.look()) {
        await load(true);
        if (draft.fromKnown) return dropDraft(store, message('pane.write.outdated'));
      }
      watcher.wrote(draft.batch.ranges.map((one) => one.range));
      if (!(await writeDraft(store, port, draft))) {
        const { problem } = store.get();
        if (draft.fromKnown && problem?.key.startsWith('pane.write.conflict')) dropDraft(store, null, problem);
        return;
      }
      const kept = KEPT[draft.title.key];
      if (kept) store.dispatch({ type: 'settings', patch: kept });
      await load(true);
    },
    async undo() {
      watcher.wrote((store.get().undo?.back.ranges ?? []).map((one) => one.range));
      if ((await undoLast(store, port)).length > 0) await load(true);
    },
    stop() {
      loader.cancel();
      watcher.stop();
    },
  };
}
