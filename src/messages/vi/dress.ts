/** What a dressed sheet says beside its cells: prompts, refusals, questions. */
export const dress = {
  'dress.notListed': '“{heading}” chỉ nhận một trong các giá trị của danh sách. Hãy chọn trong danh sách thả xuống.',
  'dress.ownWords': 'Giá trị này chưa có trong danh sách “{heading}”. Chỉ ghi tiếp nếu đúng là giá trị mới.',
  'dress.unknownSubject':
    'Mã này chưa có trong trang tính {sheet}. Chỉ ghi tiếp nếu sẽ bổ sung đối tượng này vào {sheet}.',
  'dress.unknownId': 'Mã này chưa có trong bảng {title}. Chỉ ghi tiếp nếu sẽ bổ sung vào bảng đó.',
  'dress.stamp': 'Dòng này do phần mềm ghi để nhận ra trang tính. Sửa tay thì trang tính có thể không đọc được nữa.',
  'dress.heading': 'Phần mềm tìm cột theo tiêu đề này. Sửa tiêu đề thì cột không còn được đọc.',
  'dress.id': 'Mã này có thể đang được dùng ở trang tính khác. Đổi mã thì các dòng đó không còn khớp.',
  'dress.sealed': 'Đây là kết quả đã chốt. Mọi sửa đổi sẽ hiện ra khi kiểm tra mã xác thực.',
  'dress.listSheet': 'Danh mục cho các ô chọn',
};
