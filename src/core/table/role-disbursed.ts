/** Which money paid a column counts: cumulative, of a period, completed volume, advance, estimate … */
import type { Role } from './model';
import type { Guess } from './role-text';
import { CARRIED, CUMULATIVE, DISBURSED, ESTIMATE, IN_PERIOD, VOLUME_PAID } from './role-words';

/** `said`: the lowest heading with a meaning of its own; `whole`: the path joined. */
export function guessDisbursed(said: string, whole: string, saysDisbursed: boolean): Guess {
  const carried = CARRIED.test(whole);
  const life = sinceBeginning(said, whole);
  if (life) return life;
  if (ESTIMATE.test(whole)) return estimate(whole, carried);
  if (/tam ung|thu hoi/.test(said)) return advance(said, carried);
  if (VOLUME_PAID.test(said)) return guess(carried ? 'other' : 'disbursed.completed', 0.9, 'khối lượng hoàn thành');
  if (carried) return guess('disbursed.carryover', 0.9, 'kéo dài');
  if (/(ky|thang|quy|tuan) truoc|truoc ky|dau ky|previous/.test(said))
    return guess('disbursed.previous', 0.9, 'kỳ trước');
  return byPeriod(said, whole, saysDisbursed);
}

/** "Từ khởi công": money of the project's life, not of the year. */
function sinceBeginning(said: string, whole: string): Guess | null {
  if (/thanh toan khoi luong.*tam ung.*chua thu hoi.*(khoi cong|nam truoc)/.test(said)) {
    return guess('disbursed.recovery', 0.85, 'thu hồi tạm ứng');
  }
  if (!/tu khoi cong/.test(whole)) return null;
  if (/tam ung.*chua thu hoi/.test(whole) && /khoi luong/.test(said))
    return guess('disbursed.recovery', 0.8, 'thu hồi tạm ứng');
  return /tam ung/.test(said) ? guess('other', 0.85, 'từ khởi công') : guess('disbursed.lifetime', 0.9, 'từ khởi công');
}

/** An estimate of one month is no estimate of the year; one of carried-over money is told by its period's grade. */
function estimate(whole: string, carried: boolean): Guess {
  const oneMonth = /uoc.*\b(thang|quy|tuan)\b/.test(whole) && !/\bden\b|luy ke|het|ca nam|\d+ thang/.test(whole);
  if (oneMonth) return guess('other', 0.8, 'ước trong kỳ');
  return carried ? guess('disbursed.carryover', 0.85, 'ước') : guess('disbursed.estimate', 0.95, 'ước');
}

function advance(said: string, carried: boolean): Guess {
  if (carried) return guess('other', 0.85, 'kéo dài');
  const recovers = /thu hoi|hoan ung/.test(said) && !/chua thu hoi/.test(said);
  return recovers ? guess('disbursed.recovery', 0.9, 'thu hồi tạm ứng') : guess('disbursed.advance', 0.9, 'tạm ứng');
}

function byPeriod(said: string, whole: string, saysDisbursed: boolean): Guess {
  const cumulative = CUMULATIVE.test(said);
  const inPeriod =
    IN_PERIOD.test(said) || (!CUMULATIVE.test(whole) && /^(thang|quy) \S+ ›|› (thang|quy) \S+ ›/.test(whole));
  if (!cumulative && inPeriod) return guess('disbursed.month', 0.9, 'trong kỳ');
  if (cumulative) return guess('disbursed', 0.95, /luy ke/.test(whole) ? 'lũy kế' : 'đến ngày');
  // "Giải ngân quý III": in the quarter, or to its end?
  if (/\bquy (i|v|\d)/.test(said)) return guess('disbursed.month', 0.6, 'quý');
  if (/giai ngan|\bgn\b|disburs/.test(whole)) return guess('disbursed', 0.9, 'giải ngân');
  if (/thuc hien/.test(said) && saysDisbursed) return guess('progress', 0.72, 'thực hiện');
  return guess('disbursed', /thanh toan/.test(whole) ? 0.8 : 0.72, DISBURSED.exec(whole)?.[0] ?? said);
}

function guess(role: Role, confidence: number, words: string): Guess {
  return { role, confidence, words };
}
