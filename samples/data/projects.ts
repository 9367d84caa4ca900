/** The projects of the made-up department, 2022. Amounts are whole đồng; names of projects and people are invented. */

import type { Month } from '../lib/columns';

export interface Split {
  /** Line under the project, "trong đó". */
  readonly name: string;
  /** Share of every amount in whole percent; the last line takes the rest. */
  readonly percent: number;
}

/** How disbursement ran through the year; see pace.ts. */
export type Pace = 'even' | 'late' | 'early' | 'equipment';

export interface Project {
  readonly name: string;
  readonly code: string;
  /** Exactly as the accountant typed it. */
  readonly owner: string;
  readonly persons: string;
  readonly investment: number;
  readonly start: number;
  readonly up?: number;
  readonly down?: number;
  readonly carryover?: number;
  /** Through 31/12/2022, money of the carried-over plan included. */
  readonly completed: number;
  readonly advance?: number;
  readonly carryoverPaid?: number;
  readonly recovery?: number;
  /** Estimated through 31/01/2023; absent: nothing more will be paid. */
  readonly estimate?: number;
  /** The part of the estimate that is money of the carried-over plan; absent: no more than was paid. */
  readonly carryoverEstimate?: number;
  readonly pace: Pace;
  readonly splits?: readonly Split[];
  /** Months (1…11) whose amount the accountant typed as text. */
  readonly textMonths?: readonly Month[];
  readonly note?: string;
}

export interface Group {
  readonly number: string;
  readonly unit: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

const CENTRAL_60: readonly Split[] = [
  { name: 'Trong đó: Vốn ngân sách trung ương', percent: 60 },
  { name: 'Vốn ngân sách địa phương', percent: 40 },
];
const CENTRAL_70: readonly Split[] = [
  { name: 'Trong đó: Vốn ngân sách trung ương', percent: 70 },
  { name: 'Vốn ngân sách địa phương', percent: 30 },
];

const CNTT = 'Phòng Công nghệ thông tin';
const BAO_CHI = 'Phòng Thông tin - Báo chí - Xuất bản';
const TRUNG_TAM = 'Trung tâm Công nghệ thông tin và Truyền thông';

/** One thing is wrong in this unit: project 7004004 is 1.000 đồng short. */
const INFORMATION_TECHNOLOGY: Group = {
  number: 'I',
  unit: 'CNTT',
  name: CNTT,
  projects: [
    {
      name: 'Nâng cấp Trục liên thông văn bản điện tử của tỉnh',
      code: '7004001',
      owner: CNTT,
      persons: 'Nguyễn Văn Mẫu C1; Trần Thị Mẫu C2',
      investment: 6_800_000_000,
      start: 2_350_000_456,
      completed: 2_350_000_456,
      pace: 'even',
      splits: CENTRAL_60,
    },
    {
      name: 'Hệ thống thông tin báo cáo tỉnh',
      code: '7004002',
      owner: CNTT,
      persons: 'Trần Thị Mẫu C2',
      investment: 3_200_000_000,
      start: 1_179_999_544,
      completed: 1_179_999_544,
      pace: 'early',
    },
    {
      name: 'Nâng cấp Cổng dịch vụ công trực tuyến',
      code: '7004003',
      owner: 'Phòng CNTT',
      persons: 'Trần Thị Mẫu C2',
      investment: 4_900_000_000,
      start: 1_500_000_000,
      up: 140_000_000,
      completed: 1_640_000_000,
      pace: 'even',
      textMonths: [6],
      note: 'QĐ điều chỉnh tăng tháng 8/2022',
    },
    {
      name: 'Hệ thống giám sát an toàn thông tin mạng (SOC)',
      code: '7004004',
      owner: CNTT,
      persons: 'Lê Văn Mẫu C3',
      investment: 5_400_000_000,
      start: 1_425_500_000,
      completed: 1_425_499_000,
      pace: 'late',
      note: 'Chênh lệch thanh toán 1.000 đồng',
    },
    {
      name: 'Mở rộng mạng truyền số liệu chuyên dùng cấp II',
      code: '7004005',
      owner: CNTT,
      persons: 'Phạm Thị Mẫu C4',
      investment: 7_250_000_000,
      start: 2_050_000_000,
      completed: 2_050_000_000,
      pace: 'even',
    },
    {
      name: 'Kho dữ liệu dùng chung giai đoạn 1',
      code: '7004006',
      // The same words, typed on a keyboard that composes accents separately (NFD).
      owner: CNTT.normalize('NFD'),
      persons: 'Phạm Thị Mẫu C4',
      investment: 2_900_000_000,
      start: 980_000_000,
      completed: 980_000_000,
      pace: 'late',
    },
    {
      name: 'Phần mềm quản lý tài sản công nghệ thông tin',
      code: '7004007',
      owner: CNTT,
      persons: 'Hoàng Văn Mẫu C5',
      investment: 900_000_000,
      start: 365_000_000,
      completed: 365_000_000,
      pace: 'early',
    },
    {
      name: 'Số hóa hồ sơ lưu trữ của Sở',
      code: '7004008',
      owner: CNTT,
      persons: 'Hoàng Văn Mẫu C5',
      investment: 1_150_000_000,
      start: 412_750_000,
      completed: 412_750_000,
      pace: 'even',
    },
    {
      name: 'Hệ thống hội nghị truyền hình trực tuyến cấp xã',
      code: '7004009',
      owner: 'Phòng CNTT',
      persons: 'Đỗ Văn Mẫu D3',
      investment: 1_600_000_000,
      start: 700_000_000,
      down: 101_700_000,
      completed: 598_300_000,
      pace: 'even',
      note: 'QĐ điều chỉnh giảm tháng 7/2022 (tiết kiệm qua đấu thầu)',
    },
    {
      name: 'Nâng cấp hạ tầng máy chủ ảo hóa',
      code: '7004010',
      owner: CNTT,
      persons: 'Đỗ Văn Mẫu D3',
      investment: 1_480_000_000,
      start: 486_200_000,
      completed: 486_200_000,
      pace: 'equipment',
    },
    {
      name: 'Hệ thống xác thực tập trung',
      code: '7004011',
      owner: CNTT,
      persons: 'Phạm Thị Mẫu C4',
      investment: 820_000_000,
      start: 274_800_000,
      completed: 274_800_000,
      pace: 'even',
    },
    {
      name: 'Phần mềm quản lý nhiệm vụ được giao',
      code: '7004012',
      owner: CNTT,
      persons: 'Trần Thị Mẫu C2',
      investment: 640_000_000,
      start: 243_500_000,
      completed: 243_500_000,
      pace: 'early',
    },
    {
      name: 'Bản quyền phần mềm phòng, chống mã độc tập trung',
      code: '7004013',
      owner: CNTT,
      persons: 'Hoàng Văn Mẫu C5',
      investment: 189_628_000,
      start: 189_628_000,
      completed: 189_628_000,
      pace: 'equipment',
    },
    {
      name: 'Chuẩn bị đầu tư dự án Trung tâm dữ liệu tỉnh',
      code: '7004014',
      owner: CNTT,
      persons: 'Nguyễn Văn Mẫu C1',
      investment: 450_000_000,
      start: 150_000_000,
      completed: 150_000_000,
      pace: 'late',
    },
  ],
};

/** 100% to the đồng, because the plan of project 7004102 was cut on 12/12/2022. */
const PRESS: Group = {
  number: 'II',
  unit: 'BCXB',
  name: BAO_CHI,
  projects: [
    {
      name: 'Hệ thống truyền thanh cơ sở ứng dụng CNTT - viễn thông, cụm xã phía Bắc',
      code: '7004101',
      owner: BAO_CHI,
      persons: 'Vũ Thị Mẫu E1\nBùi Văn Mẫu E2',
      investment: 14_500_000_000,
      start: 6_200_000_777,
      completed: 6_200_000_777,
      pace: 'even',
      splits: CENTRAL_70,
    },
    {
      name: 'Hệ thống truyền thanh cơ sở ứng dụng CNTT - viễn thông, cụm xã phía Nam',
      code: '7004102',
      owner: BAO_CHI,
      persons: 'Đặng Thị Mẫu E3',
      investment: 12_000_000_000,
      start: 5_000_000_000,
      down: 800_000_000,
      completed: 4_200_000_000,
      pace: 'late',
      note: 'QĐ điều chỉnh giảm ngày 12/12/2022',
    },
    {
      name: 'Hệ thống thông tin nguồn cấp tỉnh',
      code: '7004103',
      owner: BAO_CHI,
      persons: 'Bùi Văn Mẫu E2',
      investment: 9_800_000_000,
      start: 5_349_999_223,
      completed: 4_849_999_223,
      advance: 500_000_000,
      pace: 'even',
    },
    {
      name: 'Bảng tin điện tử công cộng tại các huyện biên giới',
      code: '7004104',
      owner: 'Phòng TT-BC-XB',
      persons: 'Bùi Văn Mẫu E2',
      investment: 8_100_000_000,
      start: 3_904_322_000,
      completed: 3_904_322_000,
      pace: 'equipment',
    },
    {
      name: 'Số hóa tư liệu báo chí, xuất bản',
      code: '7004105',
      owner: BAO_CHI,
      persons: 'Vũ Thị Mẫu E1',
      investment: 4_300_000_000,
      start: 2_150_000_000,
      completed: 2_150_000_000,
      pace: 'even',
    },
    {
      name: 'Nâng cấp Trang thông tin đối ngoại',
      code: '7004106',
      owner: 'Phòng TT-BC-XB',
      persons: 'Vũ Thị Mẫu E1',
      investment: 2_400_000_000,
      start: 1_250_000_000,
      completed: 1_250_000_000,
      pace: 'early',
    },
    {
      name: 'Trang thiết bị tác nghiệp truyền thông cơ sở',
      code: '7004107',
      owner: BAO_CHI,
      persons: 'Bùi Văn Mẫu E2',
      investment: 5_600_000_000,
      start: 2_850_000_000,
      completed: 2_850_000_000,
      pace: 'equipment',
      textMonths: [11],
    },
    {
      name: 'Cụm thông tin cơ sở khu vực cửa khẩu',
      code: '7004108',
      owner: BAO_CHI,
      persons: 'Vũ Thị Mẫu E1 và Bùi Văn Mẫu E2',
      investment: 3_500_000_000,
      start: 1_750_000_000,
      completed: 1_750_000_000,
      pace: 'late',
    },
  ],
};

/** Short of 100% in December, reached by the estimate to 31/01/2023; carried-over money besides. */
const CENTRE: Group = {
  number: 'III',
  unit: 'TTCNTT',
  name: TRUNG_TAM,
  projects: [
    {
      name: 'Trung tâm giám sát, điều hành thông minh (IOC) - giai đoạn 2',
      code: '7004201',
      owner: TRUNG_TAM,
      persons: 'Ngô Văn Mẫu H1; Dương Thị Mẫu H2',
      investment: 42_000_000_000,
      start: 13_500_000_000,
      up: 1_000_000_000,
      carryover: 1_500_000_000,
      completed: 12_200_000_000,
      advance: 2_000_000_000,
      carryoverPaid: 1_000_000_000,
      recovery: 850_000_000,
      estimate: 15_900_000_000,
      carryoverEstimate: 1_400_000_000,
      pace: 'even',
      splits: CENTRAL_60,
      note: 'Kéo dài theo QĐ của UBND tỉnh',
    },
    {
      name: 'Xây dựng Trung tâm dữ liệu - phần thiết bị',
      code: '7004202',
      owner: TRUNG_TAM,
      persons: 'Dương Thị Mẫu H2',
      investment: 48_500_000_000,
      start: 14_000_000_000,
      up: 2_000_000_000,
      completed: 12_200_000_000,
      advance: 3_100_000_000,
      estimate: 16_000_000_000,
      pace: 'equipment',
    },
    {
      name: 'Nhà trạm và hạ tầng kỹ thuật Trung tâm dữ liệu',
      code: '7004203',
      owner: TRUNG_TAM,
      persons: 'Lý Văn Mẫu H3',
      investment: 25_000_000_000,
      start: 10_800_000_000,
      down: 1_000_000_000,
      completed: 8_400_000_000,
      advance: 600_000_000,
      recovery: 300_000_000,
      estimate: 9_800_000_000,
      pace: 'late',
      note: 'QĐ điều chỉnh giảm tháng 8/2022',
    },
    {
      name: 'Hệ thống camera giám sát giao thông đô thị',
      code: '7004204',
      owner: TRUNG_TAM,
      persons: 'Lý Văn Mẫu H3',
      investment: 15_800_000_000,
      start: 7_200_000_000,
      completed: 7_200_000_000,
      pace: 'even',
      splits: CENTRAL_70,
    },
    {
      name: 'Nâng cấp Nền tảng tích hợp, chia sẻ dữ liệu (LGSP)',
      code: '7004205',
      owner: TRUNG_TAM,
      persons: 'Mai Thị Mẫu H4',
      investment: 9_000_000_000,
      start: 4_000_000_000,
      carryover: 500_000_000,
      completed: 4_400_000_000,
      carryoverPaid: 400_000_000,
      pace: 'even',
    },
    {
      name: 'Nền tảng bản đồ số dùng chung',
      code: '7004206',
      owner: 'Trung tâm CNTT và TT',
      persons: 'Cao Văn Mẫu H5',
      investment: 6_400_000_000,
      start: 3_100_000_000,
      completed: 3_100_000_000,
      pace: 'early',
    },
    {
      name: 'Hệ thống lưu trữ và sao lưu dự phòng',
      code: '7004207',
      owner: TRUNG_TAM,
      persons: 'Đinh Thị Mẫu H6',
      investment: 8_200_000_000,
      start: 3_650_000_000,
      completed: 2_900_000_000,
      advance: 500_000_000,
      estimate: 3_650_000_000,
      pace: 'equipment',
      note: 'Khối lượng nghiệm thu ngày 28/12/2022, thanh toán tháng 01/2023',
    },
    {
      name: 'Nâng cấp hệ thống thư điện tử công vụ',
      code: '7004208',
      owner: TRUNG_TAM,
      persons: 'Cao Văn Mẫu H5',
      investment: 2_900_000_000,
      start: 1_480_000_000,
      completed: 1_480_000_000,
      pace: 'even',
    },
    {
      name: 'Phòng thí nghiệm an toàn thông tin',
      code: '7004209',
      owner: TRUNG_TAM,
      persons: 'Hồ Văn Mẫu H7',
      investment: 7_700_000_000,
      start: 2_950_000_000,
      carryover: 1_000_000_000,
      completed: 3_500_000_000,
      carryoverPaid: 700_000_000,
      estimate: 3_950_000_000,
      carryoverEstimate: 1_000_000_000,
      pace: 'late',
    },
    {
      name: 'Hệ thống Wi-Fi công cộng tại khu du lịch',
      code: '7004210',
      owner: TRUNG_TAM,
      persons: 'Cao Văn Mẫu H5',
      investment: 2_650_000_000,
      start: 1_350_000_000,
      completed: 1_350_000_000,
      pace: 'equipment',
    },
    {
      name: 'Nền tảng học trực tuyến cho cán bộ, công chức',
      code: '7004211',
      owner: 'Trung tâm CNTT và TT',
      persons: 'Cao Văn Mẫu H5',
      investment: 3_500_000_000,
      start: 1_820_000_000,
      completed: 1_820_000_000,
      pace: 'early',
    },
    {
      name: 'Trung tâm điều hành y tế thông minh',
      code: '7004212',
      owner: TRUNG_TAM,
      persons: 'Hồ Văn Mẫu H7',
      investment: 8_900_000_000,
      start: 3_600_000_000,
      completed: 3_382_501_000,
      estimate: 3_600_000_000,
      pace: 'late',
      textMonths: [9],
    },
    {
      name: 'Chuyển đổi IPv6 cho các cơ quan nhà nước',
      code: '7004213',
      owner: TRUNG_TAM,
      persons: 'Lý Văn Mẫu H3',
      investment: 1_900_000_000,
      start: 960_000_000,
      completed: 960_000_000,
      pace: 'even',
    },
    {
      name: 'Hệ thống chữ ký số tập trung',
      code: '7004214',
      owner: TRUNG_TAM,
      persons: 'Cao Văn Mẫu H5',
      investment: 2_300_000_000,
      start: 1_240_000_000,
      completed: 1_240_000_000,
      pace: 'even',
    },
    {
      name: 'Cải tạo trụ sở Trung tâm',
      code: '7004215',
      owner: TRUNG_TAM,
      persons: 'Lý Văn Mẫu H3',
      investment: 5_200_000_000,
      start: 2_400_000_000,
      completed: 2_200_000_000,
      estimate: 2_400_000_000,
      pace: 'late',
    },
    {
      name: 'Tổng đài hỗ trợ dịch vụ công 1022',
      code: '7004216',
      owner: TRUNG_TAM,
      persons: 'Cao Văn Mẫu H5',
      investment: 3_300_000_000,
      start: 1_750_000_000,
      completed: 1_750_000_000,
      pace: 'even',
    },
    {
      name: 'Hạ tầng Internet vạn vật đô thị thông minh',
      code: '7004217',
      owner: TRUNG_TAM,
      persons: 'Dương Thị Mẫu H2',
      investment: 9_600_000_000,
      start: 3_200_000_000,
      completed: 3_150_000_000,
      estimate: 3_200_000_000,
      pace: 'even',
    },
    {
      name: 'Chuẩn bị đầu tư dự án Khu công nghệ thông tin tập trung',
      code: '7004218',
      owner: TRUNG_TAM,
      persons: 'Ngô Văn Mẫu H1',
      investment: 2_100_000_000,
      start: 1_000_000_000,
      completed: 1_000_000_000,
      pace: 'late',
    },
  ],
};

export const GROUPS: readonly Group[] = [INFORMATION_TECHNOLOGY, PRESS, CENTRE];
