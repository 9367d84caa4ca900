/** The milestone that bars are marked with: the one that counts on the data date, else the next, else the whole plan. */
import { type Rational, toNumber, WHOLE } from '../../core/amount';
import { showDay } from '../../core/cell';
import { budgetYear, readMilestones, typedMilestoneAt, type TypedMilestone } from '../../core/disbursement';
import type { State } from './state';

export interface Mark {
  readonly share: Rational;
  readonly percent: number;
  /** '95%'; '70% (30/09/2022)' where it has a day. */
  readonly text: string;
}

type Basis = Pick<State, 'settings' | 'dates' | 'assessment'>;

/** As typed in *Thiết lập*; none where nothing was typed or it cannot be read. */
export function milestonesOf({ settings, dates, assessment }: Basis): readonly TypedMilestone[] {
  if (settings.milestone === '' || !dates) return [];
  return readMilestones(settings.milestone, budgetYear(assessment?.facts.figures ?? [], dates.dataAt)) ?? [];
}

export function markOf(state: Basis): Mark {
  const all = milestonesOf(state);
  const found = typedMilestoneAt(all, state.dates?.dataAt ?? '') ?? all[0];
  if (!found) return { share: WHOLE, percent: 100, text: '100%' };
  const { day, share, text } = found;
  return { share, percent: toNumber(share) * 100, text: day === null ? text : `${text} (${showDay(day)})` };
}
