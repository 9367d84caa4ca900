/** Roles of the columns that hold words: STT, project, code, owner, person, source, note. */
import type { Role } from './model';
import { INDEX_HEADING } from './vocabulary';

export interface Guess {
  readonly role: Role;
  /** 0…1. */
  readonly confidence: number;
  /** The words that decided it. */
  readonly words: string;
}

const RULES: readonly (readonly [role: Role, confidence: number, pattern: RegExp])[] = [
  [
    'note',
    0.95,
    /\b(ghi chu|kho khan|vuong mac|nguyen nhan|kien nghi|de xuat|giai phap|ton tai|remarks?|notes?|comments?|keterangan|observaciones)\b|备注/,
  ],
  [
    'other',
    0.9,
    /\b(dia diem|dia ban xay dung|thoi gian|khoi cong|nang luc|quy mo|so,? ngay|quyet dinh so|so quyet dinh|ngay quyet dinh|hop dong|nha thau|tai khoan|ma (so )?nganh|ma (so )?chuong|ma dvqhns|ma (so )?don vi|ma nguon)\b|^(nhom|loai|khoan|chuong|quy mo)( du an)?$|^(dvt|don vi tinh|so luong|so (du an|cong trinh))$/,
  ],
  // "Năm kế hoạch", "Niên độ": which year a row belongs to, no amount.
  ['other', 0.9, /^(nam|nien do)( (ke hoach|ngan sach|von|giao))*( von)?$/],
  [
    'code',
    0.95,
    /\b(ma (so )?(du an|cong trinh|da|ct|cong viec|dtxdcb)|ma so|project (code|id|no)|code|codigo)\b|^ma( so)?$|代码/,
  ],
  [
    'person',
    0.95,
    /\b(nguoi (phu trach|theo doi|thuc hien|duoc giao|dung dau)|can bo (phu trach|theo doi|thuc hien|duoc)|chuyen vien|cong chuc|vien chuc|ho (va )?ten|lanh dao (phu trach|theo doi)|person in charge|officer)\b/,
  ],
  [
    'owner',
    0.95,
    /\b(chu dau tu|don vi (thuc hien|chu tri|phu trach|quan ly|duoc giao|su dung|theo doi|thu huong|dau moi)|phong,? (ban|don vi)|phong (phu trach|chu tri|thuc hien|theo doi)|phong chuyen mon|ban (quan ly|qlda)|co quan (chu tri|chu quan|thuc hien)|project owner|owner|implementing (agency|unit))\b/,
  ],
  ['source', 0.9, /^(nguon|nguon von|nguon kinh phi|loai nguon|source( of (funds|capital))?)$/],
  [
    'name',
    0.95,
    /\b(noi dung|danh muc|ten (du an|cong trinh|chuong trinh|nhiem vu|hang muc|don vi|tinh)|ten|du an|cong trinh|chi tieu|hang muc|nhiem vu|tinh,? thanh pho|chuong trinh|khoan muc|dien giai|project|name|description|item|particulars|nombre|concepto|descripcion|proyecto|uraian|kegiatan)\b|项目|名称/,
  ],
  ['owner', 0.75, /^(don vi|phong|co quan|don vi,? dia phuong|phu trach)$/],
];

/** The role that a heading's words give to a column of text; null where no word is known. */
export function guessTextRole(words: readonly string[]): Guess | null {
  const whole = words.join(' ');
  if (INDEX_HEADING.test(whole) || INDEX_HEADING.test(whole.replace(/ /g, '')))
    return { role: 'index', confidence: 1, words: whole };
  // The lowest heading decides; its parents only where it says nothing.
  for (const text of [...words].reverse()) {
    for (const [role, confidence, pattern] of RULES) {
      const found = pattern.exec(text);
      if (found) return { role, confidence, words: found[0] };
    }
  }
  return null;
}
