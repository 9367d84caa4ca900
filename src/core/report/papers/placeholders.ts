/** Placeholders of a department's own template: the same names for every paper. docs/mau-van-ban.md is written from here. */
import { amountInWords } from '../../amount/words';
import { showDong } from '../../amount';
import { showDay } from '../../cell';
import type { Decision } from '../../evaluation/decision';
import type { SubjectKind } from '../../rules/model';
import type { AgencyKey } from '../../store';
import type { PaperHead, PaperList } from '../paper';
import { dayParts } from '../paper-day';
import type { PaperInput } from './input';
import { bonusOf } from './parts/bonus';
import { footOf, planOf, planText } from './parts/foot';
import { known } from './parts/head';
import { movementOf } from './parts/movement';
import { explanationNumbers } from './parts/numbers';
import { nameOf, standing, subjectOf, unitName } from './parts/people';
import { achievements, clauses, conditional, decisions, outcomeText, qualified, why } from './parts/results';
import { shortly } from './parts/short';

/** A value nobody knows yet, in a template. */
export const UNKNOWN = '…………';

export interface FieldSpec {
  readonly name: string;
  /** What it holds, Vietnamese. */
  readonly help: string;
  readonly of: (input: PaperInput, head: PaperHead | null) => string | null;
}

const fromAgency = (name: string, item: AgencyKey, help: string): FieldSpec => ({
  name,
  help,
  of: (input) => known(input, item),
});

const awarded = (input: PaperInput, kind?: SubjectKind) => qualified(decisions(input, 'award', kind));

const counts = (input: PaperInput) => ({
  collective: awarded(input, 'collective').length,
  individual: awarded(input, 'individual').length,
});

const dayPart = (part: 'date' | 'month' | 'year') => (_: PaperInput, head: PaperHead | null) =>
  (head?.day ?? null) === null ? null : dayParts(head!.day)[part];

export const FIELDS: readonly FieldSpec[] = [
  fromAgency('co_quan_chu_quan', 'above', 'Cơ quan chủ quản'),
  fromAgency('ten_co_quan', 'agency', 'Tên cơ quan'),
  fromAgency('dia_danh', 'place', 'Địa danh'),
  fromAgency('chu_viet_tat', 'letters', 'Chữ viết tắt tên cơ quan'),
  fromAgency('don_vi_trinh', 'submitter', 'Đơn vị trình'),
  fromAgency('chuc_vu_dung_dau', 'head.title', 'Chức vụ người đứng đầu'),
  fromAgency('chuc_vu_nguoi_ky', 'signer.title', 'Chức vụ người ký quyết định'),
  fromAgency('nguoi_ky', 'signer', 'Họ và tên người ký quyết định'),
  fromAgency('chuc_vu_nguoi_ky_to_trinh', 'submitter.title', 'Chức vụ người ký tờ trình'),
  fromAgency('nguoi_ky_to_trinh', 'submitter.signer', 'Họ và tên người ký tờ trình'),
  fromAgency('noi_nhan', 'recipients', 'Nơi nhận'),
  fromAgency('kinh_gui_cap_tren', 'higher.to', 'Nơi gửi đề nghị khen cấp trên'),
  fromAgency('hinh_thuc_cap_tren', 'higher.form', 'Hình thức đề nghị cấp trên khen'),
  fromAgency('quyet_dinh_hoi_dong', 'council.decision', 'Quyết định thành lập Hội đồng'),
  fromAgency('chu_tich_hoi_dong', 'council.chair', 'Chủ tịch Hội đồng'),
  fromAgency('thu_ky_hoi_dong', 'council.secretary', 'Thư ký Hội đồng'),
  fromAgency('thanh_phan_hop', 'council.members', 'Thành phần họp Hội đồng'),
  fromAgency('nguon_kinh_phi', 'bonus.source', 'Nguồn kinh phí khen thưởng'),
  { name: 'so_van_ban', help: 'Số của văn bản đang lập', of: (_, head) => head?.number ?? null },
  { name: 'ky_hieu', help: 'Ký hiệu của văn bản đang lập, ví dụ TTr-STTTT', of: (_, head) => head?.symbol ?? null },
  { name: 'ten_loai', help: 'Tên loại văn bản, ví dụ TỜ TRÌNH', of: (_, head) => head?.type ?? null },
  { name: 'trich_yeu', help: 'Trích yếu nội dung văn bản', of: (_, head) => head?.subject ?? null },
  { name: 'ngay', help: 'Ngày ban hành (chỉ số ngày)', of: dayPart('date') },
  { name: 'thang', help: 'Tháng ban hành', of: dayPart('month') },
  { name: 'nam', help: 'Năm ban hành', of: dayPart('year') },
  { name: 'phong_trao', help: 'Tên phong trào thi đua', of: (input) => movementOf(input).shown },
  { name: 'quy_dinh', help: 'Bộ quy định áp dụng', of: ({ rules }) => rules.title },
  { name: 'ngay_hop', help: 'Ngày họp Hội đồng', of: ({ lawAt }) => showDay(lawAt) },
  { name: 'ngay_so_lieu', help: 'Số liệu đến ngày', of: ({ dataAt }) => showDay(dataAt) },
  {
    name: 'ke_hoach_so_sanh',
    help: 'Tỷ lệ giải ngân so với kế hoạch nào',
    of: (input) => {
      const plan = planOf(input);
      return plan === null ? null : planText(plan);
    },
  },
  { name: 'so_tap_the', help: 'Số tập thể đủ điều kiện', of: (input) => String(counts(input).collective) },
  { name: 'so_ca_nhan', help: 'Số cá nhân đủ điều kiện', of: (input) => String(counts(input).individual) },
  {
    name: 'so_de_nghi_cap_tren',
    help: 'Số trường hợp đủ điều kiện đề nghị hình thức khen cao hơn',
    of: (input) => String(qualified(decisions(input, 'nomination')).length),
  },
  {
    name: 'tong_tien_thuong',
    help: 'Tổng số tiền thưởng, bằng số',
    of: (input) => {
      const { total } = bonusOf(input, counts(input));
      return total === null ? null : showDong(total);
    },
  },
  {
    name: 'tong_tien_thuong_bang_chu',
    help: 'Tổng số tiền thưởng, bằng chữ',
    of: (input) => {
      const { total } = bonusOf(input, counts(input));
      return total === null ? null : amountInWords(total);
    },
  },
  {
    name: 'doi_tuong',
    help: 'Tên tập thể, cá nhân của văn bản (khi lập cho một đối tượng)',
    of: (input) => (input.subject === undefined ? null : nameOf(input, input.subject)),
  },
  {
    name: 'don_vi_doi_tuong',
    help: 'Đơn vị của cá nhân (khi lập cho một đối tượng)',
    of: (input) => (input.subject === undefined ? null : unitName(input, input.subject)),
  },
  {
    name: 'ma_xac_thuc',
    help: 'Mã xác thực của kết quả đã chốt',
    of: ({ seal }) => (seal?.holds === true ? seal.code : null),
  },
  {
    name: 'cuoi_trang',
    help: 'Dòng cuối trang: bản nháp hoặc mã xác thực, ngày số liệu, quy định',
    of: (input) => footOf(input),
  },
];

export interface ListSpec {
  readonly name: string;
  readonly help: string;
  readonly of: (input: PaperInput) => readonly Decision[];
}

/** Columns of every list. */
export const COLUMNS: readonly {
  readonly name: string;
  readonly help: string;
  readonly of: (decision: Decision, input: PaperInput, at: number) => string;
}[] = [
  { name: 'stt', help: 'Số thứ tự', of: (_, __, at) => String(at + 1) },
  { name: 'ten', help: 'Tên tập thể hoặc họ và tên', of: ({ subject }, input) => nameOf(input, subject) },
  { name: 'chuc_vu', help: 'Chức vụ, tư cách của cá nhân', of: ({ subject }, input) => standing(input, subject) },
  { name: 'don_vi', help: 'Đơn vị của cá nhân', of: ({ subject }, input) => unitName(input, subject) },
  { name: 'ket_qua', help: 'Kết quả xét', of: ({ outcome }) => outcomeText(outcome) },
  {
    name: 'thanh_tich',
    help: 'Thành tích, số liệu và ô nguồn',
    of: (decision, input) =>
      achievements(decision, input)
        .map(({ text }) => text)
        .join(''),
  },
  {
    name: 'tom_tat',
    help: 'Tóm tắt thành tích như trong danh sách: số liệu, không kèm ô nguồn',
    of: (decision, input) =>
      shortly(decision, input)
        .map(({ text }) => text)
        .join(''),
  },
  {
    name: 'so_tm',
    help: 'Số thứ tự trong Bản thuyết minh kết quả xét',
    of: ({ subject }, input) => explanationNumbers(input).get(subject) ?? '',
  },
  { name: 'ly_do', help: 'Điều kiện hoặc lý do chưa đủ điều kiện', of: (decision, input) => why(decision, input) },
  { name: 'can_cu', help: 'Điểm, khoản, mục và văn bản căn cứ', of: (decision, input) => clauses(decision, input) },
];

export const LISTS: readonly ListSpec[] = [
  { name: 'tap_the', help: 'Tập thể đủ điều kiện tặng Giấy khen', of: (input) => awarded(input, 'collective') },
  { name: 'ca_nhan', help: 'Cá nhân đủ điều kiện tặng Giấy khen', of: (input) => awarded(input, 'individual') },
  {
    name: 'co_dieu_kien',
    help: 'Tập thể, cá nhân đủ điều kiện theo số ước',
    of: (input) => conditional(decisions(input, 'award')),
  },
  {
    name: 'cap_tren',
    help: 'Đủ điều kiện đề nghị hình thức khen cao hơn',
    of: (input) => qualified(decisions(input, 'nomination')),
  },
  {
    name: 'tat_ca_tap_the',
    help: 'Mọi tập thể được xét tặng Giấy khen',
    of: (input) => decisions(input, 'award', 'collective'),
  },
  {
    name: 'tat_ca_ca_nhan',
    help: 'Mọi cá nhân được xét tặng Giấy khen',
    of: (input) => decisions(input, 'award', 'individual'),
  },
];

export function fieldsOf(input: PaperInput, head: PaperHead | null): Record<string, string> {
  return Object.fromEntries(FIELDS.map(({ name, of }) => [name, of(input, head) ?? UNKNOWN]));
}

/** In a paper about one subject, lists hold that subject alone. */
export function listsOf(input: PaperInput): Record<string, PaperList> {
  const columns = COLUMNS.map(({ name }) => name);
  const own = ({ subject }: Decision) =>
    input.subject === undefined || subject === input.subject || subjectOf(input, subject)?.unit === input.subject;
  return Object.fromEntries(
    LISTS.map(({ name, of }) => {
      const rows = of(input)
        .filter(own)
        .map((decision, at) =>
          Object.fromEntries(COLUMNS.map((column) => [column.name, column.of(decision, input, at)])),
        );
      return [name, { columns, rows }];
    }),
  );
}
