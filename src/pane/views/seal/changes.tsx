/** What changed since the seal: first the decisions that flip, then every row with its old and new value and its cells. */
import { useMemo } from 'preact/hooks';
import { factsFrom, flipText, inputChangeText, type Naming, rejudgeNote, ruleChangeText } from './core';
import { usePane } from '../../context';
import { CellLinks } from '../../parts/cell-links';
import { Signed } from '../../parts/signed';
import type { Compared } from './compared';
import { cellsByKey, ruleCell } from './links';

/** More rows than anybody reads; the rest is counted, and stands in `thidua verify`. */
const SHOWN = 60;

export function Changes({ compared }: { readonly compared: Compared }) {
  const { state, rules, t, said } = usePane();
  const { comparison, seal, now, open } = compared;
  const naming = useNaming(compared);
  const cells = useMemo(() => cellsByKey(now.facts), [now]);
  if (!rules) return null;
  return (
    <>
      {seal.issued !== undefined && <p class="note">{said(rejudgeNote(seal, comparison))}</p>}
      {open ? (
        <Signed tone="ask">{t('seal.open')}</Signed>
      ) : (
        <Part
          title={t('seal.flips', { n: comparison.flips.length })}
          none={t('seal.noFlips')}
          lines={comparison.flips.map((flip) => ({ text: flipText(flip, naming), src: [] }))}
        />
      )}
      {comparison.inputs.length > 0 && (
        <Part
          title={t('seal.inputs', { n: comparison.inputs.length })}
          lines={comparison.inputs.map((change) => ({
            text: inputChangeText(change, naming),
            src: cells.get(change.key) ?? [],
          }))}
        />
      )}
      {comparison.rules.length > 0 && (
        <Part
          title={t('seal.rules', { n: comparison.rules.length })}
          lines={comparison.rules.map((change) => ({
            text: ruleChangeText(change, naming),
            src: ruleCell(state.grids, change),
          }))}
        />
      )}
    </>
  );
}

/** Names of today, and of the seal for whoever is no longer there. */
function useNaming({ seal, now }: Compared): Naming {
  const { state, rules } = usePane();
  return useMemo(() => {
    const { facts } = now;
    const gone = factsFrom(seal.rows).subjects.filter(({ id }) => !facts.subjects.some((one) => one.id === id));
    return { language: state.language, rules: rules!, facts: { ...facts, subjects: [...facts.subjects, ...gone] } };
  }, [seal, now, rules, state.language]);
}

interface PartProps {
  readonly title: string;
  readonly none?: string;
  readonly lines: readonly { readonly text: string; readonly src: readonly string[] }[];
}

function Part({ title, none, lines }: PartProps) {
  const { t } = usePane();
  if (lines.length === 0) return none === undefined ? null : <p class="small muted">{none}</p>;
  return (
    <>
      <h2 class="plain">{title}</h2>
      <ul class="told">
        {lines.slice(0, SHOWN).map(({ text, src }, i) => (
          <li key={i}>
            {text} <CellLinks src={src} />
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p class="small muted">{t('seal.more', { n: lines.length - SHOWN })}</p>}
    </>
  );
}
