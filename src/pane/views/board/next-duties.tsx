/** The duties that come next, those overdue first, and what is not ready for them. */
import { type Duty, nextDuties, notReady } from '../../../core/board';
import { type Day, showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { Signed } from '../../parts/signed';

interface NextDutiesProps {
  readonly duties: readonly Duty[];
  readonly today: Day;
  readonly facts: Parameters<typeof notReady>[1];
}

export function NextDuties({ duties, today, facts }: NextDutiesProps) {
  const { t } = usePane();
  const { overdue, next } = nextDuties(duties, today);
  return (
    <>
      {[...overdue, ...next].map((duty) => (
        <Next key={`${duty.due} ${duty.title}`} duty={duty} late={overdue.includes(duty)} facts={facts} />
      ))}
      {overdue.length + next.length === 0 && <p>{t('board.nothingNext')}</p>}
    </>
  );
}

interface NextProps {
  readonly duty: Duty;
  readonly late: boolean;
  readonly facts: NextDutiesProps['facts'];
}

function Next({ duty, late, facts }: NextProps) {
  const { t, said } = usePane();
  const lacking = notReady(duty, facts);
  return (
    <div class="duty">
      <div class="split">
        <strong>{duty.title}</strong>
        <span class="num">{showDay(duty.due)}</span>
      </div>
      {late && <div class="small outcome bad">{t('board.is.overdue')}</div>}
      {!duty.confirmed && <div class="small muted">{t('board.unconfirmed')}</div>}
      {lacking.length === 0 ? (
        <Signed tone="good">{t('board.ready')}</Signed>
      ) : (
        lacking.map((one) => (
          <Signed tone="ask" key={one.key}>
            {said(one)}
          </Signed>
        ))
      )}
    </div>
  );
}
