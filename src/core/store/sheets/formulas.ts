/** DL_CongThuc: formulas that were turned into values, so that they can be turned back. */
import type { SheetSpec } from '../spec';

export const FORMULAS: SheetSpec = {
  name: 'DL_CongThuc',
  version: 1,
  columns: [
    {
      key: 'cell',
      heading: 'Ô',
      kind: 'text',
      required: true,
      width: 24,
      help: 'Ô đã chuyển công thức thành giá trị.',
    },
    {
      key: 'formula',
      heading: 'Công thức',
      kind: 'text',
      required: true,
      width: 60,
      help: 'Công thức để chuyển ngược lại.',
    },
    { key: 'value', heading: 'Giá trị', kind: 'text', width: 20, help: 'Giá trị lúc chuyển.' },
    { key: 'inputs', heading: 'Dấu số liệu', kind: 'text', width: 18, help: 'Đổi khi số liệu nguồn đổi. Không sửa.' },
    { key: 'at', heading: 'Lúc', kind: 'text', width: 24, help: 'Thời điểm chuyển.' },
  ],
};
