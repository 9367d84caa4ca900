/** One subject in the list: verdict in words, and the sentence that matters most. */
import type { Reason } from '../../../core/evaluation/decision';
import { decisionSummary } from '../../../core/report';
import { usePane } from '../../context';
import type { Named } from '../../model/decision-list';
import { outcomeKey, toneOf } from '../../model/verdict';
import { Sign } from '../../parts/sign';

/** A row says so many things that are missing; the subject's own page says all. */
const MOST = 2;

const isMissing = ({ verdict }: Reason) => verdict === 'missing';
const firstMissing = (reasons: readonly Reason[]) => reasons.filter(isMissing).slice(0, 1);

interface DecisionRowProps {
  readonly item: Named;
  readonly tabIndex: number;
  /** Left out: the subject's page of *Xét khen thưởng*. */
  readonly onOpen?: () => void;
}

export function DecisionRow({ item: { decision, name }, tabIndex, onOpen }: DecisionRowProps) {
  const { state, dispatch, effects, rules, t } = usePane();
  const tone = toneOf(decision.outcome);
  const missing = decision.outcome === 'evidence missing' ? decision.reasons.filter(isMissing).length : 0;
  const told = missing > MOST ? { ...decision, reasons: firstMissing(decision.reasons) } : decision;
  const because = rules ? decisionSummary(told, rules, state.language) : '';
  return (
    <button
      type="button"
      data-row
      class="row decision"
      tabIndex={tabIndex}
      onClick={() => {
        void effects.look();
        if (onOpen) onOpen();
        else dispatch({ type: 'view', view: 'award', patch: { subject: decision.subject } });
      }}
    >
      <Sign tone={tone} />
      <span class="name">{name}</span>
      <span class={`outcome ${tone}`}>{t(outcomeKey(decision.outcome))}</span>
      {because !== '' && (
        <span class="under">
          {because}
          {missing > MOST && `; ${t('award.andMissing', { n: missing - 1 })}`}
        </span>
      )}
    </button>
  );
}
