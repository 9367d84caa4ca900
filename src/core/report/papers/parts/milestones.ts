/** Milestones in the words of the progress report: what was to be reached by when, and how the rate stands to it. */
import { compare, ratioOf } from '../../../amount';
import { showDay } from '../../../cell';
import { pointsFrom, type TypedMilestone, typedMilestoneAt } from '../../../disbursement';
import type { MonthRow } from '../../progress';
import type { PaperInput } from '../input';

/** 'Mốc 95%'; 'Mốc phải đạt' where there are several. */
export function milestoneName(milestones: readonly TypedMilestone[]): string {
  return milestones.length === 1 ? `Mốc ${saidOf(milestones[0]!)}` : 'Mốc phải đạt';
}

const saidOf = ({ day, text }: TypedMilestone): string => (day === null ? text : `${text} đến ${showDay(day)}`);

/** The milestone that counts on the day of the last figures, and those that lie ahead. '' without milestones. */
export function milestoneSentence(
  milestones: readonly TypedMilestone[],
  { through, disbursed, plan }: MonthRow,
  { rules }: PaperInput,
): string {
  if (milestones.length === 0) return '';
  const now = typedMilestoneAt(milestones, through);
  const ahead = milestones.filter(({ day }) => day !== null && day > through).map(saidOf);
  const next = ahead.length === 0 ? '' : ` Mốc tiếp theo: ${ahead.join('; ')}.`;
  if (now === null) return `Đến ${showDay(through)} chưa đến mốc nào.${next}`;
  const met = compare(ratioOf(disbursed, plan), now.share) >= 0;
  const by = pointsFrom(disbursed, plan, now.share, rules.digits ?? 2).abs();
  const stands = met ? 'đạt mốc' : `chậm ${by.toFixed(rules.digits ?? 2).replace('.', ',')} điểm phần trăm so với mốc`;
  return `Đến ${showDay(through)} ${stands} ${saidOf(now)}.${next}`;
}
