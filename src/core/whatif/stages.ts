/** How far the matter of a subject has gone, from DL_GiaiDoan and from the seal itself. */
import type { Facts, Stage } from '../evaluation/facts';
import type { Id } from '../rules/model';
import type { Seal } from '../seal';

const ORDER: readonly Stage['stage'][] = ['reviewed', 'met', 'issued'];

/** The stage reached, and the paper of it; null where nothing is on record. */
export interface StageReached {
  readonly stage: Stage['stage'];
  readonly at: string;
  readonly document: string;
}

/** The furthest stage of a subject for a form of commendation; a sealed result was voted on, an issued seal is issued. */
export function stageOf(facts: Facts, subject: Id, tier: Id, seal?: Seal): StageReached | null {
  const own = facts.stages.filter(
    (row) => (row.subject === undefined || row.subject === subject) && (row.tier === undefined || row.tier === tier),
  );
  const sealed: StageReached[] =
    seal === undefined
      ? []
      : [{ stage: seal.issued === undefined ? 'met' : 'issued', at: seal.lawAt, document: seal.issued ?? '' }];
  const all: readonly StageReached[] = [...sealed, ...own];
  const furthest = all.reduce((most, { stage }) => Math.max(most, ORDER.indexOf(stage)), -1);
  const reached = all.filter(({ stage }) => ORDER.indexOf(stage) === furthest);
  const last = reached.reduce<StageReached | null>(
    (best, row) => (best === null || row.at >= best.at ? row : best),
    null,
  );
  return last === null ? null : { stage: last.stage, at: last.at, document: last.document };
}
