/** The list as it is narrowed now, taken away: as a file, as a sheet, or copied into a message. */
import { useState } from 'preact/hooks';
import { FILTERED_ID, filteredList, paperSheets } from '../../../core/report/papers';
import { decisionSummary, rowLabel } from '../../../core/report';
import { message, say } from '../../../messages';
import { localNow } from '../../clock';
import { usePane } from '../../context';
import { outcomeKey } from '../../model/verdict';
import { Button } from '../../parts/button';
import { CopyText } from '../../parts/copy-text';
import type { Case, Filter } from './cases';
import { paperDraft } from './drafts';
import { exportPaper, exportWorkbook, useExports } from './exports';
import { usePaperInput } from './input';

interface TakeListProps {
  readonly list: readonly Case[];
  readonly filter: Filter;
  readonly tierOf: (one: Case) => string;
}

export function TakeList({ list, filter, tierOf }: TakeListProps) {
  const { state, dispatch, rules, t } = usePane();
  const input = usePaperInput();
  const run = useExports();
  const [open, setOpen] = useState(false);
  if (!input || !rules) return null;
  const decisions = list.map(({ decision }) => decision);
  const paper = () =>
    filteredList(
      decisions,
      narrowedBy(filter, (id) => rowLabel(rules, id, 'vi') ?? id),
      input,
    );
  const sheets = () => paperSheets(paper(), { by: state.settings.by, at: localNow(), revision: 0 });
  const text = () =>
    list
      .map((one) => [
        one.name,
        tierOf(one),
        t(outcomeKey(one.decision.outcome)),
        decisionSummary(one.decision, rules, state.language),
      ])
      .map((parts, at) => `${at + 1}. ${parts.filter((part) => part !== '').join(' – ')}`)
      .join('\n');

  function asSheet(): void {
    const made = paperDraft(state, sheets(), t('report.take.title'));
    if ('draft' in made) dispatch({ type: 'drafted', draft: made.draft });
    else dispatch({ type: 'notice', notice: made.problem });
  }

  return (
    <details class="take" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('report.take', { n: list.length })}</summary>
      {open && (
        <>
          <div class="actions">
            {run.canFile && (
              <>
                <Button disabled={run.busy} onPress={() => void exportWorkbook(run, sheets(), `${FILTERED_ID}.xlsx`)}>
                  {t('report.importSave')}
                </Button>
                <Button disabled={run.busy} onPress={() => void exportPaper(run, paper(), `${FILTERED_ID}.docx`)}>
                  {t('report.word')}
                </Button>
              </>
            )}
            {state.capabilities!.canEdit && <Button onPress={asSheet}>{t('report.sheet')}</Button>}
          </div>
          <CopyText text={text()} label={t('report.take.copy')} />
          {run.said}
        </>
      )}
    </details>
  );
}

/** In the words of the filters; papers are Vietnamese whatever the language of the page. */
function narrowedBy({ tier, outcome, kind, query }: Filter, label: (tier: string) => string): string {
  const vi = (key: string) => say('vi', message(key));
  return [
    tier === '' ? '' : label(tier),
    outcome === '' ? '' : vi(`pane.${outcomeKey(outcome as Parameters<typeof outcomeKey>[0])}`),
    kind === '' ? '' : vi(`pane.report.${kind}`),
    query === '' ? '' : `“${query}”`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
