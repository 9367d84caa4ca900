/** What is on record about one subject: evidence and marks, each with its cell. */
import { showDay } from '../../../core/cell';
import type { Id } from '../../../core/rules/model';
import { rowLabel } from '../../../core/report';
import { EVIDENCE_CHOICES } from '../../../core/store';
import { usePane } from '../../context';
import { CellLink } from '../../parts/cell-link';

const RATERS = ['self', 'manager', 'authority'];

export function EvidenceOf({ subject }: { readonly subject: Id }) {
  const { state, rules, t } = usePane();
  const { evidence, marks } = state.assessment!.facts;
  const own = evidence.filter((one) => one.subject === subject);
  const marked = marks.filter((one) => one.subject === subject);
  const label = (id: Id) =>
    (rules && rowLabel(rules, id, state.language)) ?? EVIDENCE_CHOICES.find(({ code }) => code === id)?.label ?? id;
  const rater = (of: string) => (RATERS.includes(of) ? t(`report.mark.${of}`) : of);
  return (
    <section>
      <h2 class="plain">{t('report.evidence')}</h2>
      {own.length + marked.length === 0 && <p class="small muted">{t('report.noEvidence')}</p>}
      <ul class="told">
        {own.map(({ key, value, at, note, src }, i) => (
          <li key={i}>
            {label(key)}: {value === 'yes' ? t('report.yes') : value === 'no' ? t('report.no') : value}
            {at !== null && `; ${showDay(at)}`}
            {note !== undefined && note !== '' && <span class="small muted"> {note}</span>} <CellLink src={src} />
          </li>
        ))}
        {marked.map(({ item, rater: who, value, src }, i) => (
          <li key={`mark ${i}`}>
            {label(item)}: {value === 'recused' ? t('report.mark.recused') : t('report.mark', { value })}, {rater(who)}{' '}
            <CellLink src={src} />
          </li>
        ))}
      </ul>
    </section>
  );
}
