/** *Chốt kết quả*: whether what was sealed still holds, what would be sealed now, and the seals before. */
import { usePane } from '../../context';
import { Calm } from '../../parts/calm';
import { useSeals } from './compared';
import { Faults, Printed } from './faults';
import { SealForm } from './form';
import { History } from './history';
import { SealStanding } from './standing';

export default function SealView() {
  const { state, rules, t } = usePane();
  const { sheet, last, compared, failed } = useSeals();
  if (!state.assessment || !state.dates) return null;
  return (
    <div class="screen">
      {sheet?.newer ? (
        <Calm tone="hold" title={t('seal.newerTitle')}>
          {t('seal.newer')}
        </Calm>
      ) : (
        <>
          <Faults sheet={sheet} />
          <Printed faults={compared?.printed ?? []} />
          <SealStanding last={last} compared={compared} failed={failed} unreadable={(sheet?.faults.length ?? 0) > 0} />
          {rules && <SealForm rules={rules} sheet={sheet} />}
          <History sheet={sheet} />
        </>
      )}
    </div>
  );
}
