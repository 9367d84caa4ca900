/** One subject in the list: verdict in words, and the sentence that matters most. */
import { decisionSummary } from '../../../core/report';
import { usePane } from '../../context';
import type { Named } from '../../model/decision-list';
import { outcomeKey, toneOf } from '../../model/verdict';
import { Sign } from '../../parts/sign';

interface DecisionRowProps {
  readonly item: Named;
  readonly tabIndex: number;
  /** Left out: the subject's page of *Xét khen thưởng*. */
  readonly onOpen?: () => void;
}

export function DecisionRow({ item: { decision, name }, tabIndex, onOpen }: DecisionRowProps) {
  const { state, dispatch, effects, rules, t } = usePane();
  const tone = toneOf(decision.outcome);
  const because = rules ? decisionSummary(decision, rules, state.language) : '';
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
      {because !== '' && <span class="under">{because}</span>}
    </button>
  );
}
