/** What is not ready for a duty: told from what the workbook holds, never guessed. */
import type { Assessment } from '../assessment/model';
import { type Message, message } from '../../messages';
import type { Day } from '../cell';
import { monthEndFrom } from '../monthly/shift';
import type { Duty, Need } from './calendar';

export interface ReadyFacts {
  readonly assessment: Assessment;
  /** Days whose attainment is kept in DL_TienDoThang. */
  readonly keptDays: readonly Day[];
  /** Result is sealed and still holds. */
  readonly sealed: boolean;
}

/** One sentence for each thing that is missing; none where the duty can be done. */
export function notReady(duty: Duty, facts: ReadyFacts): Message[] {
  return duty.needs.flatMap((need) => CHECKS[need](facts, duty));
}

const CHECKS: Readonly<Record<Need, (facts: ReadyFacts, duty: Duty) => Message[]>> = {
  snapshot: ({ keptDays }, { due }) => {
    // The last month end before the day on which the report is due.
    const near = keptDays.includes(monthEndFrom(due, -1)) || keptDays.includes(due);
    return near ? [] : [message('board.lacks.snapshot')];
  },
  figures: ({ assessment }) => {
    const lacking = assessment.attainment.filter(({ kind, missing }) => kind === 'project' && missing !== undefined);
    const n = new Set(lacking.map(({ name }) => name)).size;
    return [
      ...(n > 0 ? [message('board.lacks.figures', { n })] : []),
      ...(grave(assessment) > 0 ? [message('board.lacks.errors', { n: grave(assessment) })] : []),
    ];
  },
  treasury: ({ assessment }) =>
    assessment.attainment.some(({ kind, grade }) => kind === 'whole' && grade === 'treasury')
      ? []
      : [message('board.lacks.treasury')],
  reviews: ({ assessment: { facts } }) => {
    const reviewed = new Set(facts.tallies.filter(({ level }) => level === 'unit').map(({ subject }) => subject));
    const n = facts.subjects.filter(({ id }) => !reviewed.has(id)).length;
    return n > 0 ? [message('board.lacks.reviews', { n })] : [];
  },
  decisions: ({ assessment: { decisions } }) => {
    const open = decisions.filter(({ outcome }) => outcome === 'evidence missing' || outcome === 'to council');
    const n = new Set(open.map(({ subject }) => subject)).size;
    if (decisions.length === 0) return [message('board.lacks.judged')];
    return n > 0 ? [message('board.lacks.decisions', { n })] : [];
  },
  seal: ({ sealed }) => (sealed ? [] : [message('board.lacks.seal')]),
  plan: ({ assessment }) => {
    const behind = assessment.attainment.filter(({ kind, met }) => kind === 'project' && met === false);
    const n = new Set(behind.map(({ name }) => name)).size;
    return n > 0 ? [message('board.lacks.plan', { n })] : [];
  },
};

function grave({ findings }: Assessment): number {
  return findings.filter(({ severity }) => severity === 'blocking' || severity === 'error').length;
}
