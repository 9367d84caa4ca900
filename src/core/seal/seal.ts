/** Seals a result, and checks a seal against its own snapshot. */
import type { Decision } from '../evaluation/decision';
import type { Facts } from '../evaluation/facts';
import type { RuleSet } from '../rules/model';
import { tidy } from '../text';
import { type CanonicalRow, SEALED_PARTS, type SealedPart } from './canonical';
import { codeOf, digest, hex } from './digest';
import { factRows } from './fact-rows';
import { ENGINE, type Seal, type SealHead } from './model';
import { resultRows } from './result-rows';
import { ruleRows } from './rule-rows';

/** What a seal is about. */
export interface Sealed {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly decisions: readonly Decision[];
}

export function sealedRows({ rules, facts, decisions }: Sealed): CanonicalRow[] {
  return [...ruleRows(rules), ...factRows(facts), ...resultRows(decisions)];
}

/** Pure: `by`, `at` and `reason` come from the caller. Texts of the head are kept as a cell gives them back. */
export function makeSeal(sealed: Sealed, head: Omit<SealHead, 'engine'>): Seal {
  const rows = sealedRows(sealed);
  const whole = { ...tidyHead(head), engine: ENGINE };
  const digests = digestsOf(rows);
  return { ...whole, digests, rows, code: sealCode(whole, digests) };
}

function tidyHead({ lawAt, dataAt, previous, by, at, reason, issued }: Omit<SealHead, 'engine'>) {
  const head = { lawAt, dataAt, previous, by: tidy(by), at: tidy(at), reason: tidy(reason) };
  return issued === undefined || tidy(issued) === '' ? head : { ...head, issued: tidy(issued) };
}

/**
 * The code: engine, both dates, the digests of rules, inputs and results, and the seal before. Who sealed, when and why
 * is kept beside it, so that two people who seal one result print one code.
 */
function sealCode({ engine, lawAt, dataAt, previous }: SealHead, digests: Seal['digests']): string {
  const parts = SEALED_PARTS.map((part) => [part, digests[part]]);
  return codeOf(digest([['seal', engine, lawAt, dataAt, previous], ...parts]));
}

export function digestsOf(rows: readonly CanonicalRow[]): Seal['digests'] {
  const of = (part: SealedPart) =>
    hex(digest(rows.filter((row) => row.part === part).map(({ key, value }) => [key, value])));
  return { rules: of('rules'), inputs: of('inputs'), results: of('results') };
}

/** Short mark of one row, kept beside it so that an edited row is found. */
export function rowMark({
  part,
  key,
  value,
}: {
  readonly part: string;
  readonly key: string;
  readonly value: string;
}): string {
  return codeOf(digest([[part, key, value]])).slice(0, 8);
}

/** Whether head and snapshot still give the code: an edited seal never does. */
export function isIntact(seal: Seal): boolean {
  const digests = digestsOf(seal.rows);
  return SEALED_PARTS.every((part) => digests[part] === seal.digests[part]) && sealCode(seal, digests) === seal.code;
}
