/** One subject's page: the verdict in words, then the reasons, down to cells and clauses. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../../core/evaluation/decision';
import { usePane } from '../../context';
import type { Named } from '../../model/decision-list';
import { byWeight, outcomeKey, toneOf } from '../../model/verdict';
import { Sign } from '../../parts/sign';
import { Reason } from './reason';
import { Score } from './score';
import { tierLabel } from './tier-label';

interface SubjectProps {
  readonly list: readonly Named[];
  readonly at: number;
}

export function Subject({ list, at }: SubjectProps) {
  const { state, dispatch, effects, t } = usePane();
  const { decision, name } = list[at]!;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [decision.subject]);
  const go = (to: string | null) => {
    if (to !== null) void effects.look();
    dispatch({ type: 'view', view: 'award', patch: { subject: to } });
  };
  const others = state.assessment!.decisions.filter(
    (other) => other.subject === decision.subject && other.tier !== decision.tier,
  );
  return (
    <article class="subject">
      <nav class="crumb" aria-label={t('award.crumb')}>
        <button type="button" class="textbutton" onClick={() => go(null)}>
          ‹ {t('tab.award')}
        </button>
        <span class="grow" />
        <Step label={t('award.previous')} sign="‹" to={list[at - 1]?.decision.subject} go={go} />
        <span class="num small">
          {at + 1}/{list.length}
        </span>
        <Step label={t('award.next')} sign="›" to={list[at + 1]?.decision.subject} go={go} />
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        {name}
      </h1>
      <Judged decision={decision} />
      {others.length > 0 && <h2 class="plain">{t('award.otherTiers')}</h2>}
      {others.map((other) => (
        <Verdict
          key={other.tier}
          decision={other}
          onOpen={() => dispatch({ type: 'view', view: 'award', patch: { tier: other.tier } })}
        />
      ))}
    </article>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly to: string | undefined;
  readonly go: (to: string) => void;
}

function Step({ label, sign, to, go }: StepProps) {
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && go(to)}
    >
      {sign}
    </button>
  );
}

/** Verdict, score, then every reason, what decided first. */
export function Judged({ decision }: { readonly decision: Decision }) {
  return (
    <>
      <Verdict decision={decision} />
      {decision.score && <Score score={decision.score} />}
      <ul class="reasons top">
        {byWeight(decision.reasons).map((reason, i) => (
          <Reason key={`${reason.row} ${i}`} reason={reason} />
        ))}
      </ul>
    </>
  );
}

/** Verdict first, in words, with its sign; the award's name under it. */
export function Verdict({ decision, onOpen }: { readonly decision: Decision; readonly onOpen?: () => void }) {
  const { rules, state, t } = usePane();
  const tone = toneOf(decision.outcome);
  const tier = rules?.tiers.find((one) => one.id === decision.tier);
  return (
    <div class={`verdict ${tone}`}>
      <p class="words">
        <Sign tone={tone} />
        <strong>{t(outcomeKey(decision.outcome))}</strong>
      </p>
      <p>
        {tier ? tierLabel(tier, state.language) : decision.tier}
        {decision.rank !== undefined && t('award.rank', { rank: decision.rank })}
      </p>
      {onOpen && (
        <button type="button" class="textbutton" onClick={onOpen}>
          {t('award.openTier')}
        </button>
      )}
    </div>
  );
}
