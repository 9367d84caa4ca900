/** Headings in the words of real sheets, and the role each has. */
import { fold } from '../../../src/core/text';
import { guessMoneyRole } from '../../../src/core/table/role-money';
import { guessTextRole } from '../../../src/core/table/role-text';

const money = (heading: string, siblingPaid = false) =>
  guessMoneyRole(heading.split(' › ').map(fold), { saysDisbursed: true, siblingPaid });

test.each([
  ['Kế hoạch vốn năm 2022', 'plan'],
  ['KHV 2022', 'plan'],
  ['Vốn được giao', 'plan'],
  ['Kế hoạch vốn › Năm 2022', 'plan'],
  ['Kế hoạch năm 2022 (không bao gồm vốn kéo dài)', 'plan'],
  ['Kế hoạch vốn năm 2022 › Tỉnh giao', 'plan.province'],
  ['Kế hoạch (tỉnh giao) › Sau điều chỉnh', 'plan.province'],
  ['Kế hoạch (tỉnh giao) › Giao đầu năm', 'plan.start'],
  ['Kế hoạch HĐND tỉnh giao', 'plan.province'],
  ['Kế hoạch Trung ương giao', 'plan.pm'],
  ['Kế hoạch sau điều chỉnh, bổ sung', 'plan.adjusted'],
  ['Kế hoạch vốn theo chỉ đạo của lãnh đạo Sở', 'plan.leadership'],
  ['Kế hoạch vốn năm 2022 đã phân khai', 'plan.allocated'],
  ['Kế hoạch vốn › Năm 2021 kéo dài', 'plan.carryover'],
  ['Nguồn năm trước chuyển sang', 'plan.carryover'],
  ['Vốn ứng trước kế hoạch năm 2023', 'plan.advance'],
  ['Thu hồi vốn ứng trước › Kế hoạch', 'plan.recovery'],
  ['Kế hoạch vốn bổ sung sau ngày 30/9/2025', 'plan.late'],
  ['Kế hoạch giao bổ sung đợt 2', 'adjustment'],
  ['Điều chỉnh (+/-)', 'adjustment'],
  ['Tổng mức đầu tư điều chỉnh', 'investment'],
  ['Quyết định đầu tư › TMĐT › Tổng số', 'investment'],
  ['Lũy kế giải ngân đến 30/11/2022', 'disbursed'],
  ['LK GN đến 30/11', 'disbursed'],
  ['Giải ngân › KH năm 2022', 'disbursed'],
  ['Giải ngân kế hoạch năm 2022', 'disbursed'],
  ['Giải ngân từ đầu năm (bao gồm vốn kéo dài)', 'disbursed'],
  ['Giải ngân › KH 2021 kéo dài', 'disbursed.carryover'],
  ['Giải ngân › Tháng 11', 'disbursed.month'],
  ['Tháng 11 › Giải ngân', 'disbursed.month'],
  ['Giải ngân › Kỳ trước', 'disbursed.previous'],
  ['Thanh toán KLHT', 'disbursed.completed'],
  ['Giải ngân › Trong đó: tạm ứng chưa thu hồi', 'disbursed.advance'],
  ['Thu hồi tạm ứng các năm trước', 'disbursed.recovery'],
  ['Ước giải ngân đến 31/01/2023', 'disbursed.estimate'],
  ['Ước thực hiện năm 2022', 'disbursed.estimate'],
  ['Lũy kế giải ngân từ khởi công đến hết năm 2021', 'disbursed.lifetime'],
  ['Tỷ lệ so với kế hoạch (%)', 'rate'],
  ['Giá trị khối lượng hoàn thành nghiệm thu', 'progress'],
  ['Khối lượng thực hiện', 'progress'],
])('%s → %s', (heading, role) => {
  expect(money(heading)?.role).toBe(role);
  expect(money(heading)!.confidence).toBeGreaterThanOrEqual(0.7);
});

test.each([
  'Kế hoạch trung hạn giai đoạn 2021-2025',
  'Kế hoạch giải ngân tháng 12',
  'Dự kiến giải ngân quý IV',
  'Khả năng giải ngân đến 31/01/2023',
  'Ước giải ngân tháng 12',
  'Còn lại chưa giải ngân',
  'Kế hoạch chưa phân bổ',
  'Chênh lệch so với kế hoạch',
  'Nhu cầu vốn năm 2023',
  'Đề nghị bổ sung kế hoạch năm 2022',
  'Dự toán được duyệt',
  'Kế hoạch vốn thanh toán nợ XDCB',
  'Kế hoạch vốn năm 2022 › Trong đó: NSTW',
  'Kế hoạch vốn năm 2022 › Nguồn thu SDĐ',
  'Lũy kế giải ngân đến 30/11 › Vốn ngân sách tỉnh',
  'Vốn kế hoạch tiếp tục được phép kéo dài thời gian thực hiện và giải ngân sang năm sau',
])('%s is neither plan nor disbursed', (heading) => {
  expect(money(heading)?.role ?? 'other').toBe('other');
});

test.each(['KH điều chỉnh lần 2', 'Giải ngân quý III/2022', 'Kế hoạch vốn năm 2022 › Đợt 1'])(
  '%s is asked',
  (heading) => {
    expect(money(heading)!.confidence).toBeLessThan(0.7);
  },
);

test('a plan beside money paid under one parent stays a plan', () => {
  expect(money('Kết quả giải ngân › Kế hoạch vốn', true)?.role).toBe('plan');
});

test.each([
  ['Mã số dự án', 'code'],
  ['Mã ngành (loại, khoản)', 'other'],
  ['Chủ đầu tư', 'owner'],
  ['Phòng, đơn vị', 'owner'],
  ['Người theo dõi', 'person'],
  ['Danh mục công trình, dự án', 'name'],
  ['Khó khăn, vướng mắc', 'note'],
  ['Nguồn vốn', 'source'],
  ['S T T', 'index'],
])('%s → %s', (heading, role) => {
  expect(guessTextRole([fold(heading)])?.role).toBe(role);
});
