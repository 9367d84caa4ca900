/** Parameters of the functions that judge: rule set, dates, ranges of our own sheets in any order. */
import type { Param } from './model';

export const JUDGE_PARAMS: readonly Param[] = [
  {
    name: 'bo_quy_dinh',
    type: 'text',
    help: {
      vi: 'Tên bộ quy định, ví dụ "binh-phuoc/2022"; hoặc "" khi trong bang có vùng QD_QuyDinh',
      en: 'Name of the rule set, e.g. "binh-phuoc/2022"; or "" when the range of QD_QuyDinh is in bang',
    },
    example: '"binh-phuoc/2022"',
  },
  {
    name: 'ngay_hop',
    type: 'date',
    help: {
      vi: 'Ngày họp Hội đồng: quy định có hiệu lực ngày này được áp dụng',
      en: 'Date of the council meeting: the rules in force on it apply',
    },
    example: 'DATE(2022;12;20)',
  },
  {
    name: 'ngay_so_lieu',
    type: 'date',
    help: { vi: 'Số liệu đến ngày', en: 'Date of the data' },
    example: 'DATE(2022;12;31)',
  },
  {
    name: 'bang',
    type: 'range',
    repeating: true,
    help: {
      vi: 'Các vùng bắt đầu từ ô A1 của trang tính DL_DoiTuong, DL_SoLieu, DL_MinhChung, DL_KiemPhieu, DL_Cham, QD_QuyDinh; thứ tự tùy ý',
      en: 'Ranges that start at A1 of the sheets DL_DoiTuong, DL_SoLieu, DL_MinhChung, DL_KiemPhieu, DL_Cham, QD_QuyDinh; in any order',
    },
    example: 'DL_DoiTuong!A1:H60',
  },
];

const TABLES = 'DL_DoiTuong!A1:H60;DL_SoLieu!A1:J400;DL_MinhChung!A1:H300;DL_KiemPhieu!A1:P40';

/** The arguments of the worked examples. */
export const JUDGE_EXAMPLE = `"binh-phuoc/2022";DATE(2022;12;20);DATE(2022;12;31);${TABLES}`;
