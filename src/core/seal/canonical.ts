/** Rules, facts and results as canonical rows: text after `tidy`, sorted; no layout, no addresses, no order of rows. */
import { dongText } from '../amount';
import type { Figure } from '../disbursement';
import type { Decision } from '../evaluation/decision';
import type { Facts } from '../evaluation/facts';
import type { RuleSet } from '../rules/model';
import { tidy } from '../text';

export type SealedPart = 'rules' | 'inputs' | 'results';

export interface CanonicalRow {
  readonly part: SealedPart;
  /** What it is: 'gates.unit-review.all.0.is', 'evidence CNTT initiative 2022-05-10'. */
  readonly key: string;
  readonly value: string;
}

/** Sorted by key, then value; rows of one key are numbered, so that every row has a name of its own. */
function sorted(part: SealedPart, pairs: readonly (readonly [key: string, value: string])[]): CanonicalRow[] {
  const rows = pairs.map(([key, value]) => ({ part, key: tidy(key), value: tidy(value) }));
  rows.sort((a, b) => compareText(a.key, b.key) || compareText(a.value, b.value));
  let same = 1;
  return rows.map((row, i) => {
    same = i > 0 && rows[i - 1]!.key === row.key ? same + 1 : 1;
    return same === 1 ? row : { ...row, key: `${row.key} #${same}` };
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every value of the rule set by its path; rows are named by their id. */
export function ruleRows(rules: RuleSet): CanonicalRow[] {
  return sorted('rules', leaves(rules, ''));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((each: unknown, i) => [idOf(each) ?? String(i), each])
    : Object.entries(value);
  return entries.flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : null;
}

function figureKey({ subject, quantity, planKind, basis, grade, year, through }: Figure): string {
  return ['figure', subject, quantity, planKind, basis, grade, year, through].join(' ');
}

/** Fields joined in a fixed order; absent ones are left empty. */
function fields(...values: readonly (string | number | undefined | null)[]): string {
  return values.map((value) => String(value ?? '')).join(' | ');
}

export function factRows(facts: Facts): CanonicalRow[] {
  return sorted('inputs', [
    ...facts.subjects.map((each): [string, string] => [
      `subject ${each.id}`,
      fields(each.name, each.kind, each.unit, each.standing, each.from, each.to),
    ]),
    ...facts.figures.map((each): [string, string] => [figureKey(each), dongText(each.amount)]),
    ...facts.evidence.map((each): [string, string] => [
      `evidence ${each.subject} ${each.key} ${each.at ?? ''}`,
      fields(each.value, each.grade),
    ]),
    ...facts.closed.map((each): [string, string] => [`closed ${each.key} ${each.subject ?? ''}`, each.through]),
    ...facts.marks.map((each): [string, string] => [`mark ${each.subject} ${each.item} ${each.rater}`, each.value]),
    ...facts.tallies.map((each): [string, string] => [
      `tally ${each.subject} ${each.item} ${each.level} ${each.at ?? ''}`,
      fields(
        each.method,
        each.members,
        each.present,
        each.issued,
        each.returned,
        each.valid,
        each.invalid,
        each.yes,
        each.no,
        each.recused,
        each.absent,
      ),
    ]),
    ...facts.assignments.map((each): [string, string] => [
      `assignment ${each.person} ${each.project}`,
      fields(each.role, each.from, each.to),
    ]),
  ]);
}

/** Outcome, points and rank: what is published. Reasons follow from rules and inputs. */
export function resultRows(decisions: readonly Decision[]): CanonicalRow[] {
  return sorted(
    'results',
    decisions.map(({ subject, tier, outcome, score, rank }): [string, string] => [
      `${subject} ${tier}`,
      fields(outcome, score?.rescaled, rank),
    ]),
  );
}
