/** Roles of the columns that hold amounts and rates, from the words of their headings. */
import type { Role } from './model';
import { guessDisbursed } from './role-disbursed';
import { guessPlanKind } from './role-plan';
import { sideByNature, sideOf } from './role-side';
import type { Guess } from './role-text';
import { COMPONENT, INCLUDING, NEUTRAL, PLANNED_CASH, RATE, REST, WORK_DONE, WORTH } from './role-words';

export interface MoneyContext {
  /** Some heading of the table says "giải ngân": then "thực hiện" alone means work done, not money paid. */
  readonly saysDisbursed: boolean;
  /** Another column under the same parent says "giải ngân" itself. */
  readonly siblingPaid?: boolean;
}

/** What a heading over amounts means; null where no word is known. `printed`: folded path from the top parent down. */
export function guessMoneyRole(printed: readonly string[], context: MoneyContext): Guess | null {
  const words = printed.map((text) => text.replace(INCLUDING, '').trim()).filter((text) => text !== '');
  const whole = words.join(' › ');
  if (whole === '') return null;
  const leaf = words[words.length - 1]!;
  const said = [...words].reverse().find((text) => !NEUTRAL.test(text)) ?? leaf;
  const other = RATE.test(leaf) ? rate(whole) : noMoneyOfTheYear(leaf, said, whole);
  if (other) return other;
  if (/^(so |von )?thu hoi (von )?(da )?tam ung/.test(said))
    return guess('disbursed.recovery', 0.85, 'thu hồi tạm ứng');

  const side =
    sideOf(words, context.siblingPaid ?? false) ??
    sideByNature(said) ??
    (totalOfPaid(leaf, context) ? 'disbursed' : null);
  if (side === 'both') return guess('other', 0.4, said);
  if (side === null) return WORK_DONE.test(said) ? guess('progress', 0.75, 'khối lượng') : null;
  const component = part(said);
  if (side === 'plan') return component ?? guessPlanKind(said, whole);
  return component && !/tu khoi cong/.test(whole) ? component : guessDisbursed(said, whole, context.saysDisbursed);
}

/** 'Số liệu của KBNN › Tổng số' beside 'Thanh toán KLHT' and 'Tạm ứng': their sum. */
function totalOfPaid(leaf: string, context: MoneyContext): boolean {
  return context.siblingPaid === true && /^tong( so| cong)?$|^cong$/.test(leaf);
}

/** Work done, worth of the project, plans of five years, what is left or meant to be paid. */
function noMoneyOfTheYear(leaf: string, said: string, whole: string): Guess | null {
  if (/khoi luong/.test(whole) && !/thanh toan|hoan thanh|klht/.test(whole))
    return guess('progress', 0.85, 'khối lượng');
  if (/tien do|progress/.test(leaf)) return guess('progress', 0.8, leaf);
  if (/luy ke (ke hoach|von|so von)( da| duoc)? bo tri|luy ke ke hoach/.test(said))
    return guess('other', 0.85, 'lũy kế bố trí');
  if (/trung han|giai doan|5 nam/.test(whole)) return guess('other', 0.9, 'trung hạn');
  if (/tong muc dau tu|\btmdt\b|tong muc\b|total investment/.test(whole)) {
    return part(said) ?? guess('investment', 0.95, 'tổng mức đầu tư');
  }
  if (/sang (cac )?nam sau|nam sau/.test(said)) return guess('other', 0.85, 'sang năm sau');
  for (const pattern of [REST, PLANNED_CASH, WORTH]) {
    const found = pattern.exec(said);
    if (found) return guess('other', 0.85, found[0]);
  }
  return null;
}

function rate(whole: string): Guess {
  if (/phan chia|dieu tiet/.test(whole)) return guess('other', 0.9, 'phân chia');
  if (/khoi luong|tien do/.test(whole)) return guess('progress', 0.9, 'khối lượng');
  const sure = /giai ngan|\bgn\b|thuc hien|dat|thanh toan|ke hoach|disburs|execution|\bkh\b/.test(whole);
  return guess('rate', sure ? 0.95 : 0.75, 'tỷ lệ');
}

function part(said: string): Guess | null {
  if (/tam ung|thu hoi|khoi luong hoan thanh|klht|keo dai|ung truoc/.test(said)) return null;
  const found = COMPONENT.exec(said);
  return found ? guess('other', 0.85, found[0]) : null;
}

function guess(role: Role, confidence: number, words: string): Guess {
  return { role, confidence, words };
}
