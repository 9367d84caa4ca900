/** Assessing inside a worker: grids are unpacked, the result goes back in pieces. */
import { assess, type AssessmentOptions } from '../core/assessment';
import type { AssessJob, Assessed, Told } from './jobs';
import { unpackGrid } from './packed-grid';
import { piecesOf } from './pieces';
import { asked, type Tell } from './serve';
import { afterTravel, forTravel } from './travel';

/** Share of the time that assessing takes; the rest is sending. */
const ASSESSING = 0.6;

export async function runAssessJob({ grids, options }: AssessJob, tell: Tell): Promise<void> {
  const progress = (share: number) => tell({ progress: share } satisfies Told);
  const found = assess(grids.map(unpackGrid), afterTravel<AssessmentOptions>(options), (share) =>
    progress(share * ASSESSING),
  );
  const assessment = forTravel(found) as Record<string, unknown>;
  const pieces = [...piecesOf(assessment)];
  for (const [i, piece] of pieces.entries()) {
    tell({ piece } satisfies Told);
    await asked();
    if (i % 16 === 0) progress(ASSESSING + (1 - ASSESSING) * (i / pieces.length));
  }
  tell({ assessment } satisfies Assessed);
}
