/** DL_TienDoThang: attainment as it stood at the end of each month, kept so that months can be compared. */
import { PLAN_KIND_CHOICES, SNAPSHOT_CHOICES } from '../choices';
import type { SheetSpec } from '../spec';

export const SNAPSHOTS: SheetSpec = {
  name: 'DL_TienDoThang',
  version: 1,
  columns: [
    { key: 'through', heading: 'Đến ngày', kind: 'day', required: true, width: 12, help: 'Ngày của số liệu đã lưu.' },
    {
      key: 'kind',
      heading: 'Loại',
      kind: 'choice',
      required: true,
      choices: SNAPSHOT_CHOICES,
      width: 14,
      help: 'Toàn cơ quan, Đơn vị, Cá nhân, Dự án hoặc Nguồn vốn.',
    },
    { key: 'code', heading: 'Mã', kind: 'text', width: 14, help: 'Mã đối tượng hoặc mã dự án; để trống nếu không có.' },
    { key: 'name', heading: 'Tên', kind: 'text', width: 44, help: 'Tên như trong sổ tại thời điểm lưu.' },
    { key: 'owner', heading: 'Đơn vị thực hiện', kind: 'text', width: 24, help: 'Đơn vị phụ trách dự án.' },
    {
      key: 'planKind',
      heading: 'Loại kế hoạch',
      kind: 'choice',
      required: true,
      choices: PLAN_KIND_CHOICES,
      width: 24,
      help: 'So với kế hoạch vốn nào.',
    },
    {
      key: 'plan',
      heading: 'Kế hoạch vốn (đồng)',
      kind: 'dong',
      width: 20,
      help: 'Tại thời điểm lưu; để trống là chưa có.',
    },
    {
      key: 'disbursed',
      heading: 'Đã giải ngân (đồng)',
      kind: 'dong',
      width: 20,
      help: 'Lũy kế tại thời điểm lưu; để trống là chưa có số.',
    },
    { key: 'src', heading: 'Nguồn', kind: 'list', width: 30, help: 'Các ô của sổ tại thời điểm lưu.' },
    {
      key: 'note',
      heading: 'Khó khăn, vướng mắc',
      kind: 'text',
      width: 40,
      help: 'Như ghi trong sổ tại thời điểm lưu.',
    },
  ],
};
