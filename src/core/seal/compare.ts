/** A seal held against what holds now: which of the four states, every changed row, the decisions that flip. */
import { evaluate } from '../evaluation/evaluate';
import type { CanonicalRow, SealedPart } from './canonical';
import { factsFrom } from './fact-rows';
import { splitFields } from './fields';
import { type Change, type Comparison, ENGINE, type Seal, type SealState } from './model';
import { flipsIn, resultRows } from './result-rows';
import { rulesFrom } from './rule-rows';
import { digestsOf, type Sealed, sealedRows } from './seal';

/**
 * What changed since the seal. `now` is the same movement judged today by this version. Judged on other dates, results
 * may differ although no row does: that counts as other inputs.
 */
export function compareSeal(seal: Seal, now: Sealed): Comparison {
  const current = sealedRows(now);
  const changes = (part: SealedPart) => changedRows(inPart(seal.rows, part), inPart(current, part));
  const [rules, inputs, results] = [changes('rules'), changes('inputs'), changes('results')];
  const otherEngine = seal.engine !== ENGINE || !replays(seal);
  const otherDates = results.length > 0 && inputs.length + rules.length === 0 && !otherEngine;
  const states: SealState[] = [
    ...(inputs.length > 0 || otherDates ? ['inputs changed' as const] : []),
    ...(rules.length > 0 ? ['rules changed' as const] : []),
    ...(otherEngine ? ['engine changed' as const] : []),
  ];
  return { states: states.length === 0 ? ['match'] : states, rules, inputs, results, flips: flipsIn(results) };
}

/** Whether this version of the engine comes to the sealed results from the sealed rules and inputs alone. */
export function replays({ rows, digests, lawAt, dataAt }: Seal): boolean {
  const rules = rulesFrom(rows);
  if (rules === null) return false;
  const results = resultRows(evaluate(rules, factsFrom(rows), { lawAt, dataAt }));
  return digestsOf(results).results === digests.results;
}

function inPart(rows: readonly CanonicalRow[], part: SealedPart): CanonicalRow[] {
  return rows.filter((row) => row.part === part);
}

/** Equal rows are taken away; of what is left under one key, the most alike belong together. Sorted by key. */
export function changedRows(before: readonly CanonicalRow[], after: readonly CanonicalRow[]): Change[] {
  const [old, fresh] = [valuesByKey(before), valuesByKey(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => pairs(key, ...withoutEqual(old.get(key) ?? [], fresh.get(key) ?? [])));
}

function valuesByKey(rows: readonly CanonicalRow[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { key, value } of rows) {
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  return values;
}

/** Both lists without what they share, each value as often as it occurs. */
function withoutEqual(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const rest = [...after];
  const gone = before.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [gone, rest];
}

function pairs(key: string, before: readonly string[], after: string[]): Change[] {
  const changed = before.map((value): Change => {
    if (after.length === 0) return { key, before: value, after: null };
    const likeness = after.map((other) => alike(value, other));
    const [found] = after.splice(likeness.indexOf(Math.max(...likeness)), 1);
    return { key, before: value, after: found! };
  });
  return [...changed, ...after.map((value) => ({ key, before: null, after: value }))];
}

/** How many fields two values share. */
function alike(a: string, b: string): number {
  const fields = splitFields(b);
  return [...splitFields(a)].filter(([name, value]) => fields.get(name) === value).length;
}
