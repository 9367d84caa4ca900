/** The findings of the workbook as it was read, each with the note of who has looked at it. */
import { type Judged, judgeFindings } from '../../core/doctor/seen';
import type { State } from './state';

let last: {
  readonly of: State['assessment'];
  readonly grids: State['grids'];
  readonly judged: readonly Judged[];
} | null = null;

/** Computed once per assessment. */
export function judgedOf({ assessment, grids }: State): readonly Judged[] {
  if (!assessment) return [];
  if (last?.of !== assessment || last.grids !== grids) {
    last = { of: assessment, grids, judged: judgeFindings(assessment.findings, grids, assessment.tables) };
  }
  return last.judged;
}
