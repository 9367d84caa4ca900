/** Seals a result, checks a seal against its own snapshot, and compares it with what holds now. */
import type { Decision } from '../evaluation/decision';
import type { Facts } from '../evaluation/facts';
import type { RuleSet } from '../rules/model';
import { type CanonicalRow, factRows, resultRows, ruleRows, type SealedPart } from './canonical';
import { codeOf, digest, hex } from './digest';
import { type Change, type Comparison, ENGINE, type Seal, type SealHead, type SealState } from './model';

/** What a seal is about. */
export interface Sealed {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly decisions: readonly Decision[];
}

/** Pure: `by`, `at` and `reason` come from the caller. */
export function makeSeal({ rules, facts, decisions }: Sealed, head: Omit<SealHead, 'engine'>): Seal {
  const rows = [...ruleRows(rules), ...factRows(facts), ...resultRows(decisions)];
  const whole = { ...head, engine: ENGINE };
  return { ...whole, rows, code: sealCode(whole, rows) };
}

/** The code of a head and its snapshot: the digest of each part, chained to the seal before. */
export function sealCode(head: SealHead, rows: readonly CanonicalRow[]): string {
  const { engine, lawAt, dataAt, previous, by, at, reason } = head;
  const parts = (['rules', 'inputs', 'results'] as const).map((part) => [part, partDigest(rows, part)]);
  return codeOf(digest([['seal', engine, lawAt, dataAt, previous, by, at, reason], ...parts]));
}

export function partDigest(rows: readonly CanonicalRow[], part: SealedPart): string {
  return hex(digest(rows.filter((row) => row.part === part).map(({ key, value }) => [key, value])));
}

/** Short mark of one row, kept beside it so that an edited row is found. */
export function rowMark({ part, key, value }: CanonicalRow): string {
  return codeOf(digest([[part, key, value]])).slice(0, 8);
}

/** Whether head and snapshot still give the code: an edited seal never does. */
export function isIntact(seal: Seal): boolean {
  return sealCode(seal, seal.rows) === seal.code;
}

/** What changed since the seal. `now` is the same movement judged today by this version of the engine. */
export function compareSeal(seal: Seal, now: Sealed): Comparison {
  const current = [...ruleRows(now.rules), ...factRows(now.facts), ...resultRows(now.decisions)];
  const changes = (part: SealedPart) =>
    changed(
      seal.rows.filter((row) => row.part === part),
      current.filter((row) => row.part === part),
    );
  const [rules, inputs, results] = [changes('rules'), changes('inputs'), changes('results')];
  const states: SealState[] = [
    ...(inputs.length > 0 ? ['inputs changed' as const] : []),
    ...(rules.length > 0 ? ['rules changed' as const] : []),
    // Results that differ although nothing else does can only come from another engine.
    ...(seal.engine !== ENGINE || (results.length > 0 && inputs.length + rules.length === 0)
      ? ['engine changed' as const]
      : []),
  ];
  return { states: states.length === 0 ? ['match'] : states, rules, inputs, results };
}

function changed(before: readonly CanonicalRow[], after: readonly CanonicalRow[]): Change[] {
  const old = new Map(before.map(({ key, value }) => [key, value]));
  const fresh = new Map(after.map(({ key, value }) => [key, value]));
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => {
    const change = { key, before: old.get(key) ?? null, after: fresh.get(key) ?? null };
    return change.before === change.after ? [] : [change];
  });
}
