/** *Kiểm tra số liệu*: what was found in the workbook; a click selects the cell. Nothing is changed but our own list of what was seen. */
import type { Judged } from '../../../core/doctor/seen';
import type { Severity } from '../../../core/finding';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { unseenDraft } from '../../drafts/seen';
import { useKept } from '../../kept';
import { SEVERITIES } from '../../model/finding-list';
import { judgedOf } from '../../model/judged';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Choice } from '../../parts/choice';
import { Fold } from '../../parts/fold';
import { LongList } from '../../parts/long-list';
import { HandOut } from './hand-out';
import { HealthBox } from './health';
import { Mark } from './mark';
import { FindingRow } from './row';

export default function Check() {
  const { state, effects, t } = usePane();
  const judged = judgedOf(state);
  if (judged.length === 0) {
    return (
      <>
        <HealthBox />
        <Calm
          tone="good"
          title={t('check.clean')}
          actions={<Button onPress={() => void effects.refresh()}>{t('check.again')}</Button>}
        >
          {t('check.cleanWhy')}
        </Calm>
      </>
    );
  }
  return (
    <>
      <HealthBox />
      <Findings judged={judged} />
      <HandOut judged={judged} />
    </>
  );
}

function Findings({ judged }: { readonly judged: readonly Judged[] }) {
  const { state, dispatch, t } = usePane();
  const { severity } = state.views.check;
  const [{ marking, seenOpen }, keep] = useKept('check.list', { marking: '', seenOpen: false });
  const canEdit = state.capabilities?.canEdit ?? false;
  const open = judged.filter(({ seen }) => seen === null);
  const seen = judged.filter((one) => one.seen !== null);
  const list = sorted(open).filter(({ finding }) => severity === 'all' || finding.severity === severity);
  const close = () => keep({ marking: '' });
  const unmark = (key: string) => {
    const draft = unseenDraft(state, [key]);
    if (draft) dispatch({ type: 'drafted', draft });
    else dispatch({ type: 'notice', notice: message('pane.check.notOurs', { sheet: 'DL_DaXem' }) });
  };
  return (
    <>
      {open.length === 0 ? (
        <Calm tone="good" title={t('check.allSeen')}>
          {t('check.allSeenWhy')}
        </Calm>
      ) : (
        <Filter open={open} />
      )}
      {open.length > 0 && list.length === 0 && <p class="screen muted">{t('check.none')}</p>}
      <LongList
        label={t('tab.check')}
        items={list}
        keyOf={({ key }) => key}
        guess={88}
        row={(one, tabIndex) => (
          <>
            <FindingRow
              one={one}
              tabIndex={tabIndex}
              {...(canEdit && { onMark: () => keep({ marking: marking === one.key ? '' : one.key }) })}
            />
            {canEdit && marking === one.key && <Mark one={one} same={sameKind(open, one)} onClose={close} />}
          </>
        )}
      />
      {seen.length > 0 && (
        <Fold
          title={t('check.seen', { n: seen.length })}
          open={seenOpen}
          onToggle={() => keep({ seenOpen: !seenOpen })}
        >
          <div class="seen-list">
            <LongList
              label={t('check.seen', { n: seen.length })}
              items={sorted(seen)}
              keyOf={({ key }) => key}
              guess={110}
              row={(one, tabIndex) => (
                <FindingRow one={one} tabIndex={tabIndex} {...(canEdit && { onMark: () => unmark(one.key) })} />
              )}
            />
          </div>
        </Fold>
      )}
    </>
  );
}

function Filter({ open }: { readonly open: readonly Judged[] }) {
  const { state, dispatch, t } = usePane();
  const count = (one: Severity) => open.filter(({ finding }) => finding.severity === one).length;
  const present = SEVERITIES.filter((one) => count(one) > 0);
  return (
    <div class="tools">
      <Choice
        label={t('check.severity')}
        value={state.views.check.severity}
        options={[
          { value: 'all', label: t('check.all', { n: open.length }) },
          ...present.map((one) => ({ value: one, label: t(`check.${one}`, { n: count(one) }) })),
        ]}
        onChoose={(value) => dispatch({ type: 'view', view: 'check', patch: { severity: value as Severity | 'all' } })}
      />
    </div>
  );
}

function sameKind(open: readonly Judged[], { finding }: Judged): readonly Judged[] {
  return open.filter((one) => one.finding.check === finding.check && one.finding.severity === finding.severity);
}

function sorted(list: readonly Judged[]): readonly Judged[] {
  const rank = ({ finding }: Judged) => SEVERITIES.indexOf(finding.severity);
  return list
    .map((one, i) => ({ one, i }))
    .sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i)
    .map(({ one }) => one);
}
