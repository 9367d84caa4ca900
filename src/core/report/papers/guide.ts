/** docs/mau-van-ban.md: how a department uses a layout of its own; written from the catalogue, so that it is complete. */
import { say } from '../../../messages';
import { message } from '../../../messages/message';
import { AGENCY_CHOICES } from '../../store';
import { PAPERS } from './catalogue';
import { COLUMNS, FIELDS, LISTS } from './placeholders';

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

const OF = { whole: 'cả đợt xét', unit: 'từng phòng, đơn vị', subject: 'từng tập thể, cá nhân' } as const;

/** Markdown, Vietnamese. */
export function placeholderGuide(): string {
  const papers = PAPERS.map(({ id, of }) => [code(id), say('vi', message(`paper.${id}`)), OF[of]]);
  return `# Mẫu văn bản riêng của cơ quan

Cơ quan có thể dùng mẫu Word (.docx) của mình thay cho bố cục có sẵn:

\`\`\`
thidua report SO.xlsx --preset binh-phuoc/2022 --as-of 31/12/2022 --law-at 20/12/2022 \\
  --paper to-trinh --template mau-to-trinh.docx --out to-trinh.docx
\`\`\`

Trong mẫu, gõ tên chỗ điền giữa hai dấu ngoặc nhọn, ví dụ \`{{ten_co_quan}}\` (viết có dấu \`{{Tên cơ quan}}\` cũng được). Chữ được điền giữ kiểu chữ
tại chỗ gõ; phần còn lại của mẫu giữ nguyên. Thông tin chưa có được chừa dòng chấm. Tên chỗ điền không có trong danh sách dưới đây làm dừng việc lập văn
bản, kèm tên gần đúng nhất.

Danh sách: trong một bảng, gõ \`{{tap_the.stt}}\`, \`{{tap_the.ten}}\`… vào các ô của **một dòng**; dòng đó được lặp lại cho từng đối tượng. Ngoài bảng thì đoạn văn
được lặp lại. Mỗi dòng chỉ lấy từ một danh sách. Danh sách trống ghi “Không có”. Chữ lấy từ sổ được in nguyên văn, kể cả khi có dấu ngoặc nhọn.

Dùng cho cả đợt xét; thêm \`--subject MÃ\` để lập cho một đối tượng.

## Văn bản thành trang tính

Đặt tên kết quả là \`.xlsx\` (\`--paper to-trinh --out to-trinh.xlsx\`), hoặc bấm **Ghi thành trang tính**: văn bản in được ngay trên khổ A4, chữ Times New Roman;
dòng đầu trang (của phần mềm) không in; danh sách nằm ngang ở trang \`…_PhuLuc\`. Trang đã ngắt sẵn: thêm dòng bằng tay thì chỉnh lại dấu ngắt. Mẫu riêng chỉ dùng cho \`.docx\`.

## Chỗ điền

${tableOf(
  ['chỗ điền', 'nội dung'],
  FIELDS.map(({ name, help }) => [code(`{{${name}}}`), help]),
)}

## Danh sách

${tableOf(
  ['danh sách', 'gồm'],
  LISTS.map(({ name, help }) => [code(name), help]),
)}

Cột của mọi danh sách:

${tableOf(
  ['cột', 'nội dung'],
  COLUMNS.map(({ name, help }) => [code(name), help]),
)}

## Văn bản

${tableOf(['tên (`--paper`)', 'văn bản', 'lập cho'], papers)}

Tờ trình, danh sách, bảng tổng hợp, bản thuyết minh và báo cáo tiến độ do “Đơn vị trình” ban hành, ký hiệu dùng “Chữ viết tắt đơn vị soạn thảo”; Quyết định, Thông báo,
dự toán, danh sách công khai và công văn do cơ quan ban hành; biên bản bình xét, báo cáo thành tích và báo cáo tiến độ của đơn vị do đơn vị ban hành (ký hiệu để trống).

## Thông tin của cơ quan: trang DL_ThongTin

Thêm trang này trong mục Thiết lập, hoặc lấy trang trống bằng \`thidua report SO.xlsx … --paper DL_ThongTin --out thong-tin.xlsx\` rồi chuyển vào sổ. Mỗi dòng một mục, kèm “Từ ngày” và “Căn cứ”; khi có nhiều dòng của một mục thì dòng có hiệu lực tại ngày họp Hội đồng được dùng (tiền thưởng: tại ngày ký
Quyết định). Mục chưa có thì văn bản chừa dòng chấm; phần mềm không tự đặt giá trị nào.

${AGENCY_CHOICES.map(({ label }) => `- ${label}`).join('\n')}
`;
}
