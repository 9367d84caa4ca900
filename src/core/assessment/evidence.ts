/** What one table proves: figures of its units, people and sources and of the whole, with what stands in the way. */
import type { Ref } from '../cell';
import type { Figure } from '../disbursement';
import type { Subject } from '../evaluation/facts';
import type { Finding } from '../finding';
import type { Question, TableData } from '../table/model';
import { tidy } from '../text';
import { type MoneyUse, moneyUses, usesAt } from './columns';
import type { IsConfirmed } from './confirmed';
import { figuresOf } from './figures';
import { type Linked, linkOwners, linkPersons } from './linking';
import { distinct, everyRow, type Members, membersBy } from './members';
import type { AssessmentOptions } from './model';
import { undatedFindings, unlinkedFinding, unnamedPlanFindings, unsplitFindings } from './problems';
import { sourceId, WHOLE } from './provisional';
import { judgesProjects, projectNames } from './split';
import { unsplit } from './unsplit';

export interface TableEvidence {
  readonly data: TableData;
  readonly uses: readonly MoneyUse[];
  readonly figures: readonly Figure[];
  readonly sources: readonly string[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly unreported: readonly Ref[];
}

function names(linked: Linked): string[] {
  return linked.questions.map((question) => String(question.message.args['text'] ?? ''));
}

/** Figures at the data date; `allDays` gives those of every dated column instead, for DL_SoLieu. */
export function evidenceOf(
  data: TableData,
  subjects: readonly Subject[],
  options: Pick<AssessmentOptions, 'dataAt' | 'answers'> & Partial<Pick<AssessmentOptions, 'rules'>>,
  allDays = false,
  isConfirmed: IsConfirmed = () => null,
): TableEvidence {
  const uses = allDays ? moneyUses(data) : usesAt(moneyUses(data), options.dataAt);
  const answers = options.answers ?? {};
  const owners = linkOwners(data, subjects, options.dataAt, answers);
  const persons = linkPersons(data, subjects, options.dataAt, answers, owners);
  const sources = distinct(distinct(data.sources).map(tidy));
  const bySource = membersBy(data.sources, (text) => (tidy(text) === '' ? [] : [sources.indexOf(tidy(text))]));
  const kinds: readonly [members: Members, ids: readonly string[]][] = [
    [owners.members, owners.ids],
    [persons.members, persons.ids],
    [bySource, sources.map(sourceId)],
    [everyRow(data), [WHOLE]],
  ];
  const told = judgesProjects(options.rules) ? projectNames(data) : undefined;
  const groups = kinds.map(([members, ids], i) =>
    figuresOf(data, uses, members, ids, i < 2 ? told : undefined, isConfirmed),
  );
  const counted = kinds.map(([members, ids]) => ({ members, count: ids.length }));
  const mixed = allDays ? [] : unsplit(data, uses, counted);
  return {
    data,
    uses,
    figures: groups.flatMap((group) => group.figures),
    sources,
    questions: [...owners.questions, ...persons.questions],
    findings: [
      ...undatedFindings(data),
      ...unnamedPlanFindings(data),
      ...unsplitFindings(data, mixed),
      ...unlinkedFinding(data, [...names(owners), ...names(persons)]),
    ],
    unreported: groups.flatMap((group) => group.unreported),
  };
}
