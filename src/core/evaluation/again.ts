/** Evaluates again after a change: only whom it concerns is judged anew, and the choices that depend on the crowd. */
import type { Id, RuleSet } from '../rules/model';
import { SCORE, testsIn } from '../rules/quantities';
import { budgetYear } from '../disbursement';
import { inForce } from '../rules/in-force';
import { changedSubjects } from './changed';
import type { Context, Dates } from './context';
import type { Decision, Reason } from './decision';
import { dependents, type Estimates, findEstimates } from './estimates';
import type { Facts } from './facts';
import { forgotten } from './memory';
import { renewRows } from './rate-rows';
import { decisionsOf, fullRun, type Run } from './run';
import { choose, judgeSubject } from './tier';
import type { TierResult } from './tier-result';

/**
 * `evaluate` that remembers its last run. The result always equals that of `evaluate`; with the same rules and dates
 * and facts that differ for few subjects it takes a fraction of the time.
 */
export function evaluator(): (rules: RuleSet, facts: Facts, dates: Dates) => Decision[] {
  let last: Run | null = null;
  return (rules, facts, dates) => {
    if (!inForce(rules, dates.lawAt)) return [];
    const changed = last === null ? null : concerned(last, rules, facts, dates);
    if (last === null || changed === null) last = fullRun(rules, facts, dates);
    else judgeAgain(last, facts, changed);
    return decisionsOf(last);
  };
}

/** The subjects to judge again, with everybody who is measured on them; null where everything is. */
function concerned({ rules, context }: Run, asked: RuleSet, facts: Facts, dates: Dates): Set<Id> | null {
  if (asked !== rules || dates.lawAt !== context.lawAt || dates.dataAt !== context.dataAt) return null;
  const changed = changedSubjects(context.facts, facts);
  if (changed === null || changed.size > context.index.subjects.size / 4) return null;
  if ((rules.year ?? budgetYear(facts.figures, dates.dataAt)) !== context.year) return null;
  if (!sameEstimates(context.estimates, findEstimates(context.rules, facts))) return null;
  if (context.facts.figures !== facts.figures && concernsAll(context, facts)) return null;
  for (const id of membersOf(context, changed)) changed.add(id);
  return changed;
}

/** Whoever is measured on one of the units; nobody where no rule measures anybody on a unit. */
function membersOf({ index, rules }: Context, units: ReadonlySet<Id>): Id[] {
  const onUnits = rules.gates.some(({ all, unless = [] }) =>
    [...testsIn(all, ''), ...testsIn(unless, '')].some(({ test }) => test.in === 'unit'),
  );
  if (!onUnits) return [];
  return [...index.subjects.values()].filter(({ unit }) => unit !== undefined && units.has(unit)).map(({ id }) => id);
}

function sameEstimates(a: Estimates, b: Estimates): boolean {
  const same = (one: ReadonlySet<Id>, other: ReadonlySet<Id>) =>
    one.size === other.size && [...one].every((id) => other.has(id));
  if (a.subjects === 'all' || b.subjects === 'all') return a.subjects === b.subjects && same(a.ids, b.ids);
  return same(a.subjects, b.subjects) && same(a.ids, b.ids) && same(a.crowded, b.crowded);
}

/** Money that others are measured on: the rate of the whole, projects by owner, whether any plan of a kind is known. */
function concernsAll({ rules, facts: before, year }: Context, facts: Facts): boolean {
  if (rules.measures.some(({ zero, pool }) => zero === 'unit' || pool === 'each' || pool === 'capped')) return true;
  if ([...before.figures, ...facts.figures].some(({ project }) => project !== undefined)) return true;
  const kinds = (known: Facts) => [
    ...new Set(known.figures.flatMap((one) => (one.quantity === 'plan' && one.year === year ? [one.planKind] : []))),
  ];
  return kinds(before).sort().join() !== kinds(facts).sort().join();
}

function judgeAgain({ context, order, own }: Run, facts: Facts, changed: ReadonlySet<Id>): void {
  context.facts = facts;
  context.index.replace(changed, facts);
  context.once.delete('plan decisions');
  renewRows(context, changed);
  for (const id of changed) forget(context, id);
  const dirty = new Map<Id, Set<Id>>();
  for (const id of order) {
    const again = new Set([...changed, ...(dirty.get(id) ?? [])]);
    const results = renewed(context, id, own.get(id)!, again);
    if (results === null && !order.some((other) => other !== id && touched(context, id, other, dirty))) continue;
    if (results !== null) own.set(id, results);
    const before = context.decided.get(id)!;
    const after = choose(context, context.tiers.get(id)!, [...own.get(id)!.values()]);
    for (const [subject, result] of after)
      if (equal(before.get(subject)!, result)) after.set(subject, before.get(subject)!);
    context.decided.set(id, after);
    spread(context, id, before, after, order, dirty);
  }
}

/** Whether a tier takes its quota of another one whose holders changed. */
function touched(context: Context, id: Id, other: Id, dirty: ReadonlyMap<Id, unknown>): boolean {
  return context.tiers.get(id)!.quota?.of === other && dirty.has(`of\u001f${other}`);
}

/** Own results with those of some subjects judged anew; null where none of them belongs to the tier. */
function renewed(
  context: Context,
  id: Id,
  before: ReadonlyMap<Id, TierResult>,
  again: ReadonlySet<Id>,
): Map<Id, TierResult> | null {
  const concerned = [...again].filter((subject) => before.has(subject));
  if (concerned.length === 0) return null;
  const results = new Map(before);
  const tier = context.tiers.get(id)!;
  for (const subject of concerned) {
    results.set(subject, judgeSubject(context, tier, context.index.subjects.get(subject)!));
  }
  return results;
}

/** Whoever's result in a tier changed is judged anew in the tiers that depend on it. */
function spread(
  context: Context,
  id: Id,
  before: ReadonlyMap<Id, TierResult>,
  after: ReadonlyMap<Id, TierResult>,
  order: readonly Id[],
  dirty: Map<Id, Set<Id>>,
): void {
  const moved = [...after.keys()].filter((subject) => before.get(subject) !== after.get(subject));
  if (moved.length === 0) return;
  dirty.set(`of\u001f${id}`, new Set());
  const needing = dependents(context.rules, [id]);
  const later = order.filter((other) => other !== id && needing.has(other));
  if (later.length === 0 && needing.size === 1) return;
  moved.push(...membersOf(context, new Set(moved)));
  for (const subject of moved) forget(context, subject, needing);
  for (const other of later) dirty.set(other, new Set([...(dirty.get(other) ?? []), ...moved]));
}

/** Takes away what was remembered of a subject: all of it, or what depends on some ids. */
function forget(context: Context, id: Id, ids?: ReadonlySet<Id>): void {
  const subject = context.index.subjects.get(id);
  if (subject === undefined) return;
  for (const each of [context.quantities, context.points, context.gateResults]) forgotten(each, subject, ids);
  if (ids !== undefined && !ids.has(SCORE)) return;
  forgotten(context.scores, subject);
  forgotten(context.totals, subject);
}

/** The same result, reasons included; most reasons are the same objects. */
function equal(a: TierResult, b: TierResult): boolean {
  if (a === b) return true;
  if (a.outcome !== b.outcome || a.rank !== b.rank || a.reasons.length !== b.reasons.length) return false;
  if (a.standing !== b.standing || a.otherwise !== b.otherwise || a.score !== b.score) return false;
  return a.reasons.every((reason, i) => reason === b.reasons[i] || sameReason(reason, b.reasons[i]!));
}

/** Places of a quota are told anew each time: mostly the same short sentence, compared without writing it out. */
function sameReason(a: Reason, b: Reason): boolean {
  if (a.row !== b.row || a.verdict !== b.verdict || a.conditional !== b.conditional) return false;
  const isShort = (one: Reason) => one.src.length + one.why.length === 0 && one.says.length === 1;
  if (!isShort(a) || !isShort(b)) return JSON.stringify(a) === JSON.stringify(b);
  return a.citations === b.citations && JSON.stringify([a.label, a.says]) === JSON.stringify([b.label, b.says]);
}
