/** *Thử thay đổi*: what is still missing, what a change would flip, and judging again. The workbook stays untouched. */
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Undecided } from '../award/undecided';
import { Lacking } from './lacking';
import { Rejudged } from './rejudged';
import { Sandbox } from './sandbox';

export default function WhatIf() {
  const { state, rules, t } = usePane();
  const [{ subject }, change] = useKept('whatif.subject', { subject: '' });
  const { assessment } = state;
  if (!rules || !assessment || assessment.decisions.length === 0) return <Undecided />;
  const known = assessment.decisions.some((one) => one.subject === subject);
  const chosen = known ? subject : (state.views.award.subject ?? assessment.decisions[0]!.subject);
  return (
    <div class="screen">
      <p class="note">{t('whatif.untouched')}</p>
      <Lacking subject={chosen} choose={(id) => change({ subject: id })} />
      <Sandbox subject={chosen} />
      <Rejudged />
    </div>
  );
}
