/** A made-up province: one sheet per capital source, owners repeated across sheets. Amounts are triệu đồng. */
import type { Unit } from '../../src/core/amount';

/** [name, owner's code, decision, total investment, start of year, added in the year, carry-over, disbursed to 30/11, estimate to 31/12] */
export type Row = readonly [string, string, string, number, number, number, number, number, number];

export interface Source {
  readonly sheet: string;
  readonly title: string;
  readonly unit: Unit;
  readonly unitLine: string;
  /** Some clerks spread the heading without merging cells. */
  readonly merged: boolean;
  readonly groups: readonly { readonly number: string; readonly name: string; readonly rows: readonly Row[] }[];
}

export const OWNERS: Readonly<Record<string, string>> = {
  QLDA: 'Ban Quản lý dự án đầu tư xây dựng tỉnh Mẫu',
  SGT: 'Sở Giao thông tỉnh Mẫu',
  SYT: 'Sở Y tế tỉnh Mẫu',
  SGD: 'Sở Giáo dục tỉnh Mẫu',
  SNN: 'Sở Nông nghiệp tỉnh Mẫu',
  STT: 'Sở Thông tin tỉnh Mẫu',
  TPM: 'UBND thành phố Mẫu',
  HBM: 'UBND huyện Bắc Mẫu',
  HNM: 'UBND huyện Nam Mẫu',
  HDM: 'UBND huyện Đông Mẫu',
};

export const SOURCES: readonly Source[] = [
  {
    sheet: 'NSTW',
    title: 'VỐN NGÂN SÁCH TRUNG ƯƠNG',
    unit: 'triệu',
    unitLine: 'Đơn vị tính: triệu đồng',
    merged: true,
    groups: [
      {
        number: 'A',
        name: 'DỰ ÁN CHUYỂN TIẾP',
        rows: [
          ['Đường liên huyện Bắc Mẫu - Nam Mẫu', 'QLDA', '12/QĐ-UBND', 850000, 210000, 0, 15000, 198450.25, 225000],
          ['Cầu Suối Mẫu', 'SGT', '31/QĐ-UBND', 320000, 95000, 10000, 0, 88120.5, 105000],
          ['Hồ chứa nước Đông Mẫu', 'SNN', '44/QĐ-UBND', 540000, 120000, 0, 8000, 101500, 120000],
          ['Nâng cấp Bệnh viện đa khoa tỉnh Mẫu', 'QLDA', '58/QĐ-UBND', 410000, 75000, 0, 0, 75000, 75000],
        ],
      },
      {
        number: 'B',
        name: 'DỰ ÁN KHỞI CÔNG MỚI',
        rows: [
          ['Đường vành đai thành phố Mẫu', 'TPM', '102/QĐ-UBND', 690000, 160000, 0, 0, 71250.125, 130000],
          ['Trung tâm y tế huyện Nam Mẫu', 'SYT', '110/QĐ-UBND', 98000, 32000, -4000, 0, 25100, 28000],
          ['Kè bờ suối khu vực Bắc Mẫu', 'HBM', '115/QĐ-UBND', 76000, 24000, 0, 0, 23999.999, 24000],
        ],
      },
    ],
  },
  {
    sheet: 'NSĐP',
    title: 'VỐN NGÂN SÁCH ĐỊA PHƯƠNG',
    unit: 'triệu',
    unitLine: 'ĐVT: Tr.đ',
    merged: true,
    groups: [
      {
        number: 'I',
        name: 'Cấp tỉnh quản lý',
        rows: [
          ['Trường THPT Mẫu số 1', 'SGD', '201/QĐ-UBND', 62000, 18000, 0, 0, 17200, 18000],
          ['Trường THPT Mẫu số 2', 'SGD', '202/QĐ-UBND', 58500, 16500, 1500, 0, 18000, 18000],
          ['Trung tâm điều hành thông minh tỉnh Mẫu', 'STT', '215/QĐ-UBND', 42000, 14500, 0, 1500, 13900, 15800],
          ['Đường tỉnh Mẫu 5', 'SGT', '221/QĐ-UBND', 245000, 68000, 0, 0, 52340.75, 64000],
          ['Trạm bơm Nam Mẫu', 'SNN', '230/QĐ-UBND', 37000, 11000, 0, 0, 11000, 11000],
          ['Kho lưu trữ chuyên dụng tỉnh Mẫu', 'QLDA', '236/QĐ-UBND', 55000, 15000, 0, 2000, 9800, 14000],
        ],
      },
      {
        number: 'II',
        name: 'Cấp huyện quản lý',
        rows: [
          ['Đường trung tâm xã Mẫu 1', 'HBM', '18/QĐ-UBND', 14500, 6200, 0, 0, 6200, 6200],
          ['Đường trung tâm xã Mẫu 2', 'HNM', '21/QĐ-UBND', 16800, 7100, 0, 0, 5980.4, 7100],
          ['Nhà văn hóa xã Mẫu 3', 'HDM', '25/QĐ-UBND', 6900, 3400, 0, 0, 3400, 3400],
          ['Chỉnh trang đô thị thành phố Mẫu', 'TPM', '33/QĐ-UBND', 88000, 26000, 4000, 0, 21877.3, 29000],
        ],
      },
    ],
  },
  {
    sheet: 'XSKT',
    title: 'VỐN XỔ SỐ KIẾN THIẾT',
    unit: 'đồng',
    unitLine: 'Đơn vị tính: đồng',
    merged: true,
    groups: [
      {
        number: 'I',
        name: 'Lĩnh vực giáo dục',
        rows: [
          ['Trường tiểu học Mẫu 7', 'SGD', '301/QĐ-UBND', 21000, 8400, 0, 0, 8123.456789, 8400],
          ['Trường trung học cơ sở Mẫu 9', 'HNM', '305/QĐ-UBND', 26500, 9600, 0, 0, 9600, 9600],
          ['Trường mầm non Mẫu 4', 'HDM', '309/QĐ-UBND', 12400, 5200, 0, 0, 4750.5, 5200],
        ],
      },
      {
        number: 'II',
        name: 'Lĩnh vực y tế',
        rows: [
          ['Trạm y tế xã Mẫu 1', 'SYT', '315/QĐ-UBND', 4800, 2300, 0, 0, 2300, 2300],
          ['Trạm y tế xã Mẫu 6', 'SYT', '316/QĐ-UBND', 5100, 2450, 0, 0, 1990.25, 2450],
        ],
      },
    ],
  },
  {
    sheet: 'ODA',
    title: 'VỐN NƯỚC NGOÀI (ODA)',
    unit: 'triệu',
    unitLine: 'Đơn vị tính: triệu đồng',
    merged: false,
    groups: [
      {
        number: 'I',
        name: 'Vốn cấp phát',
        rows: [
          ['Cấp nước sạch nông thôn tỉnh Mẫu', 'SNN', '401/QĐ-UBND', 180000, 42000, 0, 0, 18450, 33000],
          ['Phát triển đô thị xanh thành phố Mẫu', 'TPM', '402/QĐ-UBND', 610000, 130000, -20000, 0, 66210.3, 95000],
        ],
      },
      {
        number: 'II',
        name: 'Vốn vay lại',
        rows: [
          [
            'Phát triển đô thị xanh thành phố Mẫu - phần vay lại',
            'TPM',
            '402/QĐ-UBND',
            90000,
            21000,
            0,
            0,
            11800,
            17500,
          ],
        ],
      },
    ],
  },
];
