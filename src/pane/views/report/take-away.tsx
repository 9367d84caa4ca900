/** A paper taken away: as Word, in the department's own layout, as a sheet; where no file can be handed over, the command. */
import { localNow } from '../../clock';
import type { Paper } from '../../../core/report/paper';
import { paperSheets } from '../../../core/report/papers';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Command } from './command';
import { paperDraft } from './drafts';
import { exportInOwn, exportPaper, fileName, useExports } from './exports';
import { OwnTemplate } from './own-template';

interface TakeAwayProps {
  readonly paper: Paper;
  readonly title: string;
  /** '' is every subject. */
  readonly subject: string;
}

export function TakeAway({ paper, title, subject }: TakeAwayProps) {
  const { state, dispatch, t } = usePane();
  const run = useExports();
  const { canEdit } = state.capabilities!;
  const name = fileName(paper.id, subject);

  function asSheet(): void {
    const sheets = paperSheets(paper, { by: state.settings.by, at: localNow(), revision: 0 });
    const made = paperDraft(state, sheets, title);
    if ('draft' in made) dispatch({ type: 'drafted', draft: made.draft });
    else dispatch({ type: 'notice', notice: made.problem });
  }

  return (
    <>
      <div class="actions">
        {run.canFile && (
          <Button main disabled={run.busy} onPress={() => void exportPaper(run, paper, name)}>
            {t('report.word')}
          </Button>
        )}
        {canEdit && (
          <Button main={!run.canFile} onPress={asSheet}>
            {t('report.sheet')}
          </Button>
        )}
      </div>
      {!run.canFile && <Command out={name} paper={paper.id} subject={subject} />}
      {run.said}
      {run.canFile && <OwnTemplate paper={paper} busy={run.busy} onPick={() => void exportInOwn(run, paper, name)} />}
    </>
  );
}
