/** DL_DaDung: initiatives, achievements and awards that earlier decisions used up; and the rows that close the register. */
import { USED_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const USED: SheetSpec = {
  name: 'DL_DaDung',
  version: 1,
  columns: [
    {
      key: 'kind',
      heading: 'Loại',
      kind: 'choice',
      required: true,
      choices: USED_CHOICES,
      width: 16,
      help: 'Sáng kiến, Thành tích hoặc Hình thức khen.',
    },
    {
      key: 'what',
      heading: 'Nội dung',
      kind: 'text',
      required: true,
      width: 60,
      help: 'Tên sáng kiến, thành tích như ghi ở DL_MinhChung; mã hình thức khen; hoặc "đã chốt đến ngày 31/12/2022" để chốt sổ.',
    },
    {
      key: 'subjects',
      heading: 'Mã đối tượng',
      kind: 'list',
      width: 22,
      help: 'Ai đã được xét bằng nội dung này. Dòng chốt sổ để trống nếu chốt cho tất cả.',
    },
    { key: 'award', heading: 'Đã xét', kind: 'text', width: 34, help: 'Đã dùng để xét danh hiệu, hình thức khen nào.' },
    { key: 'year', heading: 'Năm', kind: 'number', width: 8, help: 'Năm xét, ví dụ 2021.' },
    { key: 'document', heading: 'Quyết định', kind: 'text', width: 30, help: 'Số, ký hiệu quyết định.' },
    {
      key: 'at',
      heading: 'Ngày quyết định',
      kind: 'day',
      width: 14,
      help: 'Chỉ quyết định trước ngày họp Hội đồng mới được tính là đã dùng.',
    },
    { key: 'source', heading: 'Nguồn', kind: 'text', width: 30, help: 'Ghi theo sổ, hồ sơ nào.' },
  ],
};
