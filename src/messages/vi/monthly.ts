/** The monthly report and snapshots. */
export const monthly = {
  'monthly.open': 'Báo cáo mẫu, trang "{sheet}": chưa chắc các cột là gì.',
  'monthly.open.do': 'Mở báo cáo mẫu bằng phần mềm, trả lời các câu hỏi về bảng rồi dùng lại làm mẫu.',
  'monthly.noTable': 'Không tìm thấy bảng giải ngân trong báo cáo mẫu.',
  'monthly.noTable.do': 'Chọn tệp báo cáo tháng trước có bảng kế hoạch vốn và giải ngân.',
  'monthly.noDate': 'Báo cáo mẫu không ghi số liệu đến ngày nào.',
  'monthly.noDate.do': 'Ghi ngày vào tiêu đề báo cáo mẫu, ví dụ "Số liệu đến ngày 30/11/2022", rồi mở lại.',
  'monthly.unknownRows':
    '{n} dòng của báo cáo mẫu không có trong sổ: {names}. Số của kỳ trước ở các dòng này được để trống, số khác giữ nguyên.',
  'monthly.unknownRows.do':
    'Đối chiếu mã dự án, tên dự án giữa hai bảng; dự án đã kết thúc thì xóa dòng trong báo cáo.',
  'monthly.unfilled': 'Cột "{column}": {n} ô giữ số cũ vì sổ không có cột tương ứng của kỳ này.',
  'monthly.unfilled.do': 'Thêm cột số liệu của kỳ này vào sổ, hoặc tự điền các ô của cột này.',
  'monthly.cleared':
    'Cột "{column}": {n} ô để trống vì sổ không có số của kỳ mới; số kỳ trước không được giữ dưới ngày mới.',
  'monthly.cleared.do': 'Thêm cột số liệu của kỳ mới vào sổ rồi làm lại, hoặc tự điền các ô này.',
  'monthly.nothing': 'Sổ không có cột giải ngân nào để điền vào báo cáo mẫu (trang "{sheet}").',
  'monthly.nothing.do': 'Mở sổ có cột lũy kế giải ngân đến ngày {day}, hoặc xác nhận lại các cột của sổ.',
  'monthly.nothingOfDay':
    'Sổ chưa có số giải ngân đến ngày {day} của dòng nào trong báo cáo mẫu (trang "{sheet}"). Sổ có số đến: {days}.',
  'monthly.nothingOfDay.do':
    'Chọn một trong các ngày đó, hoặc thêm cột giải ngân đến ngày {day} vào sổ; kiểm tra cả năm ngân sách và mã dự án.',
  'monthly.totalKept': '{n} ô tổng gõ tay không bằng tổng các dòng của tháng trước nên giữ nguyên.',
  'monthly.totalKept.do': 'Xem lại cách cộng, nên đặt công thức SUM cho ô tổng.',
  'monthly.rateKept': 'Cột "{column}": {n} ô tỷ lệ gõ tay giữ nguyên vì không rõ tính trên cột nào.',
  'monthly.rateKept.do': 'Đặt công thức tỷ lệ, ví dụ bằng "Ghi công thức vào cột trống".',
  'monthly.newRows': '{n} dự án trong sổ chưa có dòng trong báo cáo mẫu: {names}.',
  'monthly.newRows.do': 'Thêm dòng cho các dự án này vào báo cáo mẫu rồi mở lại.',
  'monthly.january.actual': 'Báo cáo mẫu chưa có cột giải ngân 12 tháng năm {year} (đến 31/12/{year}).',
  'monthly.january.estimate': 'Báo cáo mẫu chưa có cột ước giải ngân 13 tháng năm {year} (đến 31/01/{next}).',
  'monthly.january.new': 'Báo cáo mẫu chưa có cột giải ngân tháng 01 của kế hoạch năm {next}.',
  'monthly.january.do':
    'Tháng 01 báo cáo cả 12 tháng thực hiện, 13 tháng ước của năm {year} và tháng đầu của kế hoạch mới; nên lấy báo cáo tháng 01 năm trước làm mẫu.',
  'monthly.remind.head':
    'Đề nghị {owner} đẩy nhanh giải ngân: còn {n} dự án chưa giải ngân hết kế hoạch vốn (số liệu đến {day}).',
  'monthly.remind.headUnknown':
    'Dự án chưa rõ đơn vị thực hiện: {n} dự án chưa giải ngân hết kế hoạch vốn (số liệu đến {day}).',
  'monthly.remind.project': '- {name}: đạt {rate} kế hoạch vốn {plan} đồng, còn phải giải ngân {missing} đồng.',
  'monthly.remind.unreported': '- {name}: kế hoạch vốn {plan} đồng, chưa có số giải ngân; đề nghị bổ sung.',
  'monthly.remind.pace': '  Mức giải ngân bình quân mỗi tháng đến {deadline}: {monthly} đồng.',
  'monthly.remind.stalled': '  Không giải ngân thêm so với tháng trước.',
  'monthly.remind.note': '  Khó khăn, vướng mắc đã nêu: {note}.',
};
