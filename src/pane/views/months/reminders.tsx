/** What each unit is to be reminded of, as a text to copy into a message. */
import { useMemo } from 'preact/hooks';
import { type Day, monthEnd } from '../../../core/cell';
import { type Change, remindersOf, type SnapshotRow } from '../../../core/monthly';
import { usePane } from '../../context';
import { CopyText } from '../../parts/copy-text';
import { DayField } from '../../parts/day-field';
import { Fold } from '../../parts/fold';

interface RemindersProps {
  readonly now: readonly SnapshotRow[];
  readonly changes: readonly Change[];
  readonly kept: { readonly open: string; readonly deadline: string };
  readonly keep: (patch: { open?: string; deadline?: string }) => void;
}

export function Reminders({ now, changes, kept, keep }: RemindersProps) {
  const { state, t, said } = usePane();
  const dataAt = state.dates!.dataAt;
  const deadline = kept.deadline === '' ? lastDay(dataAt, state.assessment!.tables[0]?.year ?? null) : kept.deadline;
  const all = useMemo(() => remindersOf(now, changes, { dataAt, deadline }), [now, changes, dataAt, deadline]);
  return (
    <section class="screen">
      <h2>{t('months.remind', { n: all.length })}</h2>
      {all.length === 0 ? (
        <p>{t('months.allDone')}</p>
      ) : (
        <>
          <div class="fields">
            <DayField label={t('months.deadline')} value={deadline} onEnter={(day) => keep({ deadline: day })} />
          </div>
          {all.map(({ owner, lines }) => {
            const text = lines.map(said).join('\n');
            const isOpen = kept.open === `#${owner}`;
            return (
              <Fold
                key={owner}
                title={owner === '' ? t('months.unknownOwner') : owner}
                aside={t('months.projects', { n: lines.filter(({ key }) => /project|unreported/.test(key)).length })}
                open={isOpen}
                onToggle={() => keep({ open: isOpen ? '' : `#${owner}` })}
              >
                <p class="message">{text}</p>
                <CopyText text={text} label={t('months.copy')} />
              </Fold>
            );
          })}
        </>
      )}
    </section>
  );
}

/** Payment runs to 31/01 of the next year (Nghị định 254/2025 Điều 12); the user may set another day. */
function lastDay(dataAt: Day, year: number | null): Day {
  return monthEnd((year ?? Number(dataAt.slice(0, 4))) + 1, 1);
}
