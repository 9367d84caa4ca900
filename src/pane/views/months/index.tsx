/** *Theo tháng*: attainment is kept each month; what changed since, how it went, and what each unit is to be reminded of. */
import { useMemo } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import { snapshotRows, withSnapshot } from '../../../core/monthly';
import { SNAPSHOTS } from '../../../core/store/sheets/snapshots';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { storedDraft } from '../../drafts/stored';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Field } from '../../parts/choice';
import { Changes } from './changes';
import { changesSince, monthsOf } from './core';
import { Reminders } from './reminders';
import { Trend } from './trend';

export default function MonthsView() {
  const { state, dispatch, t, said } = usePane();
  const [kept, keep] = useKept('months', { since: '', kind: 'all', open: '', deadline: '' });
  const { assessment, grids, settings, dates } = state;
  const months = useMemo(() => monthsOf(state), [assessment, grids, settings.planKind, dates]);
  const dataAt = dates!.dataAt;
  const others = months.days.filter((day) => day !== dataAt);
  const since = others.includes(kept.since) ? kept.since : (others.find((day) => day < dataAt) ?? others[0] ?? null);
  const changes = useMemo(
    () => (since === null ? [] : changesSince(months, since, state)),
    [months, since, settings.milestone],
  );

  function draft(): void {
    const rows = withSnapshot(months.kept, months.now);
    const plan = said({ key: `attainment.${months.plan}`, args: {} });
    const again = months.days.includes(dataAt);
    const line = {
      row: rows.indexOf(months.now[0]!),
      what: message('pane.months.line', { day: showDay(dataAt), plan, n: months.now.length }),
      sample: again ? message('pane.months.replaces') : '',
    };
    const sheet = { name: SNAPSHOTS.name, rows: snapshotRows(rows), lines: [line] };
    const made = storedDraft(state, [sheet], message('pane.months.draft'));
    if (made) dispatch({ type: 'drafted', draft: made });
    else dispatch({ type: 'notice', notice: message('pane.monthly.notOurs', { sheet: SNAPSHOTS.name }) });
  }

  const save = state.capabilities!.canEdit && months.now.length > 0 && (
    <Button main={months.days.length === 0} onPress={draft}>
      {t('months.keep', { day: showDay(dataAt) })}
    </Button>
  );
  if (months.days.length === 0) {
    return (
      <>
        <Calm title={t('months.none')} actions={save}>
          {t('months.noneWhy')}
        </Calm>
        <Reminders now={months.now} changes={[]} kept={kept} keep={keep} />
      </>
    );
  }
  return (
    <>
      <div class="screen">
        <p class="small">{t('months.about')}</p>
        <div class="actions">{save}</div>
        {others.length > 0 && (
          <Field
            label={t('months.since')}
            value={since ?? ''}
            options={others.map((day) => ({ value: day, label: showDay(day) }))}
            onChoose={(day) => keep({ since: day })}
          />
        )}
        <Trend months={months} />
      </div>
      {since !== null && <Changes changes={changes} since={since} kind={kept.kind} onKind={(kind) => keep({ kind })} />}
      <Reminders now={months.now} changes={changes} kept={kept} keep={keep} />
    </>
  );
}
