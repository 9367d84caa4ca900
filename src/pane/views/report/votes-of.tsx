/** Votes on one subject as they were counted; of a secret ballot nothing but counts is known. */
import type { Id } from '../../../core/rules/model';
import { rowLabel } from '../../../core/report';
import { showDay } from '../../../core/cell';
import type { Decision, Reason } from '../../../core/evaluation/decision';
import type { Tally } from '../../../core/evaluation/facts';
import { usePane } from '../../context';
import { reasonTone } from '../../model/verdict';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';
import { found } from '../award/sentences';

export function talliesOf(tallies: readonly Tally[], subject: Id): readonly Tally[] {
  return tallies.filter((tally) => tally.subject === subject);
}

export function VotesOf({ subject }: { readonly subject: Id }) {
  const { state, t } = usePane();
  const own = talliesOf(state.assessment!.facts.tallies, subject);
  return (
    <section>
      <h2 class="plain">{t('report.votes')}</h2>
      {own.length === 0 && <p class="small muted">{t('report.noVote')}</p>}
      <ul class="told">
        {own.map((tally) => (
          <li key={tally.src}>
            <Votes tally={tally} /> <CellLink src={tally.src} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The condition that the votes were counted for: it says the threshold and whether it is reached. */
function reasonOf(decisions: readonly Decision[], { subject, src }: Tally): Reason | undefined {
  const within = (reason: Reason): readonly Reason[] => [reason, ...reason.why.flatMap(within)];
  const own = decisions.filter((decision) => decision.subject === subject);
  return own.flatMap(({ reasons }) => reasons.flatMap(within)).find((reason) => reason.src.includes(src));
}

/** Yes of valid of members; then the rest. */
export function Votes({ tally }: { readonly tally: Tally }) {
  const { state, rules, t, said } = usePane();
  const judged = reasonOf(state.assessment!.decisions, tally);
  const { item, yes, no, recused, absent, members, valid = yes + no, at } = tally;
  const label = (rules && rowLabel(rules, item, state.language)) ?? item;
  return (
    <>
      {t('report.vote', { item: label, yes, valid, members })}
      <span class="muted small">
        {' '}
        ({t('report.voteMore', { no, recused, absent })}
        {at === null ? '' : `; ${showDay(at)}`})
      </span>
      {judged && (
        <span class={`outcome ${reasonTone(judged)} judged`}>
          <Sign tone={reasonTone(judged)} /> {[t(`verdict.${judged.verdict}`), ...found(judged).map(said)].join(' – ')}
        </span>
      )}
    </>
  );
}
