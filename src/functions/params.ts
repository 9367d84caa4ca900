/** Parameters that several functions share, described once. */
import type { Param } from './model';

export const DISBURSED: Param = {
  name: 'giai_ngan',
  type: 'amount',
  emptyIsMissing: true,
  help: { vi: 'Số đã giải ngân (ô hoặc vùng)', en: 'Amount disbursed (a cell or a range)' },
  example: 'H7',
};

export const PLAN: Param = {
  name: 'ke_hoach',
  type: 'amount',
  emptyIsMissing: true,
  help: { vi: 'Kế hoạch vốn (ô hoặc vùng)', en: 'Capital plan (a cell or a range)' },
  example: 'F7',
};

export const TARGET: Param = {
  name: 'muc_tieu',
  type: 'threshold',
  optional: true,
  help: {
    vi: 'Tỷ lệ yêu cầu: 95%, 0,95, "2/3" hoặc "> 1/2"; để trống là 100%',
    en: 'Required rate: 95%, 0.95, "2/3" or "> 1/2"; 100% when left out',
  },
  example: '100%',
};

export const UNIT: Param = {
  name: 'don_vi',
  type: 'unit',
  optional: true,
  help: {
    vi: 'Đơn vị tính của số tiền: "đồng", "nghìn", "triệu" hoặc "tỷ"',
    en: 'Unit of the amounts: "đồng", "nghìn", "triệu" or "tỷ" (1, 1,000, 1,000,000 or 1,000,000,000 đồng)',
  },
  example: '"triệu"',
};

export const DAY: Param = {
  name: 'ngay',
  type: 'date',
  help: { vi: 'Ngày số liệu', en: 'Date of the data' },
  example: 'DATE(2022;9;30)',
};
