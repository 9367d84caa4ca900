/** DL_ThongTin: what papers need and no table knows: names, signers, numbers, members, base salary; each with its day and its basis. */
import type { Choice } from '../choices';
import type { SheetSpec, StoredRow } from '../spec';

/** Several values in one cell are separated by ';' or line breaks. */
export const AGENCY_CHOICES = [
  { code: 'above', label: 'Cơ quan chủ quản' },
  { code: 'agency', label: 'Tên cơ quan' },
  { code: 'letters', label: 'Chữ viết tắt tên cơ quan' },
  { code: 'drafter', label: 'Chữ viết tắt đơn vị soạn thảo' },
  { code: 'place', label: 'Địa danh' },
  { code: 'movement', label: 'Tên phong trào thi đua' },
  { code: 'grounds', label: 'Căn cứ ban hành' },
  { code: 'head.title', label: 'Chức vụ người đứng đầu' },
  { code: 'signer.title', label: 'Chức vụ người ký' },
  { code: 'signer', label: 'Người ký' },
  { code: 'submitter', label: 'Đơn vị trình' },
  { code: 'submitter.title', label: 'Chức vụ người ký tờ trình' },
  { code: 'submitter.signer', label: 'Người ký tờ trình' },
  { code: 'recipients', label: 'Nơi nhận' },
  { code: 'higher.to', label: 'Nơi gửi đề nghị khen cấp trên' },
  { code: 'higher.form', label: 'Hình thức đề nghị cấp trên khen' },
  { code: 'council.decision', label: 'Quyết định thành lập Hội đồng' },
  { code: 'council.chair', label: 'Chủ tịch Hội đồng' },
  { code: 'council.secretary', label: 'Thư ký Hội đồng' },
  { code: 'council.members', label: 'Thành phần họp Hội đồng' },
  { code: 'council.absent', label: 'Thành viên Hội đồng vắng' },
  { code: 'council.counters', label: 'Ban kiểm phiếu' },
  { code: 'council.place', label: 'Địa điểm họp Hội đồng' },
  { code: 'council.time', label: 'Thời gian họp Hội đồng' },
  { code: 'wage', label: 'Mức lương cơ sở (đồng)' },
  { code: 'bonus.collective', label: 'Hệ số tiền thưởng Giấy khen tập thể' },
  { code: 'bonus.individual', label: 'Hệ số tiền thưởng Giấy khen cá nhân' },
  { code: 'bonus.round', label: 'Làm tròn tiền thưởng lên đến (đồng)' },
  { code: 'bonus.source', label: 'Nguồn kinh phí khen thưởng' },
  { code: 'accountant', label: 'Người lập dự toán' },
  { code: 'number.to-trinh', label: 'Số Tờ trình' },
  { code: 'number.quyet-dinh', label: 'Số Quyết định khen thưởng' },
  { code: 'number.cong-van', label: 'Số công văn đề nghị cấp trên' },
  { code: 'number.thong-bao', label: 'Số Thông báo kết quả' },
  { code: 'number.bb-hoi-dong', label: 'Số Biên bản họp Hội đồng' },
  { code: 'number.tien-do', label: 'Số Báo cáo tiến độ' },
] as const satisfies readonly Choice[];

export type AgencyKey = (typeof AGENCY_CHOICES)[number]['code'];

export const AGENCY: SheetSpec = {
  name: 'DL_ThongTin',
  version: 1,
  columns: [
    {
      key: 'item',
      heading: 'Mục',
      kind: 'choice',
      required: true,
      choices: AGENCY_CHOICES,
      width: 34,
      help: 'Thông tin in trong văn bản; một mục có thể có nhiều dòng theo thời gian.',
    },
    {
      key: 'value',
      heading: 'Nội dung',
      kind: 'list',
      width: 60,
      help: 'Để trống nếu chưa biết: văn bản sẽ chừa dòng chấm. Nhiều giá trị cách nhau bằng dấu chấm phẩy.',
    },
    {
      key: 'from',
      heading: 'Từ ngày',
      kind: 'day',
      width: 12,
      help: 'Áp dụng từ ngày; với số văn bản là ngày ký ban hành.',
    },
    {
      key: 'basis',
      heading: 'Căn cứ',
      kind: 'text',
      width: 50,
      help: 'Văn bản quy định, ví dụ văn bản về mức lương cơ sở, hệ số tiền thưởng.',
    },
    { key: 'note', heading: 'Ghi chú', kind: 'text', width: 30, help: 'Nếu cần.' },
  ],
};

/** The sheet before anything is known: one row for each item, to be filled in. */
export function blankAgencyRows(): StoredRow[] {
  return AGENCY_CHOICES.map(({ code }) => ({ item: code, value: null, from: null, basis: null, note: null }));
}
