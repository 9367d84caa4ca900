/** What is tried, and the verdicts that flip: before, after, and why. */
import { useMemo } from 'preact/hooks';
import { evaluate } from '../../../core/evaluation';
import { decisionSummary } from '../../../core/report';
import type { Id } from '../../../core/rules/model';
import { flipText } from '../../../core/seal';
import { type Situation, whatIf } from '../../../core/whatif';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { OWN_RULES } from '../../model/rules';
import { Button, TextButton } from '../../parts/button';
import { Signed } from '../../parts/signed';
import { type Spec, trialsOf } from './specs';
import { TrialForm } from './trial-form';

export function Sandbox({ subject }: { readonly subject: Id }) {
  const { t } = usePane();
  const [{ specs }, change] = useKept('whatif.specs', { specs: [] as readonly Spec[] });
  return (
    <section>
      <h2 class="plain">{t('whatif.try')}</h2>
      <TrialForm subject={subject} add={(spec) => change({ specs: [...specs, spec] })} />
      {specs.length > 0 && (
        <>
          <ul class="told">
            {specs.map((spec, i) => (
              <li key={i} class="split">
                <span>{spec.label}</span>
                <TextButton
                  label={t('whatif.removeOne', { what: spec.label })}
                  onPress={() => change({ specs: specs.filter((_, at) => at !== i) })}
                >
                  {t('whatif.remove')}
                </TextButton>
              </li>
            ))}
          </ul>
          <div class="actions">
            <Button onPress={() => change({ specs: [] })}>{t('whatif.reset')}</Button>
          </div>
          <Flips specs={specs} />
        </>
      )}
    </section>
  );
}

function Flips({ specs }: { readonly specs: readonly Spec[] }) {
  const { state, rules, presets, t, said } = usePane();
  const { assessment, dates, own, language } = state;
  const result = useMemo(() => {
    const base: Situation = { rules: rules!, facts: assessment!.facts, ...dates! };
    const find = (id: Id) => (id === OWN_RULES ? (own?.rules ?? null) : (presets.find((one) => one.id === id) ?? null));
    const tried = whatIf(base, trialsOf(specs, base, find));
    const decisions = evaluate(tried.situation.rules, tried.situation.facts, tried.situation);
    return { ...tried, decisions };
  }, [specs, assessment, rules, dates]);
  const naming = { language, facts: result.situation.facts, rules: result.situation.rules };
  return (
    <div role="status">
      {result.problems.map((problem, i) => (
        <Signed tone="bad" key={i}>
          {said(problem)}
        </Signed>
      ))}
      <h3>{result.flips.length === 0 ? t('whatif.noFlips') : t('whatif.flips', { n: result.flips.length })}</h3>
      <ul class="told">
        {result.flips.slice(0, 100).map((flip, i) => {
          const now = result.decisions.find(({ subject, tier }) => subject === flip.subject && tier === flip.tier);
          const why = now ? decisionSummary(now, result.situation.rules, language) : '';
          return (
            <li key={i}>
              {flipText(flip, naming)}
              {why !== '' && <p class="small muted">{why}</p>}
            </li>
          );
        })}
      </ul>
      {result.flips.length > 100 && <p class="small muted">{t('whatif.more', { n: result.flips.length - 100 })}</p>}
    </div>
  );
}
