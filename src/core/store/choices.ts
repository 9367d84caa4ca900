/** Closed and open lists of our sheets: the code a row holds and the Vietnamese label its cell shows. */
import { type Basis, GRADES, type Grade, PLAN_KINDS, type PlanKind } from '../disbursement';
import { message, say } from '../../messages';
import { type MappedItem, ROLES } from '../table/model';

export interface Choice<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
}

const PLAN_LABELS: Readonly<Record<PlanKind, string>> = {
  'plan.pm': 'Thủ tướng Chính phủ giao',
  'plan.province': 'Tỉnh giao',
  'plan.leadership': 'Theo chỉ đạo của lãnh đạo Sở',
  'plan.allocated': 'Đã phân bổ',
  'plan.start': 'Giao đầu năm',
  'plan.adjusted': 'Sau điều chỉnh',
  'plan.carryover': 'Kéo dài',
  'plan.advance': 'Ứng trước',
  'plan.recovery': 'Thu hồi ứng trước',
  'plan.late': 'Bổ sung sau 30/9',
};

export const GRADE_LABELS: Readonly<Record<Grade, string>> = {
  estimate: 'Ước',
  books: 'Sổ của Sở',
  treasury: 'KBNN xác nhận',
};

export const PLAN_KIND_CHOICES: readonly Choice<PlanKind>[] = PLAN_KINDS.map((code) => ({
  code,
  label: PLAN_LABELS[code],
}));

export const GRADE_CHOICES: readonly Choice<Grade>[] = GRADES.map((code) => ({ code, label: GRADE_LABELS[code] }));

export const BASIS_CHOICES: readonly Choice<Basis>[] = [
  { code: 'actual', label: 'Thực hiện' },
  { code: 'estimate', label: 'Ước' },
];

export const QUANTITY_CHOICES: readonly Choice<'plan' | 'disbursed'>[] = [
  { code: 'plan', label: 'Kế hoạch vốn' },
  { code: 'disbursed', label: 'Giải ngân' },
];

export const KIND_CHOICES: readonly Choice<'collective' | 'individual'>[] = [
  { code: 'collective', label: 'Tập thể' },
  { code: 'individual', label: 'Cá nhân' },
];

export const STANDING_CHOICES: readonly Choice[] = [
  { code: 'head', label: 'Người đứng đầu' },
  { code: 'deputy', label: 'Cấp phó' },
  { code: 'staff', label: 'Công chức, viên chức, người lao động' },
];

/** Open: a rule set may name further keys, which are kept as typed. */
export const EVIDENCE_CHOICES: readonly Choice[] = [
  { code: 'unity', label: 'Nội bộ đoàn kết, gương mẫu' },
  { code: 'exemplary', label: 'Gương mẫu chấp hành' },
  { code: 'leadership', label: 'Lãnh đạo, tổ chức hoặc tham mưu thực hiện tốt giải ngân' },
  { code: 'initiative', label: 'Sáng kiến, giải pháp' },
  { code: 'hold', label: 'Việc đang chờ kết luận' },
  { code: 'quality-violation', label: 'Vi phạm chất lượng, nghiệm thu' },
  { code: 'advisory', label: 'Thực hiện tốt nội dung 3.4, 3.5' },
];

export const TALLY_ITEM_CHOICES: readonly Choice[] = [
  { code: 'binh-xet', label: 'Bình xét tại phòng, đơn vị' },
  { code: 'hoi-dong', label: 'Hội đồng Thi đua - Khen thưởng' },
];

export const LEVEL_CHOICES: readonly Choice<'unit' | 'council'>[] = [
  { code: 'unit', label: 'Phòng, đơn vị' },
  { code: 'council', label: 'Hội đồng' },
];

export const METHOD_CHOICES: readonly Choice<'show of hands' | 'secret ballot' | 'in writing'>[] = [
  { code: 'show of hands', label: 'Biểu quyết giơ tay' },
  { code: 'secret ballot', label: 'Bỏ phiếu kín' },
  { code: 'in writing', label: 'Lấy ý kiến bằng văn bản' },
];

export const RATER_CHOICES: readonly Choice[] = [
  { code: 'self', label: 'Tự chấm' },
  { code: 'manager', label: 'Người quản lý trực tiếp' },
  { code: 'authority', label: 'Cấp có thẩm quyền' },
];

export const USED_CHOICES: readonly Choice<'initiative' | 'achievement' | 'award'>[] = [
  { code: 'initiative', label: 'Sáng kiến' },
  { code: 'achievement', label: 'Thành tích' },
  { code: 'award', label: 'Hình thức khen' },
];

export const STAGE_CHOICES: readonly Choice<'reviewed' | 'met' | 'issued'>[] = [
  { code: 'reviewed', label: 'Đã bình xét' },
  { code: 'met', label: 'Hội đồng đã họp' },
  { code: 'issued', label: 'Đã ban hành quyết định' },
];

export const SNAPSHOT_CHOICES: readonly Choice<'whole' | 'collective' | 'individual' | 'project' | 'source'>[] = [
  { code: 'whole', label: 'Toàn cơ quan' },
  { code: 'collective', label: 'Đơn vị' },
  { code: 'individual', label: 'Cá nhân' },
  { code: 'project', label: 'Dự án' },
  { code: 'source', label: 'Nguồn vốn' },
];

export const BOARD_ROLE_CHOICES: readonly Choice<'carry-out' | 'communicate' | 'launch'>[] = [
  { code: 'carry-out', label: 'Triển khai thực hiện' },
  { code: 'communicate', label: 'Định hướng tuyên truyền' },
  { code: 'launch', label: 'Phát động tại đơn vị' },
];

export const STATUS_CHOICES: readonly Choice<'open' | 'doing' | 'done'>[] = [
  { code: 'open', label: 'Chưa làm' },
  { code: 'doing', label: 'Đang làm' },
  { code: 'done', label: 'Đã xong' },
];

export const CONFIRMED_CHOICES: readonly Choice<'yes' | 'no'>[] = [
  { code: 'yes', label: 'Đã xác nhận' },
  { code: 'no', label: 'Chưa xác nhận' },
];

const TABLE_LABELS = {
  header: 'Các hàng tiêu đề',
  unit: 'Đơn vị tính',
  year: 'Niên độ',
  asOf: 'Ngày số liệu',
  rows: 'Số dòng dự án',
  end: 'Bảng hết trước dòng',
  leave: 'Không dùng bảng này',
  'row.data': 'Dòng dự án',
  'row.group': 'Dòng tên nhóm',
  'row.subtotal': 'Dòng cộng nhóm',
  'row.total': 'Dòng tổng số',
  'row.split': 'Dòng "trong đó"',
  'row.note': 'Dòng ghi chú',
} as const;

/** Roles of columns as the pane names them, and what holds for a whole table. */
export const ROLE_CHOICES: readonly Choice<MappedItem['role']>[] = [
  ...ROLES.map((code) => ({ code, label: say('vi', message(`role.${code}`)) })),
  ...(Object.keys(TABLE_LABELS) as (keyof typeof TABLE_LABELS)[]).map((code) => ({ code, label: TABLE_LABELS[code] })),
];
