/** What would be sealed now, who seals, and the button; or why it cannot be sealed. */
import { useState } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import type { RuleSet } from '../../../core/rules/model';
import type { SealSheet } from '../../../core/seal';
import type { Message } from '../../../messages';
import { localNow } from '../../clock';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { ruleLabel } from '../../model/rule-label';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Signed } from '../../parts/signed';
import { TextField } from '../../parts/text-field';
import { Undecided } from '../award/undecided';
import { sealDraft } from './sheets';

export function SealForm({ rules, sheet }: { readonly rules: RuleSet; readonly sheet: SealSheet | null }) {
  const { state, dispatch, effects, t, said } = usePane();
  const [typed, change] = useKept('seal.form', { reason: '', issued: '' });
  const [problem, setProblem] = useState<Message | null>(null);
  const { decisions } = state.assessment!;
  if (decisions.length === 0) return <Undecided />;
  if (!state.capabilities?.canEdit) return <Calm title={t('seal.readOnly')}>{t('seal.readOnlyHow')}</Calm>;
  const again = (sheet?.seals.length ?? 0) > 0;

  /** In hosts that cannot push, the workbook is looked at first; what changed is computed before it is sealed. */
  async function seal(): Promise<void> {
    if (await effects.look()) return setProblem({ key: 'pane.seal.lookFirst', args: {} });
    const made = sealDraft(state, rules, sheet, { ...typed, at: localNow() });
    if ('problem' in made) return setProblem(made.problem);
    setProblem(null);
    dispatch({ type: 'drafted', draft: made.draft });
  }

  return (
    <section>
      <h2 class="plain">{t(again ? 'seal.again' : 'seal.what')}</h2>
      <Contents rules={rules} />
      <div class="fields">
        <TextField
          label={t('seal.by')}
          value={state.settings.by}
          hint={t('dates.byHint')}
          onEnter={(by) => void effects.choose({ by })}
        />
        {again && (
          <TextField
            label={t('seal.reason')}
            value={typed.reason}
            hint={t('seal.reasonHint')}
            onEnter={(reason) => change({ reason })}
          />
        )}
        <TextField
          label={t('seal.decision')}
          value={typed.issued}
          hint={t('seal.decisionHint')}
          onEnter={(issued) => change({ issued })}
        />
      </div>
      {problem && (
        <Signed tone="bad" role="alert">
          {said(problem)}
        </Signed>
      )}
      {state.stale && (
        <Signed tone="hold" role="status">
          {t('seal.staleFirst')}
        </Signed>
      )}
      <div class="actions">
        {state.stale && (
          <Button main onPress={() => void effects.refresh()}>
            {t('seal.refresh')}
          </Button>
        )}
        <Button main={!state.stale} disabled={state.stale} onPress={() => void seal()}>
          {t(again ? 'seal.goAgain' : 'seal.go')}
        </Button>
      </div>
    </section>
  );
}

/** Data date, council's day, rules, how many results: what the code will vouch for. */
function Contents({ rules }: { readonly rules: RuleSet }) {
  const { state, t } = usePane();
  const { decisions, facts } = state.assessment!;
  const { dataAt, lawAt } = state.dates!;
  const judged = new Set(decisions.map(({ subject }) => subject)).size;
  return (
    <>
      <p>{t('seal.contents', { decisions: decisions.length, judged })}</p>
      <ul class="docs dashed">
        <li>{t('seal.contents.rules', { rules: ruleLabel(rules, t), n: rules.readings.length })}</li>
        <li>{t('seal.contents.dates', { dataAt: showDay(dataAt), lawAt: showDay(lawAt) })}</li>
        <li>
          {t('seal.contents.facts', {
            figures: facts.figures.length,
            evidence: facts.evidence.length + facts.marks.length,
            tallies: facts.tallies.length,
          })}
        </li>
      </ul>
    </>
  );
}
