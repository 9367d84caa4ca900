/** What earlier seals said of one case, the newest first. */
import { useMemo } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import type { Decision } from '../../../core/evaluation/decision';
import { flipsIn, printedCode, sealSheetIn } from '../../../core/seal';
import { shownTime } from '../../clock';
import { usePane } from '../../context';
import { outcomeKey } from '../../model/verdict';

export function SealsOf({ decision: { subject, tier } }: { readonly decision: Decision }) {
  const { state, t } = usePane();
  const seals = useMemo(() => {
    const all = [...(sealSheetIn(state.grids)?.seals ?? [])].reverse();
    return all.map((seal) => {
      // As if nobody had been judged before: every sealed result is then new, in the form that flips have.
      const rows = seal.rows.filter(({ part }) => part === 'results');
      const results = flipsIn(rows.map(({ key, value }) => ({ key, before: null, after: value })));
      const now = results.find((one) => one.subject === subject && one.tier === tier)?.now ?? null;
      return { seal, now };
    });
  }, [state.grids, subject, tier]);
  return (
    <section>
      <h2 class="plain">{t('report.seals')}</h2>
      {seals.length === 0 && <p class="small muted">{t('report.noSeals')}</p>}
      <ul class="told">
        {seals.map(({ seal: { code, at, dataAt }, now }) => (
          <li key={code}>
            {now === null
              ? t('report.sealedNot', { at: shownTime(at), dataAt: showDay(dataAt) })
              : t('report.sealed', { at: shownTime(at), dataAt: showDay(dataAt), outcome: t(outcomeKey(now.outcome)) })}
            <span class="code-small"> {printedCode(code)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
