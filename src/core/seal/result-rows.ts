/** Decisions as canonical rows: outcome, points, rank and what each gate came to. No sentence, so wording may improve. */
import type { Decision, Outcome } from '../evaluation/decision';
import { type CanonicalRow, canonicalRows } from './canonical';
import { joinFields, joinParts, splitFields, splitParts } from './fields';
import type { Change, Flip } from './model';

export function resultRows(decisions: readonly Decision[]): CanonicalRow[] {
  return canonicalRows(
    'results',
    decisions.map(({ subject, tier, outcome, score, rank, reasons }): [string, string] => {
      const gates = reasons.map(({ row, verdict, got = '', conditional }) =>
        `${row} ${verdict}${conditional ? ' conditional' : ''} ${got}`.trim(),
      );
      return [
        joinParts([subject, tier]),
        joinFields({ outcome, points: score?.rescaled, rank, gates: joinParts(gates) }),
      ];
    }),
  );
}

/** Decisions whose outcome, points or rank are no longer the same. */
export function flipsIn(changes: readonly Change[]): Flip[] {
  return changes.flatMap(({ key, before, after }): Flip[] => {
    const [subject = '', tier = ''] = splitParts(key);
    const [was, now] = [before, after].map((value) => splitFields(value ?? ''));
    if (['outcome', 'points', 'rank'].every((name) => was!.get(name) === now!.get(name))) return [];
    return [{ subject, tier, was: standing(was!), now: standing(now!) }];
  });
}

function standing(fields: Map<string, string>): Flip['was'] {
  const outcome = fields.get('outcome');
  if (outcome === undefined) return null;
  return { outcome: outcome as Outcome, points: fields.get('points') ?? null, rank: fields.get('rank') ?? null };
}
