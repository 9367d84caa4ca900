/** Columns of words beside the amounts, and what their cells say: plan year, kind of plan, tạm ứng or KLHT, day of booking. */
import { type Day, dayOfSerial, parseDay } from '../cell';
import { fold } from '../text';
import type { Column } from '../table/model';
import type { View } from '../table/view';
import type { Paid, PlanShare, WordColumn } from './model';

const HEADINGS: readonly (readonly [WordColumn['what'], RegExp])[] = [
  ['returned', /nop (dieu chinh )?giam|nop tra|giam chi|hoan tra/],
  ['paid', /(hinh thuc|loai|tinh chat) (thanh toan|cap phat|giai ngan|chi)|tam ung ?(\/|-|hoac|hay) ?(thanh toan|kl)/],
  ['kind', /(loai|tinh chat|hinh thuc) (ke hoach|khv|kh|von)|^loai kh/],
  ['year', /^(nien do|nam (ngan sach|ke hoach)|ke hoach nam|nam kh|nam von)( ngan sach)?$/],
  ['day', /^(ngay|ngay (hach toan|thanh toan|giai ngan|chung tu|giao dich|ghi so))( (thanh toan|giai ngan))?$/],
];

/** What a column of words says of the row's money, by the lowest words of its heading; null where it says nothing. */
export function wordsOf(column: Column): WordColumn['what'] | null {
  if (column.role === 'source' || column.role === 'code' || column.role === 'name') return column.role;
  const leaf = fold(column.header[column.header.length - 1] ?? '');
  const isAmount = /^(plan|disbursed|investment|rate|adjustment)/.test(column.role);
  for (const [what, pattern] of HEADINGS) {
    if (pattern.test(leaf) && (!isAmount || what === 'year')) return what;
  }
  return null;
}

/** "Kế hoạch năm", "Vốn kéo dài", "Ứng trước"; null where the text is none of them. */
export function planShareOf(text: string): PlanShare | null {
  const said = fold(text);
  if (/keo dai|chuyen nguon|nam truoc/.test(said)) return 'carryover';
  if (/ung truoc/.test(said)) return 'advance';
  return /\bnam\b|hang nam/.test(said) ? 'year' : null;
}

/** "Tạm ứng", "Thanh toán KLHT"; the recovery of an advance is neither. */
export function paidOf(text: string): Paid | null {
  const said = fold(text);
  if (/thu hoi/.test(said)) return null;
  if (/tam ung/.test(said)) return 'advance';
  return /thanh toan|khoi luong|klht|thuc chi/.test(said) ? 'volume' : null;
}

export function yearOf(text: string): number | null {
  const found = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(text);
  return found ? Number(found[1]) : null;
}

/** The day in a cell: a date, its text, or a serial in a column that is headed as days. */
export function dayIn(view: View, row: number, column: number): Day | null {
  const value = view.value(row, column);
  if (typeof value === 'number') return view.day(row, column) ?? dayOfSerial(value);
  return parseDay(view.text(row, column));
}
