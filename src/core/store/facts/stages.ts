/** Stages of subjects from DL_GiaiDoan. */
import type { Stage } from '../../evaluation/facts';
import { type FactSheet, listIn, sourceOf, textIn } from './source';

/** One fact per subject named; a row that names nobody holds for everybody. A row without a valid day is none yet. */
export function stagesFrom(from: FactSheet): Stage[] {
  return from.decoded.rows.flatMap((row): Stage[] => {
    const stage = textIn(row, 'stage') as Stage['stage'] | null;
    const [at, tier] = [textIn(row, 'at'), textIn(row, 'tier')];
    if (stage === null || at === null) return [];
    const fact: Stage = {
      stage,
      at,
      document: textIn(row, 'document') ?? '',
      src: sourceOf(from, row, 'stage'),
      ...(tier !== null && { tier }),
    };
    const subjects = listIn(row, 'subjects');
    return subjects.length === 0 ? [fact] : subjects.map((subject) => ({ ...fact, subject }));
  });
}
