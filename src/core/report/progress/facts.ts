/** Everything a progress report needs of the workbook besides its results, asked for when the report is built. */
import { type AssignmentRow, assignmentsOf } from '../../board/assignments';
import { commitmentsOf, type HeldCommitment, heldCommitments } from '../../board/commitments';
import type { Assessment, Attainment } from '../../assessment/model';
import type { Day, Grid } from '../../cell';
import { budgetYear, type PlanKind, readMilestones, type TypedMilestone } from '../../disbursement';
import { ASSIGNMENTS, COMMITMENTS, decode, keptSettings, type SheetSpec } from '../../store';
import { blanksOf } from './blanks';
import { type Bottleneck, bottleneckOf } from './bottlenecks';
import { type MonthRow, monthRows } from './months';

export interface ProgressFacts {
  readonly months: (plan: PlanKind) => readonly MonthRow[];
  readonly bottleneck: (row: Attainment) => Bottleneck | null;
  /** Cells without disbursed money that keep a row from a rate; left out: not asked. */
  readonly blanks?: (row: Attainment) => readonly string[];
  /** 31/12 and the 31/01 after it, as far as they lie ahead: money of the year is paid until then. */
  readonly deadlines: readonly Day[];
  /** The earliest first; one without a day holds all year. */
  readonly milestones: readonly TypedMilestone[];
  /** The board of DL_PhanCong; empty or left out where the workbook has none. */
  readonly assignments?: readonly AssignmentRow[];
  /** Commitments of DL_CamKet that are due, against what was paid. */
  readonly commitments?: () => readonly HeldCommitment[];
}

/** `milestones` left out: those that DL_ThietLap keeps. */
export function progressFacts(
  assessment: Pick<Assessment, 'data' | 'facts'>,
  grids: readonly Grid[],
  { dataAt, milestones }: { readonly dataAt: Day; readonly milestones?: readonly TypedMilestone[] },
): ProgressFacts {
  const year = budgetYear(assessment.facts.figures, dataAt);
  const kept = () => readMilestones(keptSettings(grids)?.milestone ?? '', year) ?? [];
  return {
    months: (plan) => monthRows(assessment, grids, plan, dataAt),
    blanks: blanksOf(assessment, dataAt),
    bottleneck: (row) => bottleneckOf(row, assessment, grids, dataAt),
    deadlines: [`${year}-12-31`, `${year + 1}-01-31`].filter((day) => day > dataAt),
    milestones: milestones ?? kept(),
    assignments: assignmentsOf(rowsIn(ASSIGNMENTS, grids)),
    commitments: () => heldCommitments(commitmentsOf(rowsIn(COMMITMENTS, grids)), assessment.data, { dataAt, year }),
  };
}

function rowsIn(spec: SheetSpec, grids: readonly Grid[]) {
  const grid = grids.find(({ ref }) => ref.sheet === spec.name);
  return grid ? decode(spec, grid).rows : [];
}
