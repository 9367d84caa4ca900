/** What keeps figures of a workbook from being used. */
export const assessment = {
  'assessment.unreported':
    'Trang {sheet} có {count} ô giải ngân để trống ở dự án có kế hoạch vốn ({cells}): chưa báo cáo nên chưa tính được tỷ lệ của đơn vị, cá nhân liên quan.',
  'assessment.unreported.do': 'Nhập số đã giải ngân vào các ô này; nếu chưa giải ngân, gõ 0.',
  'assessment.undated': 'Cột “{header}” (ô {cell}, trang {sheet}) không ghi số liệu đến ngày nào nên chưa dùng được.',
  'assessment.undated.do': 'Ghi ngày vào tiêu đề cột hoặc tiêu đề bảng, ví dụ “Lũy kế giải ngân đến 31/12/2022”.',
  'assessment.unnamed-plan':
    'Cột “{header}” (ô {cell}, trang {sheet}) không ghi cấp giao kế hoạch: đang được so như kế hoạch tỉnh giao.',
  'assessment.unnamed-plan.do': 'Nếu là kế hoạch khác, chọn lại vai trò của cột trong mục Thiết lập.',
  'assessment.carryover-not-split':
    'Trang {sheet}, cột “{header}”: {count} dự án có vốn kéo dài ({cells}) mà số giải ngân vượt kế hoạch vốn năm. Tỷ lệ so với kế hoạch năm có thể gồm cả tiền của kế hoạch kéo dài.',
  'assessment.carryover-not-split.do':
    'Thêm cột “Trong đó: vốn kéo dài” bên cạnh cột này, cùng ngày số liệu, rồi nhập số đã giải ngân của kế hoạch kéo dài.',
  'assessment.uneven-dates': 'Các bảng có số liệu đến những ngày khác nhau ({dates}) nên không cộng chung được.',
  'assessment.uneven-dates.do': 'Cập nhật các bảng về cùng một ngày, hoặc chọn ngày số liệu mà bảng nào cũng có.',
  'assessment.unlinked':
    'Trang {sheet} có {count} tên chưa khớp với danh sách đối tượng ({names}): các dòng này chưa được tính cho ai.',
  'assessment.unlinked.do': 'Chọn đối tượng tương ứng, hoặc thêm tên này vào cột Tên khác của DL_DoiTuong.',
  'assessment.no-subjects': 'Sổ chưa có danh sách tập thể, cá nhân (trang DL_DoiTuong) nên chưa xét khen thưởng được.',
  'assessment.no-subjects.do': 'Tạo DL_DoiTuong trong mục Thiết lập, hoặc dán từ bảng có sẵn.',
  'assessment.not-in-force.do': 'Chọn bộ quy định có hiệu lực tại ngày họp Hội đồng, hoặc sửa ngày họp.',
  'assessment.unknown-standing':
    'Bộ quy định có dòng “{id}” dành cho tư cách “{standing}”, nhưng không đối tượng nào có tư cách này nên sẽ không xét ai.',
  'assessment.unknown-standing.do':
    'Sửa tư cách trong bộ quy định thành head, deputy hoặc staff, hoặc ghi “{standing}” ở cột Tư cách của DL_DoiTuong.',
};
