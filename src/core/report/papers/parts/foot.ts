/** The foot of every page: draft or seal code, data date, which plan, which rules. */
import { message, say } from '../../../../messages';
import { showDay } from '../../../cell';
import { isPlanKind, type PlanKind } from '../../../disbursement';
import type { PaperInput } from '../input';

/** The plan that rates are held against under the rule set; null where it sets no rate. */
export function planOf({ rules }: PaperInput): PlanKind | null {
  for (const { fn, of } of rules.measures) {
    if (fn === 'ratio' && of[1] !== undefined && isPlanKind(of[1])) return of[1];
  }
  return null;
}

/** 'kế hoạch vốn tỉnh giao', in the middle of a sentence. */
export function planText(kind: PlanKind): string {
  const label = say('vi', message(`role.${kind}`));
  return label.charAt(0).toLowerCase() + label.slice(1);
}

export function footOf(input: PaperInput): string {
  const { seal, dataAt, rules } = input;
  const plan = planOf(input);
  const state =
    seal === null
      ? 'BẢN NHÁP – chưa chốt kết quả'
      : seal.holds
        ? `Mã xác thực: ${seal.code}`
        : `BẢN NHÁP – kết quả đã thay đổi so với lần chốt ${seal.code}`;
  return [
    state,
    `Số liệu đến ${showDay(dataAt)}`,
    ...(plan === null ? [] : [`So với ${planText(plan)}`]),
    `Quy định: ${rules.id}, bản ${rules.version}`,
  ].join(' · ');
}
