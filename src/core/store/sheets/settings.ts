/** DL_ThietLap: what people set in the pane, so that it holds when the workbook is opened again. */
import type { Choice } from '../choices';
import type { SheetSpec } from '../spec';

const SETTING_CHOICES = [
  { code: 'dataAt', label: 'Số liệu đến ngày' },
  { code: 'lawAt', label: 'Ngày họp Hội đồng' },
  { code: 'rules', label: 'Bộ quy định' },
  { code: 'grade', label: 'Chấp nhận số liệu' },
  { code: 'milestone', label: 'Mốc tiến độ' },
  { code: 'by', label: 'Người ghi' },
  { code: 'reading', label: 'Hội đồng thống nhất' },
] as const satisfies readonly Choice[];

export const SETTINGS: SheetSpec = {
  name: 'DL_ThietLap',
  version: 1,
  columns: [
    {
      key: 'key',
      heading: 'Nội dung',
      kind: 'choice',
      required: true,
      choices: SETTING_CHOICES,
      width: 26,
      help: 'Mỗi nội dung một dòng.',
    },
    {
      key: 'id',
      heading: 'Mã',
      kind: 'text',
      width: 22,
      help: 'Mã của nội dung Hội đồng thống nhất; dòng khác để trống.',
    },
    {
      key: 'value',
      heading: 'Giá trị',
      kind: 'text',
      width: 34,
      help: 'Ngày ghi dạng 31/12/2022; mốc ghi dạng 95% hoặc 30/6: 50%; 31/12: 95%. Xóa dòng để trở về như sổ tính ghi.',
    },
    { key: 'document', heading: 'Biên bản', kind: 'text', width: 30, help: 'Biên bản ghi nội dung đã thống nhất.' },
  ],
};
