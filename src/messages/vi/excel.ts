/** Words of the Excel host: pages shown where the pane cannot run, and the ribbon. */
export const excel = {
  'excel.old.title': 'Excel trên máy này chưa mở được bảng Thi đua',
  'excel.old.engine':
    'Bản Excel này mở bảng bên cạnh bằng Internet Explorer hoặc Edge đời cũ, nên bảng không chạy được.',
  'excel.old.version': 'Bản Excel này cũ hơn mức bảng cần: Microsoft 365, Excel 2021 trở lên hoặc Excel trên web.',
  'excel.old.works': 'Vẫn dùng được ngay:',
  'excel.old.native': 'Công thức thường đã ghi trong sổ vẫn tính đúng như hàm TD_.',
  'excel.old.frozen': 'Kết quả đã chuyển thành giá trị vẫn xem, in và gửi được.',
  'excel.old.file':
    'Mở tệp thidua.html bằng Edge hoặc Chrome rồi mở sổ của bạn trong đó: có đủ bảng này, không cần cài đặt.',
  'excel.old.command': 'Lập báo cáo bằng lệnh: thidua report so-giai-ngan.xlsx',
  'excel.old.ask':
    'Đề nghị bộ phận công nghệ thông tin cài Microsoft 365 hoặc Office LTSC 2021 trở lên, kèm Microsoft Edge WebView2 Runtime.',
  'excel.wrongHost.title': 'Trang này chạy bên trong Excel',
  'excel.wrongHost.advice': 'Mở Excel, thẻ Trang đầu, nhóm Thi đua, bấm "Mở bảng Thi đua".',
  'excel.noOffice.title': 'Không tải được thư viện Office.js của Microsoft',
  'excel.noOffice.advice':
    'Kiểm tra kết nối mạng tới appsforoffice.microsoft.com rồi đóng bảng và mở lại. Sổ của bạn không bị thay đổi.',
  'excel.help.title': 'Thi đua giải ngân: bắt đầu và các hàm',
  'excel.help.begin':
    'Mở sổ giải ngân, vào thẻ Trang đầu, nhóm Thi đua, bấm "Mở bảng Thi đua". Bảng bên cạnh nói đã đọc số liệu của bạn ra sao; đúng thì bấm "Đúng".',
  'excel.help.safe': 'Bảng chỉ đọc sổ. Muốn ghi gì, bảng nói trước ghi gì vào đâu. Số liệu không rời khỏi sổ.',
};
