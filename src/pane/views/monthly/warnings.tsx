/** What the report could not be filled with, and what to do. */
import { a1 } from '../../../core/cell';
import type { Finding } from '../../../core/finding';
import { usePane } from '../../context';
import { Sign } from '../../parts/sign';

/** Cells named here are cells of the report's file: they are not in the workbook that is open. */
export function Warnings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, said } = usePane();
  if (findings.length === 0) return null;
  return (
    <section class="warnings">
      <h2>{t('monthly.warnings', { n: findings.length })}</h2>
      <ul>
        {findings.map(({ message, advice, severity, cells }, i) => (
          <li key={i}>
            <Sign tone={severity === 'blocking' ? 'bad' : 'ask'} />
            <span>
              {said(message)}
              {cells.length > 0 && <span class="muted small"> ({cells.slice(0, 4).map(a1).join(', ')})</span>}
              <span class="under"> → {said(advice)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
