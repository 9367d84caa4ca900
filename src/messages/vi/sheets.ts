/** Words of the Google Sheets host. */
export const sheets = {
  'sheets.title': 'Thi đua - Khen thưởng',
  'sheets.open': 'Mở bảng Thi đua',
  'sheets.accounts':
    'Không gọi được bảng tính. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính bằng cửa sổ chỉ đăng nhập một tài khoản rồi thử lại. ({detail})',
  'sheets.timeout': 'Bảng tính trả lời quá lâu. Hãy thu hẹp vùng dữ liệu rồi thử lại; chưa có gì được ghi dở dang.',
  'sheets.part':
    'Chưa tải được đủ bảng Thi đua từ bảng tính ({detail}). Số liệu không bị thay đổi. Hãy thử lại; vẫn chưa được thì đóng bảng này rồi mở lại.',
  'sheets.part.timeout':
    'Bảng tính trả lời quá lâu nên bảng Thi đua chưa tải đủ. Số liệu không bị thay đổi. Chờ một lát rồi thử lại.',
  'sheets.part.changed': 'Bảng Thi đua vừa được cập nhật. Số liệu không bị thay đổi. Đóng và mở lại thanh bên.',
  'sheets.part.damaged':
    'Bảng Thi đua đến không trọn vẹn nên không chạy. Số liệu không bị thay đổi. Thử lại; vẫn chưa được thì đóng và mở lại thanh bên.',
  'sheets.again': 'Thử lại',
};
