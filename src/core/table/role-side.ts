/** Plan or disbursed? The lowest heading that says so decides, unless it only names the plan of money paid. */
import { DISBURSED, PLAN } from './role-words';

export type Side = 'plan' | 'disbursed' | 'both';

/**
 * `siblingPaid`: another column under the same parent says "giải ngân" itself. Then 'Kết quả giải ngân › Kế hoạch' is a
 * plan; without one, 'Giải ngân › Kế hoạch năm 2022' is money paid of that plan.
 */
export function sideOf(words: readonly string[], siblingPaid: boolean): Side | null {
  for (let level = words.length - 1; level >= 0; level--) {
    const side = sideOfText(words[level]!);
    if (side === null) continue;
    const above = level > 0 ? sideOfText(words[level - 1]!) : null;
    if (side === 'plan' && above === 'disbursed' && !siblingPaid && !/giao|bo tri|dieu chinh/.test(words[level]!)) {
      return 'disbursed';
    }
    return side;
  }
  return null;
}

/** Of two words in one heading the first is its head: 'Giải ngân kế hoạch năm 2022' is money paid. */
export function sideOfText(text: string): Side | null {
  const plan = PLAN.exec(text)?.index ?? -1;
  const disbursed = DISBURSED.exec(text)?.index ?? -1;
  if (plan < 0 && disbursed < 0) return null;
  if (/ke hoach (va|,|-) ?(giai ngan|gn)/.test(text)) return 'both';
  if (plan < 0) return 'disbursed';
  if (disbursed < 0) return 'plan';
  return disbursed < plan ? 'disbursed' : 'plan';
}

/** Words that belong to one side without naming it. */
export function sideByNature(said: string): Side | null {
  if (/^\(?uoc (thuc hien|dat)/.test(said) || /^(so )?tam ung\b/.test(said)) return 'disbursed';
  const plan =
    /^(so |tong |nguon )?von (duoc )?(keo dai|chuyen nguon|ung truoc)|^von nam \d{4}|^von dau tu cong nam|nam (truoc|\d{4}) chuyen sang|^(giao )?dau nam$|^sau (khi )?dieu chinh|^(so |von )?(dieu chinh|bo sung)( *(,|\(|tang|giam|trong nam|dot|lan).*)?$/;
  return plan.test(said) ? 'plan' : null;
}
