/** *Tổng hợp* for the reviewers' meeting: results counted, what is missing, the list, one case, the meeting. */
import { useMemo, useRef } from 'preact/hooks';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Undecided } from '../award/undecided';
import { BasisLine } from './basis';
import { ALL, caseKey, casesOf, narrowed } from './cases';
import { CaseList } from './case-list';
import { CasePage } from './case-page';
import { Compare } from './compare';
import { Counts } from './counts';
import { Meeting } from './meeting';
import { Missing } from './missing';
import { SealLine } from './seal-line';

const START = { ...ALL, open: '', meeting: '', met: '', owed: false, compare: false };

export default function Overview() {
  const { state, rules, t } = usePane();
  const [kept, keep] = useKept('report.overview', START);
  const { assessment, dates } = state;
  const cases = useMemo(
    () => (assessment && rules && dates ? casesOf(assessment, rules, dates.dataAt) : []),
    [assessment, rules, dates],
  );
  const list = useMemo(() => narrowed(cases, kept), [cases, kept.tier, kept.outcome, kept.kind, kept.query]);
  const left = useRef('');
  if (!rules || cases.length === 0) return <Undecided />;
  // In the list as it is narrowed; a case from elsewhere stands among all.
  const within = (key: string) => (list.some((one) => caseKey(one) === key) ? list : cases);
  const at = within(kept.open).findIndex((one) => caseKey(one) === kept.open);
  const meeting = within(kept.meeting);
  const meet = meeting.findIndex((one) => caseKey(one) === kept.meeting);
  if (at >= 0) {
    left.current = kept.open;
    return <CasePage cases={within(kept.open)} at={at} all={cases} onOpen={(open) => keep({ open })} />;
  }
  const back = list.findIndex((one) => caseKey(one) === left.current);
  left.current = '';
  // Where the meeting stopped: it goes on there.
  const met = list.findIndex((one) => caseKey(one) === kept.met);
  return (
    <>
      <div class="screen">
        <BasisLine />
        <SealLine />
        <div class="actions">
          {met > 0 && (
            <Button main onPress={() => keep({ meeting: kept.met })}>
              {t('report.meetingOn', { at: met + 1, n: list.length })}
            </Button>
          )}
          <Button main={met <= 0} disabled={list.length === 0} onPress={() => keep({ meeting: caseKey(list[0]!) })}>
            {met > 0 ? t('report.meetingAnew') : t('report.meetingOf', { n: list.length })}
          </Button>
        </div>
        {met > 0 && <p class="small muted">{t('report.meetingAt', { name: list[met]!.name })}</p>}
        <Counts cases={cases} onShow={(tier, outcome, kind) => keep({ tier, outcome, kind, query: '' })} />
      </div>
      <Missing
        cases={cases}
        open={kept.owed}
        onToggle={() => keep({ owed: !kept.owed })}
        onOpen={(open) => keep({ open })}
      />
      <Compare open={kept.compare} onToggle={() => keep({ compare: !kept.compare })} />
      <CaseList list={list} filter={kept} keep={keep} back={back} onOpen={(open) => keep({ open })} />
      {meet >= 0 && (
        <Meeting
          cases={meeting}
          at={meet}
          onGo={(key) => keep({ meeting: key, met: key })}
          onLeave={() => keep({ meeting: '' })}
        />
      )}
    </>
  );
}
