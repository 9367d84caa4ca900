/** "Danh sách đề nghị điều chuyển": projects that cannot use their plan, those that can take more, and what a move would do. */
import { addDong, compareDong, type Dong, isZeroDong, subtractDong, sumDong } from '../amount';
import type { Day } from '../cell';
import { stepsLeft } from '../disbursement';
import type { Commitment } from './commitments';

export interface ProjectPace {
  /** Code, or the name where the project has none. */
  readonly id: string;
  readonly name: string;
  readonly plan: Dong;
  readonly disbursed: Dong;
  /** Running totals by day, ascending, the last one that of `disbursed`. */
  readonly history: readonly { readonly through: Day; readonly disbursed: Dong }[];
  readonly src: readonly string[];
}

export interface Proposal {
  readonly project: ProjectPace;
  /** 'give': plan that will not be used. 'take': money it can pay beyond its plan. */
  readonly side: 'give' | 'take';
  readonly amount: Dong;
  /** 'commitment': the unit said so itself. 'pace': what its best month so far, kept up, would still leave. */
  readonly because: 'commitment' | 'pace';
  /** What it would have paid by the deadline. */
  readonly reached: Dong;
}

/**
 * A commitment for the last day decides; without one the best month so far, kept up until the deadline, does, and only
 * for giving: nobody is proposed for more money on a guess.
 */
export function transferProposals(
  projects: readonly ProjectPace[],
  commitments: readonly Commitment[],
  { dataAt, deadline }: { readonly dataAt: Day; readonly deadline: Day },
): Proposal[] {
  return projects.flatMap((project): Proposal[] => {
    const said = lastCommitment(project, commitments, deadline);
    if (said !== null) return proposal(project, said, 'commitment');
    const best = bestMonth(project.history);
    if (best === null) return [];
    const months = stepsLeft(dataAt, deadline, 'month');
    let reached = project.disbursed;
    for (let month = 0; month < months; month += 1) reached = addDong(reached, best);
    return compareDong(reached, project.plan) < 0 ? proposal(project, reached, 'pace') : [];
  });
}

function proposal(project: ProjectPace, reached: Dong, because: Proposal['because']): Proposal[] {
  const more = subtractDong(reached, project.plan);
  if (isZeroDong(more)) return [];
  const side = compareDong(more, 0) > 0 ? 'take' : 'give';
  return [{ project, side, amount: side === 'take' ? more : subtractDong(0, more), because, reached }];
}

function lastCommitment({ id, name }: ProjectPace, commitments: readonly Commitment[], deadline: Day): Dong | null {
  const own = commitments.filter(
    (one) => (one.project === '' ? one.name === name : one.project === id) && one.month <= deadline,
  );
  const year = deadline.endsWith('-01-31') ? `${Number(deadline.slice(0, 4)) - 1}-12-31` : deadline;
  // Only what is said of the year's end says how much of the plan will be used.
  const final = own.filter(({ month }) => month >= year).sort((a, b) => (a.month < b.month ? -1 : 1));
  return final.length === 0 ? null : final[final.length - 1]!.amount;
}

/** The most that was paid between two kept month ends; null before two are known. */
function bestMonth(history: ProjectPace['history']): Dong | null {
  let best: Dong | null = null;
  for (let i = 1; i < history.length; i += 1) {
    const months = monthsBetween(history[i - 1]!.through, history[i]!.through);
    const paid = subtractDong(history[i]!.disbursed, history[i - 1]!.disbursed);
    if (months === 1 && (best === null || compareDong(paid, best) > 0)) best = paid;
  }
  return best;
}

function monthsBetween(a: Day, b: Day): number {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(b) - count(a);
}

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly amount: Dong;
}

export type MoveProblem = 'unknown' | 'same' | 'not-positive' | 'below-disbursed';

/** Plans after the moves; the workbook stays as it is. A move that would leave less plan than was paid is refused. */
export function afterMoves(
  projects: readonly ProjectPace[],
  moves: readonly Move[],
): { readonly plans: ReadonlyMap<string, Dong> } | { readonly problem: MoveProblem; readonly move: Move } {
  const plans = new Map(projects.map(({ id, plan }) => [id, plan]));
  const paid = new Map(projects.map(({ id, disbursed }) => [id, disbursed]));
  for (const move of moves) {
    const [from, to] = [plans.get(move.from), plans.get(move.to)];
    if (from === undefined || to === undefined) return { problem: 'unknown', move };
    if (move.from === move.to) return { problem: 'same', move };
    if (compareDong(move.amount, 0) <= 0) return { problem: 'not-positive', move };
    const left = subtractDong(from, move.amount);
    if (compareDong(left, paid.get(move.from)!) < 0) return { problem: 'below-disbursed', move };
    plans.set(move.from, left);
    plans.set(move.to, addDong(to, move.amount));
  }
  return { plans };
}

export function totalPlan(plans: Iterable<Dong>): Dong {
  return sumDong(plans);
}
