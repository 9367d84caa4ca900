/** What is missing, and who owes it. */
import { usePane } from '../../context';
import { owed } from '../../model/decision-list';
import type { Id } from '../../../core/rules/model';
import { Fold } from '../../parts/fold';
import { lacking } from './sentences';

export function OwedList({ tier }: { readonly tier: Id }) {
  const { state, dispatch, t, said } = usePane();
  const { decisions, facts } = state.assessment!;
  const all = owed(decisions, facts, tier);
  if (all.length === 0) return null;
  const { owedOpen } = state.views.award;
  return (
    <Fold
      title={t('owed.title')}
      aside={all.length}
      open={owedOpen}
      onToggle={() => dispatch({ type: 'view', view: 'award', patch: { owedOpen: !owedOpen } })}
    >
      <ul class="owed">
        {all.map((one) => (
          <li key={one.subject}>
            <button
              type="button"
              class="textbutton"
              onClick={() => dispatch({ type: 'view', view: 'award', patch: { subject: one.subject } })}
            >
              {one.name}
            </button>
            <ul>
              {one.reasons.map((reason) => (
                <li key={reason.row}>{said(lacking(reason) ?? reason.label)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
