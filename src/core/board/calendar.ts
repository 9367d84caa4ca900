/** The duties of the year: dated user data. What comes next, and what is not ready for it. */
import { type Day, dayOf } from '../cell';
import { listIn, textIn, wordsIn } from '../store/row-values';
import type { StoredRow } from '../store/spec';
import type { Status } from './assignments';

/** What a duty needs of the workbook. */
export const NEEDS = ['snapshot', 'figures', 'treasury', 'reviews', 'decisions', 'seal', 'plan'] as const;
export type Need = (typeof NEEDS)[number];

/** As the sheet says them. */
const NEED_WORDS: Readonly<Record<Need, string>> = {
  snapshot: 'tiến độ đã lưu',
  figures: 'số liệu giải ngân',
  treasury: 'KBNN xác nhận',
  reviews: 'biên bản bình xét',
  decisions: 'kết quả xét',
  seal: 'kết quả đã chốt',
  plan: 'danh sách điều chuyển',
};

export interface Duty {
  readonly due: Day;
  readonly title: string;
  readonly needs: readonly Need[];
  readonly unit: string;
  readonly basis: string;
  /** The day agrees with a document; before that it is a proposal and shown as one. */
  readonly confirmed: boolean;
  readonly status: Status;
  readonly evidence: string;
  readonly note: string;
}

interface Proposal {
  readonly month: number;
  readonly date: number;
  /** Years after the budget year. */
  readonly later?: 1;
  readonly title: string;
  readonly needs: readonly Need[];
}

/** The usual duties of a budget year (design/domain.md §3): proposals, none of them confirmed. */
const USUAL: readonly Proposal[] = [
  { month: 11, date: 15, title: 'Đề nghị điều chỉnh kế hoạch vốn', needs: ['figures', 'plan'] },
  { month: 12, date: 9, title: 'Gửi hồ sơ đề nghị khen thưởng cuối năm', needs: ['reviews', 'decisions', 'seal'] },
  { month: 12, date: 15, title: 'Đánh giá, xếp loại công chức, viên chức', needs: ['decisions'] },
  { month: 12, date: 31, title: 'Hết hạn tạm ứng; nghiệm thu khối lượng hoàn thành', needs: ['figures'] },
  { month: 1, date: 15, later: 1, title: 'Báo cáo 12 tháng', needs: ['snapshot', 'figures'] },
  { month: 1, date: 31, later: 1, title: 'Hết hạn thanh toán vốn của niên độ', needs: ['figures'] },
  { month: 2, date: 9, later: 1, title: 'Gửi bảng đối chiếu Kho bạc Nhà nước', needs: ['figures', 'treasury'] },
  { month: 2, date: 28, later: 1, title: 'Báo cáo 13 tháng', needs: ['snapshot', 'figures'] },
];

export function usualDuties(year: number): Duty[] {
  return USUAL.map(({ month, date, later = 0, title, needs }) => ({
    due: dayOf(year + later, month, date)!,
    title,
    needs,
    unit: '',
    basis: '',
    confirmed: false,
    status: 'open',
    evidence: '',
    note: '',
  }));
}

/** Duties that are not done: those overdue, then the next `count` from `today` on. */
export function nextDuties(duties: readonly Duty[], today: Day, count = 3): { overdue: Duty[]; next: Duty[] } {
  const open = duties
    .filter(({ status }) => status !== 'done')
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    overdue: open.filter(({ due }) => due < today),
    next: open.filter(({ due }) => due >= today).slice(0, count),
  };
}

export function dutiesOf(rows: readonly StoredRow[]): Duty[] {
  return rows.flatMap((row) => {
    const [due, title] = [textIn(row, 'due'), textIn(row, 'title')];
    if (due === null || title === null) return [];
    const needs = listIn(row, 'needs');
    return [
      {
        due,
        title,
        needs: NEEDS.filter((need) => needs.includes(NEED_WORDS[need])),
        unit: wordsIn(row, 'unit'),
        basis: wordsIn(row, 'basis'),
        confirmed: row['confirmed'] === 'yes',
        status: (textIn(row, 'status') ?? 'open') as Status,
        evidence: wordsIn(row, 'evidence'),
        note: wordsIn(row, 'note'),
      },
    ];
  });
}

export function storedDuties(duties: readonly Duty[]): StoredRow[] {
  return duties.map(({ confirmed, needs, ...duty }) => ({
    ...duty,
    needs: needs.map((need) => NEED_WORDS[need]),
    confirmed: confirmed ? 'yes' : 'no',
  }));
}
