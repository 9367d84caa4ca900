/** Decisions as papers tell them: by tier, by outcome, with what was achieved and under which clause. */
import { message, say } from '../../../../messages';
import type { Decision, Outcome, Reason } from '../../../evaluation/decision';
import { inFavour } from '../../../evaluation/outcome';
import type { Citation, SubjectKind, Tier } from '../../../rules/model';
import { labelIn } from '../../explain-labels';
import { citationsText } from '../../explain-citations';
import { decisionSummary } from '../../explain-summary';
import type { Run } from '../../paper';
import type { PaperInput } from '../input';
import { subjectOf } from './people';
import { cited, t } from './words';

export const OUTCOMES: readonly Outcome[] = [
  'award',
  'nominate',
  'conditional',
  'no',
  'on hold',
  'evidence missing',
  'to council',
];

export const outcomeText = (outcome: Outcome): string =>
  say('vi', message(`decision.outcome.${outcome.replace(/ /g, '-')}`));

export const tierOf = ({ rules }: PaperInput, { tier }: Decision): Tier | undefined =>
  rules.tiers.find(({ id }) => id === tier);

/** Of tiers that award, or that only nominate; of one kind of subject where it is given. Ranked ones by their rank. */
export function decisions(input: PaperInput, gives: Tier['gives'], kind?: SubjectKind): Decision[] {
  const own = input.assessment.decisions.filter((decision) => {
    if (tierOf(input, decision)?.gives !== gives) return false;
    return kind === undefined || subjectOf(input, decision.subject)?.kind === kind;
  });
  if (own.every(({ rank }) => rank === undefined)) return own;
  return own
    .map((decision, order) => ({ decision, order }))
    .sort((a, c) => (a.decision.rank ?? Infinity) - (c.decision.rank ?? Infinity) || a.order - c.order)
    .map(({ decision }) => decision);
}

/** Those that qualify without a condition. */
export const qualified = (all: readonly Decision[]): Decision[] =>
  all.filter(({ outcome }) => outcome !== 'conditional' && inFavour(outcome));

export const conditional = (all: readonly Decision[]): Decision[] =>
  all.filter(({ outcome }) => outcome === 'conditional');

/** Sentences of a reason that say what was found; readings and what is to be done stand in the explanation. */
const FOUND = /^decision\.(amounts|found|votes\.counted|said|cut|score|points|mean|asOf)/;

/** A condition met, with what was found and its cells; null of any other. */
export function achievement(reason: Reason, input: PaperInput): Run | null {
  if (reason.verdict !== 'met') return null;
  const said = reason.says.filter(({ key }) => FOUND.test(key)).map((sentence) => say('vi', sentence));
  const label = labelIn(reason, input.rules, 'vi');
  return cited(said.length === 0 ? label : `${label}: ${said.join(', ')}`, reason.src);
}

/** What was achieved, each condition met on a line of its own with its figures and cells. */
export function achievements(decision: Decision, input: PaperInput): Run[] {
  const met = decision.reasons.flatMap((reason) => achievement(reason, input) ?? []);
  return met.flatMap((run, at) => [t(at === 0 ? '- ' : '\n- '), run]);
}

/** The clauses that the decision rests on, each once, document by document. */
export function clauses(decision: Decision, input: PaperInput): string {
  const all = [
    ...(tierOf(input, decision)?.citations ?? []),
    ...decision.reasons.flatMap(({ citations }) => citations),
  ];
  return clausesText(all, input);
}

/** Of those that qualify all clauses, of others the clauses of what is not met or still open. */
export function decidingClauses(decision: Decision, input: PaperInput): string {
  const open = decision.reasons.filter(
    ({ verdict, conditional: held }) => held === true || (verdict !== 'met' && verdict !== 'exempt'),
  );
  if (open.length === 0) return clauses(decision, input);
  return clausesText(
    open.flatMap(({ citations }) => citations),
    input,
  );
}

export function clausesText(citations: readonly Citation[], { rules }: PaperInput): string {
  if (citations.length === 0) return citationsText([], rules, 'vi');
  const docs = [...new Set(citations.map(({ doc }) => doc))];
  return docs
    .map((doc) => {
      const places = [...new Set(citations.filter((each) => each.doc === doc).map(({ place }) => place))];
      return citationsText([{ doc, place: places.join('; ') }], rules, 'vi');
    })
    .join('; ');
}

/** The deciding sentence; '' where everything is met. */
export const why = (decision: Decision, { rules }: PaperInput): string => decisionSummary(decision, rules, 'vi');
