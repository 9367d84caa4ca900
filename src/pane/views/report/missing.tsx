/** What is still missing, by the unit that owes it; can be copied into a message. */
import { useMemo } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import type { Reason } from '../../../core/evaluation/decision';
import { usePane } from '../../context';
import { missingIn } from '../../model/decision-list';
import { CopyText } from '../../parts/copy-text';
import { Fold } from '../../parts/fold';
import { lacking } from '../award/sentences';
import { type Case, caseKey } from './cases';

interface MissingProps {
  readonly cases: readonly Case[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onOpen: (key: string) => void;
}

interface Owing {
  readonly key: string;
  readonly name: string;
  readonly reasons: readonly Reason[];
}

/** By unit, then by subject: what is missing for several forms is named once. */
function owing(cases: readonly Case[]): ReadonlyMap<string, readonly Owing[]> {
  const units = new Map<string, Map<string, Owing>>();
  for (const one of cases) {
    const found = missingIn(one.decision.reasons);
    if (found.length === 0) continue;
    const own = units.get(one.unit) ?? new Map<string, Owing>();
    const known = own.get(one.decision.subject) ?? { key: caseKey(one), name: one.name, reasons: [] };
    const fresh = found.filter(
      (reason, i) =>
        !known.reasons.some(({ row }) => row === reason.row) && found.findIndex(({ row }) => row === reason.row) === i,
    );
    own.set(one.decision.subject, { ...known, reasons: [...known.reasons, ...fresh] });
    units.set(one.unit, own);
  }
  return new Map([...units].map(([unit, own]) => [unit, [...own.values()]]));
}

export function Missing({ cases, open, onToggle, onOpen }: MissingProps) {
  const { state, t, said } = usePane();
  const units = useMemo(() => owing(cases), [cases]);
  const words = (reason: Reason) => said(lacking(reason) ?? reason.label);
  if (units.size === 0) return <p class="small muted found">{t('report.owedNone')}</p>;
  const lines = (all: readonly Owing[]) =>
    all.flatMap(({ name, reasons }) => reasons.map((reason) => `- ${name}: ${words(reason)}`)).join('\n');
  const text = () => [...units].map(([unit, all]) => `${unit}\n${lines(all)}`).join('\n\n');
  const asked = (unit: string, all: readonly Owing[]) =>
    `${t('report.owedAsk', { unit, day: showDay(state.dates!.dataAt) })}\n${lines(all)}`;
  return (
    <Fold title={t('report.owed')} aside={units.size} open={open} onToggle={onToggle}>
      {open && (
        <>
          <CopyText text={text()} label={t('report.owedCopy')} />
          <ul class="owed">
            {[...units].map(([unit, all]) => (
              <li key={unit}>
                <div class="split">
                  <strong>{unit}</strong>
                  <CopyText
                    text={asked(unit, all)}
                    label={t('report.owedCopyOne')}
                    says={t('report.owedCopyOf', { unit })}
                  />
                </div>
                {all.map(({ key, name, reasons }) => (
                  <div key={key}>
                    <button type="button" class="textbutton" onClick={() => onOpen(key)}>
                      {name}
                    </button>
                    <ul>
                      {reasons.map((reason) => (
                        <li key={reason.row}>{words(reason)}</li>
                      ))}
                    </ul>
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
