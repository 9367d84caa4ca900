/** Everything one evaluation looks things up in: rules in force with readings applied, facts by key, results so far. */
import { parseRational, type Rational } from '../amount';
import type { Day } from '../cell';
import { budgetYear } from '../disbursement';
import { type Condition, parseCondition } from '../rules/condition';
import { inForce } from '../rules/in-force';
import type { Criterion, Gate, Id, Item, Measure, Reading, RuleSet, SubjectKind, Tier } from '../rules/model';
import { SCORE } from '../rules/quantities';
import { applyReadings, readingsByRow, zeroReading } from '../rules/readings';
import type { Facts, Subject } from './facts';
import { type FactsIndex, indexFacts } from './facts-index';
import { dependents, type Estimates, findEstimates } from './estimates';
import type { GateResult } from './gates';
import type { Judged } from './judge';
import { type Memory, memory } from './memory';
import type { Points } from './points';
import type { Quantity } from './quantity';
import type { Scored } from './score';
import type { TierResult } from './tier-result';

export interface Dates {
  /** "Ngày họp Hội đồng": which rows are in force. */
  readonly lawAt: Day;
  /** "Số liệu đến ngày". */
  readonly dataAt: Day;
}

export interface Context extends Dates {
  readonly rules: RuleSet;
  readonly items: ReadonlyMap<Id, Item>;
  readonly measures: ReadonlyMap<Id, Measure>;
  readonly criteria: ReadonlyMap<Id, Criterion>;
  readonly gates: ReadonlyMap<Id, Gate>;
  readonly tiers: ReadonlyMap<Id, Tier>;
  readonly readings: ReadonlyMap<Id, Reading>;
  /** Readings that the cells of a row stand on, by the row's id. */
  readonly readingsByRow: ReadonlyMap<Id, readonly Id[]>;
  /** Which reading says what a missing plan means, by measure. */
  readonly zeroReadings: ReadonlyMap<Id, Id>;
  /** Replaced only by `evaluator.ts`, together with what was remembered of the subjects that changed. */
  facts: Facts;
  readonly index: FactsIndex;
  readonly estimates: Estimates;
  /** Budget year whose money counts. */
  readonly year: number;
  /** Evidence after this day is not used. */
  readonly evidenceAt: Day;
  /** Results of the tiers decided so far, by tier and subject. */
  readonly decided: Map<Id, ReadonlyMap<Id, TierResult>>;
  readonly quantities: Memory<Quantity>;
  readonly points: Memory<Points>;
  readonly scores: Memory<Scored>;
  readonly gateResults: Memory<GateResult>;
  readonly totals: Memory<Judged>;
  /** Whatever depends on the total score, and so on the tier that asks. */
  readonly byScore: ReadonlySet<Id>;
  /** Condition cells and exact numbers of the rules, read once. */
  readonly conditions: Map<string, Condition | null>;
  readonly numbers: Map<string, Rational>;
  /** Any other thing worth computing once, by what it is and whose. */
  readonly once: Map<string, Map<string, unknown>>;
}

/** Rules must be valid (`parseRuleSet`). */
export function contextOf(rules: RuleSet, facts: Facts, { lawAt, dataAt }: Dates): Context {
  const applied = applyReadings(rules);
  const rows = <T extends { id: Id; from?: Day; to?: Day }>(table: readonly T[]) =>
    new Map(table.filter((row) => inForce(row, lawAt)).map((row) => [row.id, row]));
  return {
    rules: applied,
    items: rows(applied.items ?? []),
    measures: rows(applied.measures),
    criteria: rows(applied.criteria),
    gates: rows(applied.gates),
    tiers: rows(applied.tiers),
    readings: new Map(rules.readings.map((reading) => [reading.id, reading])),
    readingsByRow: readingsByRow(rules),
    zeroReadings: new Map(
      rules.measures.flatMap(({ id, zero }) => (zeroReading(zero) === null ? [] : [[id, zeroReading(zero)!]])),
    ),
    facts,
    index: indexFacts(facts, dataAt),
    estimates: findEstimates(applied, facts),
    lawAt,
    dataAt,
    year: rules.year ?? budgetYear(facts.figures, dataAt),
    evidenceAt: lawAt > dataAt ? lawAt : dataAt,
    decided: new Map(),
    quantities: memory(),
    points: memory(),
    scores: memory(),
    gateResults: memory(),
    totals: memory(),
    byScore: dependents(applied, [SCORE]),
    conditions: new Map(),
    numbers: new Map(),
    once: new Map(),
  };
}

/** Computed at the first asking, then remembered. `make` must not depend on anything but `what` and `whose`. */
export function once<T>(context: Context, what: string, whose: string, make: () => T): T {
  // Two names, not one joined from both: joining and hashing it at every asking is what would cost.
  const all = held(context.once, what, () => new Map<string, unknown>());
  return held(all as Map<string, T>, whose, make);
}

function held<T>(memory: Map<string, T>, key: string, make: (key: string) => T): T {
  const before = memory.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  memory.set(key, made);
  return made;
}

/** An exact number of valid rules. */
export function exact(context: Context, text: string): Rational {
  return held(context.numbers, text, (each) => parseRational(each)!);
}

/** A condition cell of valid rules. Null where the cell does not read: its verdict stays open. */
export function conditionOf(context: Context, cell: string): Condition | null {
  return held(context.conditions, cell, (each) => {
    const read = parseCondition(each);
    return 'condition' in read ? read.condition : null;
  });
}

/** Whether a row is meant for a subject: its kind and its standing. */
export function appliesTo(
  row: { kind: SubjectKind | 'both'; standing?: readonly string[] },
  subject: Subject,
): boolean {
  return (row.kind === 'both' || row.kind === subject.kind) && (row.standing?.includes(subject.standing) ?? true);
}

/** The name of the unit that answers for a subject: its own for a collective. */
export function unitName(context: Context, subject: Subject): string {
  const unit = subject.kind === 'individual' ? context.index.subjects.get(subject.unit ?? '') : undefined;
  return (unit ?? subject).name;
}
