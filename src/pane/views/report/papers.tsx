/** *Văn bản*: every paper, what is still blank in it and where to fill it in, and how it is taken away. */
import { IMPORT_ID, importSheet, papersFor } from '../../../core/report/papers';
import { usePane } from '../../context';
import { Undecided } from '../award/undecided';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { BasisLine } from './basis';
import { Command } from './command';
import { exportAll, useExports } from './exports';
import { ImportRow } from './import-row';
import { usePaperInput } from './input';
import { PaperPage } from './paper-page';
import { PaperRow } from './paper-row';
import { NO_PAPER, PAPERS_PLACE } from './papers-place';
import { SealLine } from './seal-line';

export default function PapersView() {
  const { t } = usePane();
  const input = usePaperInput();
  const [kept, keep] = useKept(PAPERS_PLACE, NO_PAPER);
  const run = useExports();
  if (!input || input.assessment.decisions.length === 0) return <Undecided />;
  const states = papersFor(input);
  const open = states.find(({ id }) => id === kept.open);
  if (open) return <PaperPage paper={open} subject={kept.subject} input={input} keep={keep} />;
  return (
    <div class="screen">
      <BasisLine />
      <SealLine />
      <div class="actions">
        {run.canFile && (
          <Button disabled={run.busy} onPress={() => void exportAll(run, input, states)}>
            {t('report.all', { n: states.length + 1 })}
          </Button>
        )}
      </div>
      {!run.canFile && <Command out="VAN-BAN/" all />}
      {run.said}
      <ul class="papers">
        {states.map((state) => (
          <PaperRow key={state.id} state={state} onOpen={() => keep({ open: state.id })} />
        ))}
        <ImportRow key={IMPORT_ID} run={run} sheet={() => importSheet(input)} />
      </ul>
    </div>
  );
}
