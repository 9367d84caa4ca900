/** *Tiến độ*: attainment of the department, then of every unit, person, project or source. */
import { useMemo } from 'preact/hooks';
import { usePane } from '../../context';
import { groupsIn, listed, planInUse, rowKey, rowsOf, wholeOf } from '../../model/attainment-list';
import { markOf } from '../../model/milestone';
import type { Group, Shown, Sort } from '../../model/state';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Search } from '../../parts/search';
import { ChangesLine } from '../start/changes-late';
import { Plans } from './plans';
import { AttainmentRow } from './row';
import { Whole } from './whole';

const SORTS: readonly Sort[] = ['attention', 'remaining', 'name'];
const SHOWN: readonly Shown[] = ['all', 'unmet', 'met', 'none'];

export function Progress() {
  const { state, dispatch, t } = usePane();
  const { attainment } = state.assessment!;
  const view = state.views.progress;
  const { settings } = state;
  const plan = planInUse(attainment, settings);
  const mark = markOf(state).percent;
  const whole = wholeOf(attainment, plan, settings.basis);
  const groups = groupsIn(attainment);
  const by = groups.includes(view.by) ? view.by : (groups[0] ?? 'project');
  const all = rowsOf(attainment, by, plan, settings.basis);
  const rows = useMemo(() => listed(all, view), [all, view.sort, view.shown, view.query]);
  const change = (patch: Partial<typeof view>) => dispatch({ type: 'view', view: 'progress', patch });
  return (
    <>
      <ChangesLine />
      {whole && <Whole row={whole} />}
      <Plans />
      <div class="tools">
        <Choice
          label={t('progress.by')}
          value={by}
          options={groups.map((group) => ({ value: group, label: t(`group.${group}`) }))}
          onChoose={(value) => change({ by: value as Group, open: null })}
        />
        <Choice
          label={t('progress.sort')}
          value={view.sort}
          options={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
          onChoose={(value) => change({ sort: value as Sort })}
        />
        <Choice
          label={t('progress.shown')}
          value={view.shown}
          options={SHOWN.map((shown) => ({ value: shown, label: t(`shown.${shown}`) }))}
          onChoose={(value) => change({ shown: value as Shown })}
        />
        {all.length > 12 && <Search value={view.query} onSearch={(query) => change({ query })} />}
      </div>
      {rows.length === 0 ? (
        <Calm
          title={t('list.nothing')}
          actions={
            <button type="button" class="button" onClick={() => change({ shown: 'all', query: '' })}>
              {t('list.showAll')}
            </button>
          }
        />
      ) : (
        <LongList
          label={t(`group.${by}`)}
          items={rows}
          keyOf={rowKey}
          guess={52}
          row={(row, tabIndex) => <AttainmentRow row={row} tabIndex={tabIndex} mark={mark} />}
        />
      )}
    </>
  );
}
