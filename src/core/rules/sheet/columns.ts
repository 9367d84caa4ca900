/** How one column of QD_QuyDinh is laid out, and which codes its Vietnamese labels stand for. */

export type FieldKind =
  | 'text'
  /** An id: text without spaces around it. */
  | 'id'
  /** Ids separated by ';'. */
  | 'ids'
  | 'day'
  /** Exact number: '100', '2/3', '95%'. */
  | 'exact'
  /** A number of places, or a share of them: '5', '15%'. */
  | 'take'
  | 'whole'
  | 'flag'
  /** A condition cell, with decimal comma and ';'. */
  | 'condition'
  /** A condition cell that may be empty. */
  | 'condition?'
  | 'choice'
  /** Several choices separated by ';'. */
  | 'choices';

export interface Choice {
  readonly code: string;
  readonly label: string;
}

export interface FieldSpec {
  /** Where the value stands in the row object: 'quota.take', 'of.0'. */
  readonly key: string;
  readonly heading: string;
  readonly kind: FieldKind;
  readonly choices?: readonly Choice[];
  /** Absent where the cell is blank; else a blank text cell means ''. */
  readonly optional?: boolean;
  /** Shown as a note on the heading. */
  readonly help: string;
}

const choice = (code: string, label: string): Choice => ({ code, label });

export const KINDS = [
  choice('collective', 'Tập thể'),
  choice('individual', 'Cá nhân'),
  choice('both', 'Tập thể và cá nhân'),
];
export const DOC_KINDS = [
  choice('law', 'Văn bản pháp luật'),
  choice('plan', 'Kế hoạch, hướng dẫn'),
  choice('internal', 'Nội bộ'),
];
export const SOURCES = [choice('evidence', 'DL_MinhChung'), choice('mark', 'DL_Cham'), choice('tally', 'DL_KiemPhieu')];
export const VALUES = [
  choice('yes-no', 'Có hoặc không'),
  choice('number', 'Số'),
  choice('count', 'Đếm số dòng'),
  choice('text', 'Chữ'),
  choice('votes', 'Phiếu'),
];
export const USES = [choice('initiative', 'Sáng kiến'), choice('achievement', 'Thành tích')];
export const LEVELS = [choice('unit', 'Phòng, đơn vị'), choice('council', 'Hội đồng')];
export const FUNCTIONS = [
  choice('sum', 'Tổng'),
  choice('count', 'Đếm'),
  choice('ratio', 'Tỷ lệ'),
  choice('mean', 'Trung bình cộng'),
  choice('trimmed mean', 'Trung bình bỏ cao nhất, thấp nhất'),
  choice('vote share', 'Tỷ lệ phiếu đồng ý'),
  choice('years in a row', 'Số năm liên tục'),
];
export const POOLS = [
  choice('pooled', 'Gộp các dự án'),
  choice('each', 'Từng dự án'),
  choice('capped', 'Gộp, mỗi dự án tối đa 100%'),
];
export const BASES = [
  choice('members', 'Tổng số thành viên'),
  choice('voting', 'Thành viên được biểu quyết'),
  choice('present', 'Thành viên có mặt'),
  choice('valid', 'Phiếu hợp lệ'),
];
export const ZEROS = [
  choice('missing', 'Thiếu số liệu'),
  choice('exempt', 'Không xét'),
  choice('unmet', 'Chưa đạt'),
  choice('unit', 'Lấy tỷ lệ toàn Sở'),
  choice('advisory', 'Xét theo nội dung khác'),
  choice('council', 'Trình Hội đồng'),
];
export const GRADE_LABELS = [
  choice('estimate', 'Ước'),
  choice('books', 'Sổ của Sở'),
  choice('treasury', 'KBNN xác nhận'),
];
export const EFFECTS = [choice('reject', 'Không đạt thì không xét'), choice('hold', 'Có thì chưa xem xét')];
export const PARTS = [choice('all', 'Điều kiện'), choice('unless', 'Trừ khi')];
export const SCOPES = [choice('self', 'Bản thân'), choice('unit', 'Đơn vị')];
export const GIVES = [choice('award', 'Khen thưởng'), choice('nomination', 'Đề nghị')];
export const ROUNDINGS = [
  choice('down', 'Làm tròn xuống'),
  choice('up', 'Làm tròn lên'),
  choice('nearest', 'Làm tròn gần nhất'),
];
export const PER = [choice('unit', 'Từng phòng, đơn vị')];
export const TIES = [choice('none', 'Không lấy'), choice('all', 'Lấy tất cả'), choice('council', 'Trình Hội đồng')];
export const RESCALES = [choice('group', 'Trong nhóm'), choice('whole', 'Toàn thang điểm')];
