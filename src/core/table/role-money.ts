/** Roles of the columns that hold amounts and rates, from the words of their headings. */
import { guessPlanKind } from './role-plan';
import type { Guess } from './role-text';

export interface MoneyContext {
  /** Some heading of the table says "giải ngân": then "thực hiện" alone means work done, not money paid. */
  readonly saysDisbursed: boolean;
}

const NEUTRAL = /^(tong( so)?|tong cong|cong|so tien|so von|gia tri|so tuyet doi|total|amount|trong do:?)$/;
/** A part of the money in the column beside it: "trong đó NSTW". */
const COMPONENT =
  /^trong do|^(von )?(nstw|nsdp|nsnn|ns tinh|ns huyen|ns xa|ngan sach (trung uong|dia phuong|tinh|huyen|xa|nha nuoc|cap tinh)|trong nuoc|nuoc ngoai|ngoai nuoc|oda|tpcp|xskt|xo so kien thiet|su dung dat|doi ung)|^(nguon )?(nstw|nsdp|nsnn|tw|dp)$|von (trong nuoc|nuoc ngoai|ngoai nuoc)$|xay lap|thiet bi|^(chi phi|gpmb)/;

/** '(bao gồm cả vốn kéo dài)' says what is in the money, not which money it is. */
const INCLUDING = /\(?\s*(khong |chua )?((bao )?gom( ca)?|ke ca|tinh ca|co ca) [^)]*\)?/g;
const RATE = /ty le|ti le|%|\brate\b|percent|so sanh/;
const REST =
  /con lai|con phai|chua (duoc )?(giai ngan|thanh toan|phan bo|phan khai)|huy bo|huy du toan|chenh lech|\bso du\b|so voi|remaining|balance|variance|dieu chinh giam hoan tra|nop (dieu chinh )?giam|hoan tra|duoc quyet toan/;
const PLANNED_CASH =
  /ke hoach (giai ngan|thanh toan)|du kien|cam ket|dang ky|nhu cau|de xuat|de nghi|phan dau|muc tieu|chi tieu giai ngan|forecast|commitment/;
const DISBURSED =
  /giai ngan|thanh toan|da chi|^(gia tri |so |da |ket qua |luy ke )?thuc hien( (nam|den|thang|quy|trong|tu dau|luy ke|\d).*)?$|da cap|rut von|\bthuc chi|disburs|spent|expenditure|actual|realisasi|ejecutad|ejecucion|devengado|执行|支出|决算/;
const PLAN =
  /ke hoach|\bkh\b|\bkhv\b|von giao|giao von|duoc giao|tinh giao|bo tri|phan bo|du toan|\bplan|budget|appropriation|pagu|anggaran|presupuesto|asignado|预算|计划/;

/** What a heading over amounts means; null where no word is known. `printed`: folded path from the top parent down. */
export function guessMoneyRole(printed: readonly string[], context: MoneyContext): Guess | null {
  const words = printed.map((text) => text.replace(INCLUDING, '').trim()).filter((text) => text !== '');
  const whole = words.join(' › ');
  if (whole === '') return null;
  const leaf = words[words.length - 1]!;
  const said = [...words].reverse().find((text) => !NEUTRAL.test(text)) ?? leaf;

  if (RATE.test(leaf)) return rate(whole);
  if (/khoi luong/.test(whole) && !/thanh toan|hoan thanh|klht/.test(whole))
    return guess('progress', 0.85, 'khối lượng');
  if (/tien do|progress/.test(leaf)) return guess('progress', 0.8, leaf);
  if (/luy ke (ke hoach|von|so von)( da| duoc)? bo tri|luy ke ke hoach/.test(said))
    return guess('other', 0.85, 'lũy kế bố trí');
  if (/trung han|giai doan|5 nam/.test(whole)) return guess('other', 0.9, 'trung hạn');
  if (/tong muc dau tu|\btmdt\b|tong muc\b|total investment/.test(whole))
    return part(said) ?? guess('investment', 0.95, 'tổng mức đầu tư');
  if (/sang (cac )?nam sau|nam sau/.test(said)) return guess('other', 0.85, 'sang năm sau');
  if (REST.test(said)) return guess('other', 0.9, REST.exec(said)![0]);
  if (PLANNED_CASH.test(said)) return guess('other', 0.85, PLANNED_CASH.exec(said)![0]);

  if (/^(so |von )?thu hoi (von )?(da )?tam ung/.test(said))
    return guess('disbursed.recovery', 0.85, 'thu hồi tạm ứng');

  const side = sideOf(words) ?? sideByNature(said);
  if (side === 'disbursed') return guessDisbursed(said, whole, context);
  if (side === 'plan') return part(said) ?? guessPlanKind(said, whole);
  if (side === 'both') return guess('other', 0.4, said);
  return null;
}

/** Which side the lowest heading that says so belongs to; of two words in one heading the first is its head. */
function sideOf(words: readonly string[]): 'plan' | 'disbursed' | 'both' | null {
  for (const text of [...words].reverse()) {
    const plan = PLAN.exec(text)?.index ?? -1;
    const disbursed = DISBURSED.exec(text)?.index ?? -1;
    if (plan < 0 && disbursed < 0) continue;
    if (/ke hoach (va|,|-) ?giai ngan/.test(text)) return 'both';
    if (plan < 0) return 'disbursed';
    if (disbursed < 0) return 'plan';
    return disbursed < plan ? 'disbursed' : 'plan';
  }
  return null;
}

/** Words that belong to one side without naming it. */
function sideByNature(said: string): 'plan' | 'disbursed' | null {
  if (/^\(?uoc (thuc hien|dat)/.test(said)) return 'disbursed';
  return /^(so |tong )?von (duoc )?(keo dai|chuyen nguon|ung truoc)|^von nam \d{4}|^von dau tu cong nam/.test(said)
    ? 'plan'
    : null;
}

function rate(whole: string): Guess {
  if (/phan chia|dieu tiet/.test(whole)) return guess('other', 0.9, 'phân chia');
  if (/khoi luong|tien do/.test(whole)) return guess('progress', 0.9, 'khối lượng');
  return guess(
    'rate',
    /giai ngan|thuc hien|dat|thanh toan|ke hoach|disburs|execution|\bkh\b/.test(whole) ? 0.95 : 0.75,
    'tỷ lệ',
  );
}

function guessDisbursed(said: string, whole: string, context: MoneyContext): Guess {
  const carried = /keo dai|(cac )?nam truoc (duoc )?(chuyen|keo)|chuyen nguon/.test(whole);
  if (/thanh toan khoi luong.*tam ung.*chua thu hoi.*(khoi cong|nam truoc)/.test(said))
    return guess('disbursed.recovery', 0.85, 'thu hồi tạm ứng');
  if (/tu khoi cong/.test(whole) && /tam ung.*chua thu hoi/.test(whole) && /khoi luong/.test(said))
    return guess('disbursed.recovery', 0.8, 'thu hồi tạm ứng');
  if (/tu khoi cong/.test(whole))
    return /tam ung/.test(said)
      ? guess('other', 0.85, 'từ khởi công')
      : guess('disbursed.lifetime', 0.9, 'từ khởi công');
  const base = part(said);
  if (base) return base;
  if (/\buoc\b|estimate/.test(whole)) return guess(carried ? 'other' : 'disbursed.estimate', 0.95, 'ước');
  if (/tam ung|thu hoi/.test(said)) {
    if (carried) return guess('other', 0.85, 'kéo dài');
    const recovers = /thu hoi|hoan ung/.test(said) && !/chua thu hoi/.test(said);
    return recovers ? guess('disbursed.recovery', 0.9, 'thu hồi tạm ứng') : guess('disbursed.advance', 0.9, 'tạm ứng');
  }
  if (/khoi luong hoan thanh|klht|kl hoan thanh|thanh toan khoi luong/.test(said))
    return guess(carried ? 'other' : 'disbursed.completed', 0.9, 'khối lượng hoàn thành');
  if (carried) return guess('disbursed.carryover', 0.9, 'kéo dài');
  if (/(ky|thang|quy|tuan) truoc|truoc ky|dau ky|previous/.test(said))
    return guess('disbursed.previous', 0.9, 'kỳ trước');
  const cumulative = /luy ke|\bden\b|tu dau nam|\d+ thang|het thang|cumulative|to date/.test(said);
  if (
    !cumulative &&
    /trong (thang|ky|quy|tuan)|(thang|ky|quy|tuan) nay|phat sinh|^thang|giai ngan (thang|t\d)|\bthang \d|this (month|period)|^t\s?\d{1,2}\b/.test(
      said,
    )
  ) {
    return guess('disbursed.month', 0.9, 'trong tháng');
  }
  if (cumulative) return guess('disbursed', 0.95, /luy ke/.test(whole) ? 'lũy kế' : 'đến ngày');
  if (/giai ngan|disburs/.test(whole)) return guess('disbursed', 0.9, 'giải ngân');
  if (/thuc hien/.test(said) && context.saysDisbursed) return guess('progress', 0.72, 'thực hiện');
  return guess('disbursed', /thanh toan/.test(whole) ? 0.8 : 0.72, DISBURSED.exec(whole)?.[0] ?? said);
}

function part(said: string): Guess | null {
  if (/tam ung|thu hoi|khoi luong hoan thanh|klht|keo dai|ung truoc/.test(said)) return null;
  return COMPONENT.test(said) ? guess('other', 0.85, COMPONENT.exec(said)![0]) : null;
}

function guess(role: Guess['role'], confidence: number, words: string): Guess {
  return { role, confidence, words };
}
