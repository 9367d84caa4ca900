/** "Kế hoạch của tỉnh giao và chỉ đạo của lãnh đạo Sở": one clause of the plan of 2022 under each of its three readings. */
import { findPreset } from '../../../../presets';
import { decideReading } from '../../../../src/core/rules';
import { estimate, plan, spent, unit } from '../build';
import { about, told } from './told';

const PLAN = findPreset('binh-phuoc/2022')!;
const MINUTES = '07/BB-HĐ ngày 05/12/2022';
const read = (choice: string) =>
  decideReading(PLAN, 'leadership-direction', { choice, agreedIn: choice === 'none' ? '' : MINUTES });
const CNTT = unit('CNTT', { name: 'Phòng CNTT' });
const PROVINCE = plan('CNTT', 12_000_000_000);
const PAID = spent('CNTT', 12_000_000_000);
const LEADERSHIP = plan('CNTT', 12_500_000_000, { planKind: 'plan.leadership', src: ['DL_KeHoach!F4'] });
const disbursement = (rules: typeof PLAN, ...figures: (typeof PROVINCE)[]) =>
  about(told(rules, { subjects: [CNTT], figures }, 'CNTT', 'merit.collective'), 'Giải ngân đạt 100%');

// 12 of 12 tỷ of the province is 100%; of the 12,5 tỷ that the leadership directed it is 96%, 0,5 tỷ short.

test('no separate figure: the province’s plan alone decides, and that reading is proposed until it is minuted', () => {
  expect(disbursement(read('none'), PROVINCE, PAID, LEADERSHIP)).toMatchInlineSnapshot(`
    [
      "✓ Giải ngân đạt 100% kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "  kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên · Đề nghị Hội đồng thống nhất: không có chỉ tiêu giải ngân riêng theo chỉ đạo của lãnh đạo Sở, lấy kế hoạch tỉnh giao (chưa ghi biên bản)",
    ]
  `);
});

test('a second plan: both must be reached, and the one that is short says by how much', () => {
  expect(disbursement(read('plan'), PROVINCE, PAID, LEADERSHIP)).toMatchInlineSnapshot(`
    [
      "✗ Giải ngân đạt 100% kế hoạch tỉnh giao – Hội đồng thống nhất: có kế hoạch vốn thứ hai theo chỉ đạo của lãnh đạo Sở (Biên bản số 07/BB-HĐ ngày 05/12/2022)",
      "  căn cứ: gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "  ✓ Tỷ lệ giải ngân so với kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên",
      "  ✗ Tỷ lệ giải ngân so với kế hoạch theo chỉ đạo của lãnh đạo Sở – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.500.000.000 đồng (DL_KeHoach!F4) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 96,00%, yêu cầu từ 100% trở lên · còn phải giải ngân 500.000.000 đồng",
    ]
  `);
});

test('a second plan that nobody has entered is missing, never reached and never 0', () => {
  expect(disbursement(read('plan'), PROVINCE, PAID)).toMatchInlineSnapshot(`
    [
      "? Giải ngân đạt 100% kế hoạch tỉnh giao – Hội đồng thống nhất: có kế hoạch vốn thứ hai theo chỉ đạo của lãnh đạo Sở (Biên bản số 07/BB-HĐ ngày 05/12/2022)",
      "  ✓ Tỷ lệ giải ngân so với kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên",
      "  ? Tỷ lệ giải ngân so với kế hoạch theo chỉ đạo của lãnh đạo Sở – thiếu số liệu: chưa có kế hoạch theo chỉ đạo của lãnh đạo Sở → đề nghị bộ phận kế toán bổ sung",
    ]
  `);
});

test('a second plan that only others have been given: this one is not reported, and who reports it is asked', () => {
  const others = plan('KHAC', 1, { planKind: 'plan.leadership' });
  expect(disbursement(read('plan'), PROVINCE, PAID, others)).toMatchInlineSnapshot(`
    [
      "? Giải ngân đạt 100% kế hoạch tỉnh giao – Hội đồng thống nhất: có kế hoạch vốn thứ hai theo chỉ đạo của lãnh đạo Sở (Biên bản số 07/BB-HĐ ngày 05/12/2022)",
      "  ✓ Tỷ lệ giải ngân so với kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên",
      "  ? Tỷ lệ giải ngân so với kế hoạch theo chỉ đạo của lãnh đạo Sở – thiếu số liệu: chưa có kế hoạch theo chỉ đạo của lãnh đạo Sở → đề nghị bộ phận kế toán bổ sung",
    ]
  `);
});

test('a target of its own on the province’s plan: its number and both decisions are told', () => {
  const target = decideReading(read('target'), 'leadership-target', { choice: '102%', agreedIn: MINUTES });
  expect(disbursement(target, PROVINCE, PAID)).toMatchInlineSnapshot(`
    [
      "✗ Giải ngân đạt 100% kế hoạch tỉnh giao – Hội đồng thống nhất: có chỉ tiêu riêng trên cùng kế hoạch tỉnh giao (Biên bản số 07/BB-HĐ ngày 05/12/2022) · Hội đồng thống nhất: chỉ tiêu riêng theo chỉ đạo của lãnh đạo Sở là 102% kế hoạch tỉnh giao (Biên bản số 07/BB-HĐ ngày 05/12/2022)",
      "  căn cứ: gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "  ✓ Tỷ lệ giải ngân so với kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên",
      "  ✗ Tỷ lệ giải ngân so với kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 102% trở lên · còn phải giải ngân 240.000.000 đồng",
    ]
  `);
});

test('an estimate that would reach both carries the verdict on condition, named by its day', () => {
  const likely = estimate('CNTT', 12_500_000_000);
  expect(disbursement(read('plan'), PROVINCE, PAID, LEADERSHIP, likely)).toMatchInlineSnapshot(`
    [
      "◑ Giải ngân đạt 100% kế hoạch tỉnh giao – Hội đồng thống nhất: có kế hoạch vốn thứ hai theo chỉ đạo của lãnh đạo Sở (Biên bản số 07/BB-HĐ ngày 05/12/2022)",
      "  căn cứ: gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "  ✓ Tỷ lệ giải ngân so với kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.000.000.000 đồng (GiaiNgan!F7) · đã giải ngân 12.000.000.000 đồng (GiaiNgan!H7) · 100,00%, yêu cầu từ 100% trở lên",
      "  ◑ Tỷ lệ giải ngân so với kế hoạch theo chỉ đạo của lãnh đạo Sở – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT",
      "    kế hoạch vốn 12.500.000.000 đồng (DL_KeHoach!F4) · ước giải ngân đến 31/01/2023 là 12.500.000.000 đồng (GiaiNgan!I7) · 100,00%, yêu cầu từ 100% trở lên · Đề nghị với điều kiện giải ngân đạt 100% đến 31/01/2023; trình ký quyết định sau khi KBNN xác nhận",
    ]
  `);
});
