/** *Kiểm tra số liệu*: what was found in the workbook; a click selects the cell. Nothing is changed. */
import { address } from '../../../core/cell';
import type { Finding, Severity } from '../../../core/finding';
import { usePane } from '../../context';
import { SEVERITIES, countOf, sortedFindings } from '../../model/finding-list';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { CellLinks } from '../../parts/cell-links';
import { Choice } from '../../parts/choice';
import { LongList } from '../../parts/long-list';
import { Sign, type Tone } from '../../parts/sign';
import { HealthBox } from './health';

const TONES: Readonly<Record<Severity, Tone>> = { blocking: 'hold', error: 'bad', warning: 'ask', info: 'none' };

export function Check() {
  const { state, dispatch, effects, t } = usePane();
  const { findings } = state.assessment!;
  const { severity } = state.views.check;
  const list = sortedFindings(findings, severity);
  if (findings.length === 0) {
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
  const present = SEVERITIES.filter((one) => countOf(findings, one) > 0);
  return (
    <>
      <HealthBox />
      <div class="tools">
        <Choice
          label={t('check.severity')}
          value={severity}
          options={[
            { value: 'all', label: t('check.all', { n: findings.length }) },
            ...present.map((one) => ({ value: one, label: t(`check.${one}`, { n: countOf(findings, one) }) })),
          ]}
          onChoose={(value) =>
            dispatch({ type: 'view', view: 'check', patch: { severity: value as Severity | 'all' } })
          }
        />
      </div>
      <LongList
        label={t('tab.check')}
        items={list}
        keyOf={(_, at) => `${severity} ${at}`}
        guess={72}
        row={(finding, tabIndex) => <FindingRow finding={finding} tabIndex={tabIndex} />}
      />
    </>
  );
}

function FindingRow({ finding, tabIndex }: { readonly finding: Finding; readonly tabIndex: number }) {
  const { effects, t, said } = usePane();
  const [first, ...others] = finding.cells;
  const content = (
    <>
      <Sign tone={TONES[finding.severity]} />
      <span class="name">
        <span class="sr">{t(`severity.${finding.severity}`)}: </span>
        {said(finding.message)}
      </span>
      <span class="under">→ {said(finding.advice)}</span>
    </>
  );
  return (
    <>
      <button
        type="button"
        data-row
        class="row finding"
        tabIndex={tabIndex}
        title={first ? address(first) : undefined}
        onClick={() => first && void effects.follow(first)}
        aria-disabled={first === undefined}
      >
        {content}
      </button>
      {first && (
        <div class="cells">
          <CellLinks src={[first, ...others].map((ref) => address(ref))} />
        </div>
      )}
    </>
  );
}
