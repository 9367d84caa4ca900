/** The titled blocks of QD_QuyDinh, column by column; "Căn cứ" comes last in each. */
import { STANDING_CHOICES } from '../../store/choices';
import * as of from './columns';
import type { Choice, FieldKind, FieldSpec } from './columns';

export interface BlockSpec {
  /** Key in the rule set. */
  readonly table: 'docs' | 'readings' | 'items' | 'measures' | 'criteria' | 'gates' | 'tiers';
  readonly title: string;
  /** One value per row of the rule set. */
  readonly fields: readonly FieldSpec[];
  /** Lists of a row: one line per entry, the first beside the row itself. Keys of a list share its name. */
  readonly lists: readonly { readonly name: string; readonly fields: readonly FieldSpec[] }[];
}

function field(key: string, heading: string, kind: FieldKind, help: string, choices?: readonly Choice[]): FieldSpec {
  return { key, heading, kind, help, ...(choices === undefined ? {} : { choices }) };
}

function optional(key: string, heading: string, kind: FieldKind, help: string, choices?: readonly Choice[]): FieldSpec {
  return { ...field(key, heading, kind, help, choices), optional: true };
}

const ID = field('id', 'Mã', 'id', 'Mã không dấu cách, không đổi sau khi đã dùng.');
const ROW: readonly FieldSpec[] = [
  ID,
  field('label', 'Nội dung', 'text', 'Tên in trong bản thuyết minh.'),
  optional('labelEn', 'Tên tiếng Anh', 'text', 'Dùng khi xem bằng tiếng Anh.'),
  field('kind', 'Đối tượng', 'choice', 'Tập thể, cá nhân hoặc cả hai.', of.KINDS),
  optional(
    'standing',
    'Tư cách',
    'ids',
    'Như cột Tư cách của DL_DoiTuong, hoặc head; deputy; staff. Để trống là mọi người.',
    STANDING_CHOICES,
  ),
  optional('from', 'Từ ngày', 'day', 'Để trống là từ đầu.'),
  optional('to', 'Đến ngày', 'day', 'Để trống là không thời hạn.'),
];
const CITATIONS = {
  name: 'citations',
  fields: [
    field('doc', 'Căn cứ: văn bản', 'id', 'Mã trong bảng Văn bản. Để trống in là "quy định nội bộ của cơ quan".'),
    field('place', 'Căn cứ: vị trí', 'text', 'Gạch đầu dòng, điểm, khoản, mục.'),
    optional('reading', 'Căn cứ: cách hiểu', 'id', 'Mã trong bảng Cách hiểu.'),
  ],
};
const NOUN = [
  optional('noun', 'Tên đơn vị đếm', 'text', 'Ví dụ: sáng kiến.'),
  optional('nounEn', 'Tên đơn vị đếm (tiếng Anh)', 'text', 'Ví dụ: initiatives.'),
];

export const BLOCKS: readonly BlockSpec[] = [
  {
    table: 'docs',
    title: 'VĂN BẢN',
    fields: [
      ID,
      field('title', 'Tên đầy đủ', 'text', 'Số, ngày, cơ quan ban hành, trích yếu.'),
      field('short', 'Tên viết tắt', 'text', 'In sau mỗi căn cứ.'),
      field('kind', 'Loại', 'choice', 'Loại văn bản.', of.DOC_KINDS),
      field('read', 'Đã đối chiếu', 'flag', 'Có: đã đọc văn bản gốc.'),
    ],
    lists: [],
  },
  {
    table: 'readings',
    title: 'CÁCH HIỂU',
    fields: [
      ID,
      field('question', 'Câu hỏi', 'text', 'Điều cần Hội đồng thống nhất.'),
      field('choice', 'Lựa chọn', 'text', 'Giá trị đang áp dụng.'),
      field('text', 'Hội đồng thống nhất', 'text', 'Câu in sau "Hội đồng thống nhất:".'),
      field(
        'agreedIn',
        'Biên bản',
        'text',
        'Số và ngày biên bản, ví dụ: 07/BB-HĐ ngày 15/12/2022; để trống là chưa thống nhất.',
      ),
    ],
    lists: [
      {
        name: 'choices',
        fields: [
          field('value', 'Giá trị có thể chọn', 'text', 'Mỗi giá trị một dòng.'),
          field('label', 'Nghĩa của giá trị', 'text', 'Nói bằng lời.'),
        ],
      },
    ],
  },
  {
    table: 'items',
    title: 'MINH CHỨNG',
    fields: [
      ...ROW,
      field('source', 'Ghi ở trang tính', 'choice', 'Nơi ghi minh chứng.', of.SOURCES),
      field('values', 'Loại giá trị', 'choice', 'Cách đọc giá trị.', of.VALUES),
      optional('register', 'Là sổ theo dõi', 'flag', 'Có: khi đã chốt sổ, không có dòng nghĩa là không có.'),
      optional(
        'usedOnce',
        'Chỉ dùng một lần',
        'choice',
        'Đối chiếu với sổ DL_DaDung; để trống là không đối chiếu.',
        of.USES,
      ),
      optional('rater', 'Cột chấm được tính', 'id', 'self, manager hoặc authority.'),
      optional('level', 'Cấp', 'choice', 'Cấp biểu quyết.', of.LEVELS),
      field('paper', 'Giấy tờ cần có', 'text', 'Ví dụ: biên bản họp bình xét.'),
      optional('paperEn', 'Giấy tờ (tiếng Anh)', 'text', 'Dùng khi xem bằng tiếng Anh.'),
      field('owes', 'Nơi bổ sung', 'text', 'unit là chính phòng, đơn vị; hoặc ghi tên nơi bổ sung.'),
      optional('owesEn', 'Nơi bổ sung (tiếng Anh)', 'text', 'Dùng khi xem bằng tiếng Anh.'),
      ...NOUN,
    ],
    lists: [CITATIONS],
  },
  {
    table: 'measures',
    title: 'SỐ ĐO',
    fields: [
      ...ROW,
      field('fn', 'Cách tính', 'choice', 'Phép tính.', of.FUNCTIONS),
      field('of.0', 'Số liệu thứ nhất', 'id', 'Mã minh chứng, số đo, hoặc disbursed.'),
      optional('of.1', 'Số liệu thứ hai', 'id', 'Mẫu của tỷ lệ: plan.province và các kế hoạch khác.'),
      optional('pool', 'Gộp dự án', 'choice', 'Cách cộng nhiều dự án.', of.POOLS),
      optional('base', 'Tính trên', 'choice', 'Tổng số phiếu để tính tỷ lệ.', of.BASES),
      optional('quorum', 'Số có mặt tối thiểu', 'condition', 'Ví dụ: >= 2/3.'),
      field('zero', 'Khi không có kế hoạch, không có phiếu', 'choice', 'Hoặc "cách hiểu: mã".', of.ZEROS),
      optional('grades', 'Loại số liệu chấp nhận', 'choices', 'Ước; Sổ của Sở; KBNN xác nhận.', of.GRADE_LABELS),
      ...NOUN,
    ],
    lists: [CITATIONS],
  },
  {
    table: 'criteria',
    title: 'TIÊU CHÍ',
    fields: [
      ...ROW,
      field('of', 'Số liệu', 'id', 'Mã minh chứng hoặc số đo được chấm.'),
      optional('group', 'Nhóm tiêu chí', 'id', 'Tiêu chí không chấm được quy đổi trong nhóm.'),
      field('max', 'Điểm tối đa', 'exact', 'Điểm thưởng, điểm trừ ghi 0.'),
      optional('cap', 'Không quá', 'exact', 'Giới hạn trên.'),
      optional('floor', 'Không dưới', 'exact', 'Giới hạn dưới.'),
      optional('perUnit', 'Điểm mỗi đơn vị', 'exact', 'Số lượng × điểm; điểm trừ ghi số âm.'),
    ],
    lists: [
      {
        name: 'bands',
        fields: [
          field('is', 'Mức', 'condition', 'Mỗi mức một dòng, không chồng, không hở.'),
          field('points', 'Điểm của mức', 'exact', 'Số điểm, hoặc proportional để chấm theo tỷ lệ.'),
        ],
      },
      CITATIONS,
    ],
  },
  {
    table: 'gates',
    title: 'ĐIỀU KIỆN',
    fields: [...ROW, field('effect', 'Tác dụng', 'choice', 'Không đạt thì sao.', of.EFFECTS)],
    lists: [
      {
        name: 'tests',
        fields: [
          field('part', 'Loại dòng', 'choice', 'Điều kiện hoặc trường hợp trừ.', of.PARTS),
          optional('path', 'Nhóm', 'id', 'Các dòng cùng một chữ cái là "một trong các".'),
          field('of', 'Số liệu', 'id', 'Mã minh chứng, số đo, tiêu chí, hình thức hoặc score.'),
          optional('in', 'Của ai', 'choice', 'Bản thân hoặc đơn vị.', of.SCOPES),
          field('is', 'Yêu cầu', 'condition?', 'Ví dụ: >= 100%. Với tỷ lệ phiếu, để trống là quá nửa.'),
          optional('when.reading', 'Chỉ khi cách hiểu', 'id', 'Mã trong bảng Cách hiểu.'),
          optional('when.choice', 'có lựa chọn', 'text', 'Giá trị của cách hiểu đó.'),
        ],
      },
      CITATIONS,
    ],
  },
  {
    table: 'tiers',
    title: 'HÌNH THỨC',
    fields: [
      ...ROW,
      field('gives', 'Kết quả', 'choice', 'Khen thưởng hoặc đề nghị.', of.GIVES),
      field('gates', 'Điều kiện', 'ids', 'Mã các điều kiện, cách nhau bằng dấu chấm phẩy.'),
      field('criteria', 'Tiêu chí', 'ids', 'Mã các tiêu chí được cộng điểm.'),
      optional('min', 'Tổng điểm', 'condition', 'Ví dụ: >= 80.'),
      field('order', 'Xếp thứ tự theo', 'ids', 'Mã số liệu, lớn trước; thêm dấu - phía trước là nhỏ trước.'),
      optional('quota.take', 'Số lượng', 'take', 'Số người như 5, hoặc tỷ lệ như 15%.'),
      optional('quota.of', 'Tỷ lệ tính trên', 'id', 'Mã hình thức khác; để trống là tổng số đối tượng.'),
      optional('quota.per', 'Tính theo', 'choice', 'Mỗi đơn vị một chỉ tiêu; để trống là tính chung.', of.PER),
      optional('quota.round', 'Làm tròn', 'choice', 'Cách làm tròn.', of.ROUNDINGS),
      optional('quota.tie', 'Khi bằng nhau', 'choice', 'Cách xử lý tại giới hạn.', of.TIES),
      optional('excludes', 'Không cùng', 'ids', 'Mã các hình thức loại trừ nhau.'),
      optional(
        'oneAward',
        'Một thành tích một lần khen',
        'flag',
        'Có: đối chiếu hình thức đã khen trong năm ở sổ DL_DaDung.',
      ),
    ],
    lists: [CITATIONS],
  },
];

/** Values of the rule set itself: heading in column A, value in column B. */
export const GENERAL_TITLE = 'BỘ QUY ĐỊNH';
export const GENERAL: readonly FieldSpec[] = [
  field('format', 'Định dạng', 'whole', 'Do phần mềm ghi.'),
  field('id', 'Mã', 'id', 'Mã bộ quy định.'),
  field('version', 'Phiên bản', 'text', 'Tăng khi sửa.'),
  field('title', 'Tên', 'text', 'Tên bộ quy định.'),
  field('scope', 'Nơi áp dụng', 'id', 'Ví dụ: binh-phuoc.'),
  field('from', 'Hiệu lực từ ngày', 'day', 'Ngày bắt đầu.'),
  optional('to', 'Hiệu lực đến ngày', 'day', 'Để trống là không thời hạn.'),
  field('scored', 'Có chấm điểm', 'flag', 'Có hoặc Không.'),
  optional('digits', 'Số chữ số thập phân', 'whole', 'Khi in tỷ lệ: từ 0 đến 6.'),
  optional('year', 'Niên độ', 'whole', 'Năm ngân sách của số liệu.'),
  optional('max', 'Tổng điểm tối đa', 'exact', 'Các điểm tối đa cộng lại.'),
  optional('rescale', 'Quy đổi điểm không chấm', 'choice', 'Trong nhóm hoặc toàn thang điểm.', of.RESCALES),
];
