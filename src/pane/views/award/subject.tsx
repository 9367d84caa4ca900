/** One subject's page: the verdict in words, then the reasons, down to cells and clauses. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../../core/evaluation/decision';
import { usePane } from '../../context';
import type { Named } from '../../model/decision-list';
import { byWeight, outcomeKey, toneOf } from '../../model/verdict';
import { Crumb } from '../../parts/crumb';
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
      <Crumb
        back={t('tab.award')}
        at={at}
        of={list.length}
        onBack={() => go(null)}
        onStep={(to) => go(list[to]!.decision.subject)}
      />
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
