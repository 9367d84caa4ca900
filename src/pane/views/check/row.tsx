/** One finding: what is wrong, what to do, its cells, and the way to mark it as seen. */
import type { Judged } from '../../../core/doctor/seen';
import { address, showDay } from '../../../core/cell';
import type { Severity } from '../../../core/finding';
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { CellLinks } from '../../parts/cell-links';
import { Sign, type Tone } from '../../parts/sign';

const TONES: Readonly<Record<Severity, Tone>> = { blocking: 'hold', error: 'bad', warning: 'ask', info: 'none' };

interface FindingRowProps {
  readonly one: Judged;
  readonly tabIndex: number;
  /** Opens the form, or takes the mark off; left out where nothing can be written. */
  readonly onMark?: () => void;
}

export function FindingRow({ one: { finding, seen }, tabIndex, onMark }: FindingRowProps) {
  const { effects, t, said } = usePane();
  const first = finding.cells[0];
  const words = said(finding.message);
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
        <Sign tone={TONES[finding.severity]} />
        <span class="name">
          <span class="sr">{t(`severity.${finding.severity}`)}: </span>
          {words}
        </span>
        <span class="under">→ {said(finding.advice)}</span>
      </button>
      <div class="cells split">
        <CellLinks src={finding.cells.map(address)} />
        {onMark && (
          <TextButton label={t(seen ? 'check.unmarkOf' : 'check.markOf', { what: words })} onPress={onMark}>
            {t(seen ? 'check.unmark' : 'check.mark')}
          </TextButton>
        )}
      </div>
      {seen && (
        <p class="seen-note">
          <strong>
            {t('check.seenBy', {
              by: seen.by === '' ? '' : t('check.seenByWho', { by: seen.by }),
              at: seen.at === '' ? '' : t('check.seenAt', { day: showDay(seen.at) }),
            })}
          </strong>
          {seen.note !== '' && <span>{seen.note}</span>}
          {finding.severity === 'blocking' && <span class="wrong">{t('check.stillBlocks')}</span>}
        </p>
      )}
    </>
  );
}
