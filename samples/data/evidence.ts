/** DL_MinhChung: judgements, initiatives, one hold, and which registers are closed. */
import type { StoredRow } from '../../src/core/store/spec';
import { codeOf, peopleOf, PERSONS, UNITS } from './subjects';

const CLERK = 'Trần Văn Mẫu A2';
const MINUTES = 'BB bình xét ngày 15/12/2022';

function judged(subject: string, key: string, value = 'Có', document = MINUTES): StoredRow {
  return { subjects: [subject], key, value, at: '2022-12-15', document, by: CLERK };
}

function initiative(subject: string, value: string, at: string): StoredRow {
  return { subjects: [subject], key: 'initiative', value, at, document: 'Phiếu đăng ký sáng kiến', by: CLERK };
}

/** Whose exemplary conduct nobody has judged yet. */
const NOT_JUDGED = new Set([codeOf('Kiều Thị Mẫu F3')]);
/** Whose files were late more often than not (contents 3.4, 3.5). */
const LATE_FILES = new Set(['TTRA', codeOf('Tạ Thị Mẫu B2'), codeOf('Hồ Văn Mẫu H7')]);
const people = [...new Set(PERSONS.map((person) => person.id))];

const JUDGEMENTS: readonly StoredRow[] = [
  ...UNITS.map(({ id }) => judged(id, 'unity')),
  ...people.filter((id) => !NOT_JUDGED.has(id)).map((id) => judged(id, 'exemplary')),
  ...people.map((id) => judged(id, 'leadership')),
  ...[...UNITS.map(({ id }) => id), ...people].map((id) => judged(id, 'advisory', LATE_FILES.has(id) ? 'Không' : 'Có')),
];

const UNIT_INITIATIVES: readonly StoredRow[] = [
  initiative('CNTT', 'Bảng theo dõi thanh toán từng gói thầu, cập nhật hằng tuần', '2022-04-20'),
  initiative('CNTT', 'Mẫu hồ sơ nghiệm thu dùng chung cho các dự án phần mềm', '2022-06-15'),
  initiative('CNTT', 'Họp giao ban rút gọn với nhà thầu vào thứ Hai', '2022-08-05'),
  initiative('BCXB', 'Gộp đợt kiểm tra hiện trường đài truyền thanh theo cụm xã', '2022-05-10'),
  initiative('BCXB', 'Đăng ký khối lượng thanh toán theo tuần với Kho bạc', '2022-07-22'),
  initiative('TTCNTT', 'Tách gói thiết bị để nghiệm thu, thanh toán từng phần', '2022-05-30'),
  initiative('TTCNTT', 'Rà soát vướng mắc mặt bằng trước khi ký hợp đồng', '2022-06-28'),
  initiative('TTRA', 'Danh mục lỗi thường gặp trong hồ sơ thanh toán', '2022-06-01'),
  initiative('TTRA', 'Kiểm tra chéo hồ sơ trước khi trình', '2022-09-12'),
  initiative('BCVT', 'Phối hợp doanh nghiệp viễn thông bàn giao hạ tầng sớm', '2022-05-17'),
  initiative('BCVT', 'Mẫu văn bản lấy ý kiến thỏa thuận vị trí trạm', '2022-10-03'),
  initiative('KHTC', 'Lịch trình ký hồ sơ thanh toán trong ngày', '2022-04-12'),
  initiative('KHTC', 'Tổng hợp nhu cầu điều chỉnh vốn theo quý', '2022-07-08'),
  initiative('VP', 'Một đầu mối nhận hồ sơ dự án', '2022-05-05'),
  initiative('VP', 'Số hóa tờ trình, quyết định của từng dự án', '2022-08-18'),
  initiative('CDS', 'Biểu mẫu điện tử báo cáo tiến độ', '2022-09-01'),
];

const PERSON_INITIATIVES: readonly StoredRow[] = [
  ['Nguyễn Văn Mẫu C1', 'Đề xuất phân công theo gói thầu thay cho theo dự án'],
  ['Trần Thị Mẫu C2', 'Danh mục hồ sơ thanh toán điện tử'],
  ['Lê Văn Mẫu C3', 'Nhật ký vướng mắc dự án SOC'],
  ['Phạm Thị Mẫu C4', 'Rút gọn quy trình nghiệm thu đường truyền'],
  ['Đỗ Văn Mẫu D3', 'Dùng chung cấu hình thiết bị hội nghị truyền hình'],
  ['Vũ Thị Mẫu E1', 'Lập hồ sơ mẫu cho cụm truyền thanh xã'],
  ['Bùi Văn Mẫu E2', 'Theo dõi bảo hành bảng tin điện tử bằng mã QR'],
  ['Đặng Thị Mẫu E3', 'Đề xuất điều chỉnh giảm vốn phần khối lượng không thực hiện được'],
  ['Ngô Văn Mẫu H1', 'Giao ban tiến độ IOC theo tuần'],
  ['Dương Thị Mẫu H2', 'Nghiệm thu từng phần thiết bị trung tâm dữ liệu'],
  ['Mai Thị Mẫu H4', 'Thanh toán vốn kéo dài trong quý I'],
  ['Cao Văn Mẫu H5', 'Mẫu dự toán dùng chung cho phần mềm nội bộ'],
  ['Đinh Thị Mẫu H6', 'Kiểm thử thiết bị lưu trữ tại xưởng trước khi giao'],
  ['Trịnh Thị Mẫu F1', 'Bảng kiểm hồ sơ trước khi gửi Kho bạc'],
  ['Kiều Thị Mẫu F3', 'Bảng nhắc hạn thanh toán từng hợp đồng'],
  ['Võ Văn Mẫu B1', 'Cẩm nang xử lý vướng mắc khi kiểm tra'],
  ['Huỳnh Văn Mẫu D1', 'Phối hợp ngầm hóa cáp cùng dự án hạ tầng'],
].map(([name, text]) => initiative(codeOf(name!), text!, '2022-11-10'));

const HOLDS: readonly StoredRow[] = [
  {
    subjects: ['VP'],
    key: 'hold',
    value: 'Có',
    at: '2022-12-05',
    document: 'Thông báo thụ lý đơn số …/TB-TTr',
    by: CLERK,
    note: 'Đang xác minh đơn phản ánh, chưa có kết luận',
  },
];

/** Registers closed at the end of the year; the initiative register of Phòng Chuyển đổi số is still open. */
const OPEN_UNIT = 'CDS';
const CLOSED_TEXT = 'đã chốt đến ngày 31/12/2022';

function closed(key: string, subjects: readonly string[]): StoredRow {
  return { subjects, key, value: CLOSED_TEXT, at: '2022-12-31', document: 'Biên bản chốt sổ', by: CLERK };
}

const CLOSINGS: readonly StoredRow[] = [
  closed('hold', []),
  closed('quality-violation', []),
  ...UNITS.filter(({ id }) => id !== OPEN_UNIT).map(({ id }) => closed('initiative', [id, ...peopleOf(id)])),
];

export const EVIDENCE_ROWS: readonly StoredRow[] = [
  ...JUDGEMENTS,
  ...UNIT_INITIATIVES,
  ...PERSON_INITIATIVES,
  ...HOLDS,
  ...CLOSINGS,
];
