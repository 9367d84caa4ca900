/** Projects that no list of rates can hold: not reported, or paid without a plan. They are named, never left out. */
import { isZeroDong, showDong } from '../../../amount';
import type { Attainment } from '../../../assessment/model';
import type { Block, Run } from '../../paper';
import type { PaperInput } from '../input';
import { unreportedText, withoutPlan } from './attained';
import { planText } from './foot';
import { bullets, cited, para, t } from './words';

const paidWithoutPlan = (each: Attainment): boolean =>
  !withoutPlan(each) && each.missing !== 'disbursed' && isZeroDong(each.plan) && !isZeroDong(each.disbursed);

/** Nothing where every project has a rate or owes nothing. */
export function withoutRate(projects: readonly Attainment[], input: PaperInput): Block[] {
  const lines = projects.flatMap((each): Run[][] => {
    if (each.missing === 'disbursed') return [[t(`${each.name}: ${unreportedText(each, input)}`)]];
    if (!paidWithoutPlan(each)) return [];
    const paid = `đã giải ngân ${showDong(each.disbursed)} đồng, không có ${planText(each.planKind)}`;
    return [[t(`${each.name}: `), cited(paid, each.disbursedSrc)]];
  });
  return lines.length === 0 ? [] : [para('Dự án chưa tính được tỷ lệ:'), bullets(lines)];
}
