/** A two-column range of milestones: date and rate, ascending. */
import { type Milestone } from '../../core/disbursement';
import { looksEmpty, textOf } from '../../core/cell';
import type { Argument, FunctionError } from '../model';
import { failure, isFailure } from './failure';
import { dayOfCell } from './scalar';
import { thresholdArg } from './threshold';

export function milestonesArg(arg: Argument | undefined): readonly Milestone[] | FunctionError {
  const rows = arg ?? [];
  if (rows.length === 0 || rows[0]!.length < 2) return failure('milestoneColumns');
  const milestones: Milestone[] = [];
  for (const [index, row] of rows.entries()) {
    const [when = null, rate = null] = row;
    if ((looksEmpty(when) || when === 0) && (looksEmpty(rate) || rate === 0)) continue;
    const day = dayOfCell(when);
    if (day === null) return failure('milestoneDay', { row: index + 1, text: textOf(when) });
    const target = thresholdArg([[rate]]);
    if (isFailure(target)) return target;
    const before = milestones[milestones.length - 1];
    if (before !== undefined && before.day >= day) return failure('milestoneOrder', { row: index + 1 });
    milestones.push({ day, share: target.share });
  }
  return milestones;
}
