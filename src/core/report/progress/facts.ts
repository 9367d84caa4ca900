/** Everything a progress report needs of the workbook besides its results, asked for when the report is built. */
import type { Rational } from '../../amount';
import { type AssignmentRow, assignmentsOf } from '../../board/assignments';
import type { Assessment, Attainment } from '../../assessment/model';
import type { Day, Grid } from '../../cell';
import { budgetYear, type PlanKind } from '../../disbursement';
import { ASSIGNMENTS, decode } from '../../store';
import { type Bottleneck, bottleneckOf } from './bottlenecks';
import { type MonthRow, monthRows } from './months';

/** A milestone as a person typed it: '95%'. */
export interface TypedMilestone {
  readonly share: Rational;
  readonly text: string;
}

export interface ProgressFacts {
  readonly months: (plan: PlanKind) => readonly MonthRow[];
  readonly bottleneck: (row: Attainment) => Bottleneck | null;
  /** 31/12 and the 31/01 after it, as far as they lie ahead: money of the year is paid until then. */
  readonly deadlines: readonly Day[];
  readonly milestone: TypedMilestone | null;
  /** The board of DL_PhanCong; empty or left out where the workbook has none. */
  readonly assignments?: readonly AssignmentRow[];
}

export function progressFacts(
  assessment: Pick<Assessment, 'data' | 'facts'>,
  grids: readonly Grid[],
  { dataAt, milestone = null }: { readonly dataAt: Day; readonly milestone?: TypedMilestone | null },
): ProgressFacts {
  const year = budgetYear(assessment.facts.figures, dataAt);
  return {
    months: (plan) => monthRows(assessment, grids, plan, dataAt),
    bottleneck: (row) => bottleneckOf(row, assessment, grids, dataAt),
    deadlines: [`${year}-12-31`, `${year + 1}-01-31`].filter((day) => day > dataAt),
    milestone,
    assignments: assignmentsIn(grids),
  };
}

function assignmentsIn(grids: readonly Grid[]): readonly AssignmentRow[] {
  const grid = grids.find(({ ref }) => ref.sheet === ASSIGNMENTS.name);
  return grid ? assignmentsOf(decode(ASSIGNMENTS, grid).rows) : [];
}
