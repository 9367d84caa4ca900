/** What every figure of the page rests on: dates, plan, actual or estimate, rule set. */
import { message } from '../../../messages';
import { showDay } from '../../../core/cell';
import { planOf } from '../../../core/report/papers/parts/foot';
import { usePane } from '../../context';
import { ruleLabel } from '../../model/rule-label';
import { usePaperInput } from './input';

export function BasisLine() {
  const { state, t, said } = usePane();
  const input = usePaperInput();
  if (!input) return null;
  const plan = planOf(input);
  return (
    <p class="small muted basis">
      {t('report.basis', {
        dataAt: showDay(input.dataAt),
        lawAt: showDay(input.lawAt),
        plan: plan === null ? t('report.noPlan') : lower(said(message(`role.${plan}`))),
        basis: t(`report.basis.${state.settings.basis}`),
        rules: ruleLabel(input.rules, t),
      })}
    </p>
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
