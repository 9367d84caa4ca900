/** Which plan a column of plan amounts is: "so với kế hoạch nào". */
import type { Role } from './model';
import type { Guess } from './role-text';

const PROVINCE =
  /(ubnd|hdnd) (cap )?tinh|tinh (giao|phan bo|quyet dinh)|dia phuong giao|(thanh pho|tp) giao|cua tinh\b/;
const PM = /thu tuong|\bttg\b|chinh phu giao|trung uong giao|\btw giao|bo (tai chinh|khdt|kh&dt) giao/;
const AFTER =
  /sau (khi )?(dieu chinh|dc\b|bo sung|dieu hoa)|(dieu chinh|d\/c) (den|den nay|lan cuoi)|hien hanh|revised|adjusted/;
const CHANGE = /dieu chinh|\btang\b|\bgiam\b|bo sung|dieu chuyen|adjustment|supplement/;

/** `lowest`: the lowest heading that is not "tổng số"; `whole`: the path joined. The lower heading outranks its parents. */
export function guessPlanKind(lowest: string, whole: string): Guess {
  // 'Thu hồi vốn ứng trước › Kế hoạch': a bare word takes its meaning from above.
  const said = /^(ke hoach|kh)( von)?( nam)?( \d{4})?$/.test(lowest) ? whole : lowest;
  if (/\bno (dong|xdcb|xay dung co ban)/.test(said)) return guess('other', 0.9, 'nợ đọng');
  if (/thu hoi.*(ung|tam ung)/.test(said)) return guess('plan.recovery', 0.9, 'thu hồi ứng trước');
  if (/ung truoc|ung tu|tam ung ke hoach/.test(said)) return guess('plan.advance', 0.9, 'ứng trước');
  if (/sau (ngay )?30\s*[/.-]\s*0?9/.test(whole)) return guess('plan.late', 0.95, 'sau 30/9');
  if (/keo dai|chuyen nguon|chuyen sang|nam truoc/.test(whole)) return guess('plan.carryover', 0.95, 'kéo dài');
  // One instalment of the plan is not the plan.
  if (/^(dot|lan) (\d|i|v)/.test(said)) return guess('plan', 0.5, said);
  if (/dau nam|ban dau|lan dau|original|initial/.test(said)) return guess('plan.start', 0.95, 'đầu năm');
  if (AFTER.test(said)) return assigned(whole) ?? guess('plan.adjusted', 0.95, 'sau điều chỉnh');
  if (CHANGE.test(said)) return change(said);
  const own = assigned(said);
  if (own) return own;
  if (/lanh dao|giam doc so|\bso giao/.test(said)) return guess('plan.leadership', 0.85, 'lãnh đạo Sở');
  if (/(da )?(phan bo|phan khai)|allocated/.test(said)) return guess('plan.allocated', 0.9, 'phân bổ');
  return (
    assigned(whole) ??
    guess(
      'plan',
      /ke hoach|\bkhv?\b|plan/.test(whole)
        ? 0.9
        : /du toan|budget|presupuesto|anggaran|pagu|预算/.test(whole)
          ? 0.72
          : 0.7,
      'kế hoạch vốn',
    )
  );
}

/** Who assigned it. */
function assigned(text: string): Guess | null {
  if (PM.test(text)) return guess('plan.pm', 0.95, PM.exec(text)![0]);
  return PROVINCE.test(text) ? guess('plan.province', 0.95, PROVINCE.exec(text)![0]) : null;
}

/** "Điều chỉnh tăng" is an amount to add; "Kế hoạch điều chỉnh" may be that or the plan after it: asked. */
function change(said: string): Guess {
  if (/\btang\b|\bgiam\b|bo sung|dieu chuyen|\(\+|\(-|adjustment|supplement/.test(said))
    return guess('adjustment', 0.9, CHANGE.exec(said)![0]);
  return guess(/^dieu chinh/.test(said) ? 'adjustment' : 'plan.adjusted', 0.6, 'điều chỉnh');
}

function guess(role: Role, confidence: number, words: string): Guess {
  return { role, confidence, words };
}
