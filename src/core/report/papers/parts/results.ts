/** Decisions as papers tell them: by tier, by outcome, with what was achieved and under which clause. */
import { outcomeMessage } from '../../../evaluation/outcome-words';
import { say } from '../../../../messages';
import type { Decision, Outcome, Reason } from '../../../evaluation/decision';
import { inFavour } from '../../../evaluation/outcome';
import { cellsText } from '../../../evaluation/sources';
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

export const outcomeText = (outcome: Outcome): string => say('vi', outcomeMessage(outcome));

export const tierOf = ({ rules }: PaperInput, { tier }: Decision): Tier | undefined =>
  rules.tiers.find(({ id }) => id === tier);

/** Tier by tier in the order of DL_DoiTuong: by code, 'Phòng 10' would stand before 'Phòng 2'. */
function asRegistered(all: readonly Decision[], { assessment }: PaperInput): Decision[] {
  const places = new Map<string, number>();
  for (const { id } of assessment.facts.subjects) if (!places.has(id)) places.set(id, places.size);
  const tiers = [...new Set(all.map(({ tier }) => tier))];
  const placeOf = ({ subject }: Decision) => places.get(subject) ?? places.size;
  return [...all].sort((a, c) => tiers.indexOf(a.tier) - tiers.indexOf(c.tier) || placeOf(a) - placeOf(c));
}

/** Of tiers that award, or that only nominate; of one kind of subject where it is given. Ranked ones by their rank. */
export function decisions(input: PaperInput, gives: Tier['gives'], kind?: SubjectKind): Decision[] {
  const own = input.assessment.decisions.filter((decision) => {
    if (tierOf(input, decision)?.gives !== gives) return false;
    return kind === undefined || subjectOf(input, decision.subject)?.kind === kind;
  });
  if (own.every(({ rank }) => rank === undefined)) return asRegistered(own, input);
  return own
    .map((decision, order) => ({ decision, order }))
    .sort((a, c) => (a.decision.rank ?? Infinity) - (c.decision.rank ?? Infinity) || a.order - c.order)
    .map(({ decision }) => decision);
}

/** Reasons that show what was achieved: of a nomination also those of the award that it builds on, first. */
export function achievedReasons(decision: Decision, input: PaperInput): readonly Reason[] {
  if (tierOf(input, decision)?.gives !== 'nomination') return decision.reasons;
  const awards = decisions(input, 'award').filter(
    ({ subject, outcome }) => subject === decision.subject && inFavour(outcome),
  );
  return [...awards.flatMap(({ reasons }) => reasons), ...decision.reasons];
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

/** Yes without a figure: told in one line with the other such conditions. */
const plain = ({ says, amounts }: Reason): boolean =>
  amounts === undefined && says.every(({ key }) => !/^decision\.(found|votes|score|points|mean)/.test(key));

/** What was achieved: conditions with figures on a line each, then the others, all with their cells. */
export function achievements(decision: Decision, input: PaperInput): Run[] {
  const met = decision.reasons.filter(({ verdict }) => verdict === 'met');
  const lines = met.filter((reason) => !plain(reason)).flatMap((reason) => achievement(reason, input) ?? []);
  const others = met.filter(plain).map((reason) => {
    const cells = reason.src.length === 0 ? '' : ` (${cellsText(reason.src)})`;
    return cited(`${labelIn(reason, input.rules, 'vi')}${cells}`, reason.src);
  });
  const last = others.flatMap((run, at) => [t(at === 0 ? '' : '; '), run]);
  return [
    ...lines.flatMap((run, at) => [t(at === 0 ? '- ' : '\n- '), run]),
    ...(others.length === 0 ? [] : [t(lines.length === 0 ? '- ' : '\n- '), ...last]),
  ];
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
      const places = citations.filter((each) => each.doc === doc).map(({ place }) => place);
      return citationsText([{ doc, place: joinedPlaces(places) }], rules, 'vi');
    })
    .join('; ');
}

const DASH = 'gạch đầu dòng ';

/** Clauses of one document: 'gạch đầu dòng thứ nhất, thứ hai, điểm 1.1, khoản 1, Mục III; khoản 2, Mục I'. */
export function joinedPlaces(places: readonly string[]): string {
  const heads = new Map<string, string[]>();
  for (const place of new Set(places)) {
    const comma = place.startsWith(DASH) ? place.indexOf(', ') : -1;
    const [head, rest] = comma < 0 ? ['', place] : [place.slice(0, comma), place.slice(comma)];
    heads.set(rest, [...(heads.get(rest) ?? []), head]);
  }
  return [...heads]
    .map(([rest, own]) => own.map((head, at) => (at === 0 ? head : head.slice(DASH.length))).join(', ') + rest)
    .join('; ');
}

/** The deciding sentence; '' where everything is met. */
export const why = (decision: Decision, { rules }: PaperInput): string => decisionSummary(decision, rules, 'vi');
