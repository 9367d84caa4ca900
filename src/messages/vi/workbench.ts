/** Words of the page with the spreadsheet. */
export const workbench = {
  'workbench.title': 'Thi đua giải ngân',
  'workbench.open': 'Mở tệp…',
  'workbench.sample': 'Tệp mẫu',
  'workbench.save': 'Lưu bản sao',
  'workbench.undo': 'Hoàn tác',
  'workbench.redo': 'Làm lại',
  'workbench.tools': 'Công cụ',
  'workbench.grid': 'Bảng tính',
  'workbench.pane': 'Khung thi đua',
  'workbench.notice.close': 'Đóng thông báo',
  'workbench.drop': 'Thả tệp vào đây để mở',
  'workbench.unsaved': 'có thay đổi chưa lưu',
  'workbench.opening': 'Đang mở {file}',
  'workbench.cancel': 'Hủy',
  'workbench.saved': 'Đã lưu bản sao {file}. Tệp gốc giữ nguyên.',
  'workbench.nothingToSave': 'Chưa có ô nào thay đổi; bản sao {file} giống hệt tệp đã mở.',
  'workbench.leave': 'Có thay đổi chưa lưu trong {file}. Mở tệp khác và bỏ các thay đổi này?',
  'workbench.notKept':
    'Trang này chỉ sửa được giá trị và công thức của ô, để tệp của anh chị giữ nguyên mọi phần khác. Muốn chèn, xóa dòng cột hay đổi định dạng, xin làm trong Excel rồi mở lại tệp.',
  'workbench.readOnlyFormat':
    'Tệp {file} không phải dạng .xlsx nên chỉ xem và tính được, chưa lưu lại được. Xin mở trong Excel, chọn Lưu thành .xlsx rồi mở lại tệp đó ở đây.',
  'workbench.cannotRead':
    'Không đọc được tệp {file}. Xin kiểm tra lại tệp, hoặc mở trong Excel rồi lưu lại thành .xlsx.',
  'workbench.cannotSave': 'Không lưu được bản sao của {file}. Tệp gốc giữ nguyên; xin thử lại.',
  'workbench.tooOld': 'Trình duyệt này quá cũ. Xin dùng Microsoft Edge hoặc Google Chrome bản mới.',
  'workbench.cell': 'Ô {cell}: {reason}',
  'workbench.sample.so-tttt-2022': 'Sổ giải ngân năm 2022 của một sở (số liệu mẫu)',
  'workbench.sample.tinh-2022': 'Bảng giải ngân cấp tỉnh nhiều nguồn vốn (số liệu mẫu)',
};
