/** Words of the Google Sheets host. */
export const sheets = {
  'sheets.title': 'Thi đua - Khen thưởng',
  'sheets.open': 'Mở bảng Thi đua',
  'sheets.accounts':
    'Không gọi được bảng tính. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở bảng tính bằng cửa sổ chỉ đăng nhập một tài khoản rồi thử lại. ({detail})',
  'sheets.timeout': 'Bảng tính trả lời quá lâu. Hãy thu hẹp vùng dữ liệu rồi thử lại; chưa có gì được ghi dở dang.',
  'sheets.part':
    'Chưa tải được đủ bảng Thi đua từ bảng tính ({detail}). Số liệu không bị thay đổi. Hãy thử lại; vẫn chưa được thì đóng bảng này rồi mở lại.',
  'sheets.again': 'Thử lại',
};
