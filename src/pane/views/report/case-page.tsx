/** One case: verdict, points, reasons, votes, evidence with its cells, and what earlier seals said. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { Crumb } from '../../parts/crumb';
import { Judged, Verdict } from '../award/subject';
import { type Case, caseKey } from './cases';
import { EvidenceOf } from './evidence-of';
import { NO_PAPER, PAPERS_PLACE } from './papers-place';
import { SealsOf } from './seals-of';
import { VotesOf } from './votes-of';

interface CasePageProps {
  /** In which the page steps. */
  readonly cases: readonly Case[];
  readonly at: number;
  readonly all: readonly Case[];
  readonly onOpen: (key: string) => void;
}

export function CasePage({ cases, at, all, onOpen }: CasePageProps) {
  const { dispatch, t } = usePane();
  const one = cases[at]!;
  const { decision, name } = one;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [decision.subject, decision.tier]);
  const others = all.filter((other) => other.decision.subject === decision.subject && other.decision !== decision);
  const papers = () => {
    dispatch({
      type: 'kept',
      place: PAPERS_PLACE,
      value: { ...NO_PAPER, open: 'thuyet-minh', subject: decision.subject },
    });
    dispatch({ type: 'tab', tab: 'report', page: 'papers' });
  };
  return (
    <article
      class="subject"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onOpen('');
      }}
    >
      <Crumb
        back={t('report.back')}
        at={at}
        of={cases.length}
        onBack={() => onOpen('')}
        onStep={(to) => onOpen(caseKey(cases[to]!))}
      />
      <h1 tabIndex={-1} ref={heading}>
        {name}
      </h1>
      {one.unit !== name && <p class="small muted of-unit">{one.unit}</p>}
      <Judged decision={decision} />
      {others.map((other) => (
        <Verdict key={other.decision.tier} decision={other.decision} onOpen={() => onOpen(caseKey(other))} />
      ))}
      <div class="screen">
        <VotesOf subject={decision.subject} />
        <EvidenceOf subject={decision.subject} />
        <SealsOf decision={decision} />
        <TextButton onPress={papers}>{t('report.ofSubject')}</TextButton>
      </div>
    </article>
  );
}
