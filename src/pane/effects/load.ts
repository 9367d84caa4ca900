/** Reads and assesses the workbook, showing how far it is; the last call wins and can be cancelled. */
import type { Assessment } from '../../core/assessment/model';
import type { Grid } from '../../core/cell';
import { message } from '../../messages';
import { type CancelSignal, PortError, type WorkbookPort } from '../../ports/workbook';
import type { WorkPort } from '../../ports/work';
import type { RuleSet } from '../../core/rules/model';
import { rulesInUse } from '../model/rules';
import type { Settings } from '../model/state';
import type { Store } from '../model/store';
import { type Dates, datesFor } from './dates';
import { problemOf, wasCancelled } from './problem';
import { keptIn } from './kept';
import { readOwnRules } from './own-rules';
import { readBook } from './read';

/** Share of the progress bar that reading takes. */
const READING = 0.4;

export interface Loader {
  /** `again`: read the cells anew; without it only the choices changed. */
  load(again: boolean): Promise<void>;
  cancel(): void;
}

export function createLoader(
  store: Store,
  port: WorkbookPort,
  work: WorkPort,
  presets: readonly RuleSet[],
  today: () => string,
): Loader {
  let running: AbortController | null = null;

  async function load(again: boolean): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const show = (share: number | null, what: string, stoppable = true) => {
      if (running === mine) store.dispatch({ type: 'working', share, what: message(what), stoppable });
    };
    try {
      show(null, 'pane.busy.reading');
      if (again || store.get().grids.length === 0) {
        const book = await readBook(port, {
          signal: mine.signal,
          progress: (share) => show(share * READING, 'pane.busy.reading'),
        });
        if (running !== mine) return;
        const own = await readOwnRules(book.grids);
        await followAnswers(book.grids);
        if (running !== mine) return;
        store.dispatch({ type: 'read', ...book, own, kept: keptIn(book.grids, own, presets) });
      }
      const { grids, settings } = store.get();
      const stoppable = work.stoppable !== false;
      const what = stoppable ? 'pane.busy.assessing' : 'pane.busy.assessingHere';
      const progress = (share: number) => show(READING + share * (1 - READING), what, stoppable);
      progress(0);
      const found = await assessWith(grids, settings, { signal: mine.signal, progress });
      if (running !== mine) return;
      store.dispatch({ type: 'assessed', ...found });
    } catch (failure) {
      if (running !== mine) return;
      if (wasCancelled(failure)) store.dispatch({ type: 'idle' });
      else store.dispatch({ type: 'failed', problem: problemOf(failure) });
    } finally {
      if (running === mine) running = null;
    }
  }

  /** Corrections that are not stored yet name columns and rows: they go where these went. */
  async function followAnswers(grids: readonly Grid[]): Promise<void> {
    const { settings, grids: before, assessment } = store.get();
    if (Object.keys(settings.answers).length === 0 || before.length === 0) return;
    const follow = (await import('../../core/table/follow')).followAnswers;
    const answers = follow(settings.answers, assessment?.tables ?? [], before, grids);
    if (answers !== settings.answers) store.dispatch({ type: 'settings', patch: { answers } });
  }

  /** The data date is printed in the table: where the first guess was another one, assess once more with it. */
  async function assessWith(
    grids: readonly Grid[],
    settings: Settings,
    run: { signal: CancelSignal; progress: (share: number) => void },
  ): Promise<{ assessment: Assessment; dates: Dates }> {
    const chosen = rulesInUse(presets, settings, store.get().own);
    // Figures are shown whatever the rules are; verdicts never rest on rules that nobody chose.
    const rules = chosen ?? presets[0];
    if (!rules) throw new PortError('other', settings.ruleId);
    const decided = (assessment: Assessment) => (chosen ? assessment : { ...assessment, decisions: [] });
    const options = {
      rules,
      sets: presets,
      answers: settings.answers,
      ...(settings.mapped && { mapped: settings.mapped }),
    };
    let dates = store.get().dates ?? datesFor(settings, [], today());
    dates = { dataAt: settings.dataAt ?? dates.dataAt, lawAt: settings.lawAt ?? settings.dataAt ?? dates.lawAt };
    const assessment = await work.assess(grids, { ...options, ...dates }, run);
    const printed = datesFor(settings, assessment.tables, today());
    if (printed.dataAt === dates.dataAt && printed.lawAt === dates.lawAt)
      return { assessment: decided(assessment), dates };
    return { assessment: decided(await work.assess(grids, { ...options, ...printed }, run)), dates: printed };
  }

  return {
    load,
    cancel() {
      running?.abort();
      running = null;
      store.dispatch({ type: 'idle' });
    },
  };
}
