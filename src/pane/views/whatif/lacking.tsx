/** "Còn thiếu bao nhiêu để đạt": each open condition of one subject, in the unit that people act in. */
import type { Id } from '../../../core/rules/model';
import { lackingOf } from '../../../core/whatif';
import { rowLabel } from '../../../core/report';
import { usePane } from '../../context';
import { outcomeKey, toneOf } from '../../model/verdict';
import { CellLinks } from '../../parts/cell-links';
import { Field } from '../../parts/choice';
import { Signed } from '../../parts/signed';

export function Lacking({ subject, choose }: { readonly subject: Id; readonly choose: (id: Id) => void }) {
  const { state, rules, t, said } = usePane();
  const { decisions, facts } = state.assessment!;
  const judged = new Set(decisions.map((one) => one.subject));
  const people = [...new Map(facts.subjects.filter(({ id }) => judged.has(id)).map((one) => [one.id, one])).values()];
  return (
    <section>
      <h2 class="plain">{t('whatif.lacking')}</h2>
      <Field
        label={t('whatif.who')}
        value={subject}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={choose}
      />
      {decisions
        .filter((one) => one.subject === subject)
        .map((decision) => {
          const lacking = lackingOf(decision, rules!);
          return (
            <div key={decision.tier} class="lacking">
              <Signed tone={toneOf(decision.outcome)}>
                {rowLabel(rules!, decision.tier, state.language)}: {t(outcomeKey(decision.outcome)).toLowerCase()}
              </Signed>
              <ul class="told">
                {lacking.map((one, i) => (
                  <li key={i}>
                    {said(one.label)}: <strong>{said(one.says)}</strong> <CellLinks src={one.src} />
                    {one.oneOf && <p class="small muted">{t('whatif.oneOf')}</p>}
                  </li>
                ))}
              </ul>
              {lacking.length === 0 && <p class="small muted">{t('whatif.nothing')}</p>}
            </div>
          );
        })}
    </section>
  );
}
