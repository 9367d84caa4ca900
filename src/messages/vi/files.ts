/** Words about files that cannot be read or saved. */
export const files = {
  'files.empty': 'Tệp {file} rỗng (0 byte). Hãy sao chép lại tệp từ nơi lưu gốc rồi mở lại.',
  'files.notWorkbook':
    'Tệp {file} không phải là bảng tính. Hãy chọn tệp Excel; nếu dữ liệu ở dạng khác, mở bằng Excel hoặc LibreOffice, chọn “Lưu thành” dạng .xlsx rồi mở tệp mới.',
  'files.broken':
    'Tệp {file} bị hỏng, không đọc được ({detail}). Hãy mở bằng Excel để Excel sửa chữa, lưu thành tệp mới dạng .xlsx, hoặc sao chép lại từ nơi lưu gốc.',
  'files.password':
    'Tệp {file} đang đặt mật khẩu. Hãy mở bằng Excel, chọn Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi mở tệp đã lưu.',
  'files.tooLarge':
    'Tệp {file} bung ra quá lớn ở phần {part}, không mở được an toàn. Nếu đây là tệp của cơ quan, hãy xóa các trang tính, dòng và cột thừa bằng Excel rồi lưu lại; nếu không rõ nguồn gốc, đừng mở tệp này.',
  'files.tooSpread':
    'Tệp {file}: ô {cell} nằm quá xa bảng số liệu. Hãy xóa nội dung ô đó, các dòng và cột thừa quanh nó bằng Excel rồi lưu lại.',
  'files.unsupported':
    'Tệp {file} ở dạng chưa đọc được ({detail}). Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi mở tệp mới.',
  'files.noSheets':
    'Tệp {file} không có trang tính nào chứa ô (chỉ có biểu đồ hoặc macro). Hãy chọn tệp có bảng số liệu.',
  'files.reading': 'Đang đọc tệp {file}…',
  'files.program':
    'Phần mềm chưa xử lý được tệp {file} ({detail}). Tệp vẫn giữ nguyên. Hãy thử lại; vẫn chưa được thì đóng bảng Thi đua rồi mở lại.',
  'files.program.timeout':
    'Bảng tính trả lời quá lâu nên chưa xử lý được tệp {file}. Tệp vẫn giữ nguyên; chờ một lát rồi thử lại.',
  'files.program.changed':
    'Phần mềm đã được cập nhật sau khi bảng này mở nên chưa xử lý được tệp {file}. Tệp vẫn giữ nguyên; đóng và mở lại thanh bên.',
  'files.program.damaged':
    'Phần xử lý tệp đến không trọn vẹn nên chưa xử lý được tệp {file}. Tệp vẫn giữ nguyên; thử lại, vẫn chưa được thì đóng và mở lại thanh bên.',
  'files.cancelled': 'Đã dừng đọc tệp {file} theo yêu cầu.',
  'files.cannotSave':
    'Không lưu được vào bản sao của tệp {file} ({detail}). Tệp gốc vẫn giữ nguyên. Hãy mở tệp bằng Excel, chọn “Lưu thành” dạng .xlsx rồi làm lại với tệp mới.',
  'files.insideArray':
    'Tệp {file}: ô {cell} nằm trong công thức mảng {area}, không sửa riêng được. Hãy xóa hoặc sửa cả vùng {area} bằng Excel.',
  'files.tableHeading':
    'Tệp {file}: ô {cell} là tiêu đề cột của bảng Excel “{table}”. Hãy đổi tiêu đề này bằng Excel; các ô khác sửa được bình thường.',
  'files.sheetExists':
    'Tệp {file} đã có trang tính {sheet}, không thêm trang cùng tên. Hãy đổi tên trang tính đó rồi làm lại.',
  'files.noSuchSheet': 'Tệp {file} không có trang tính {sheet}. Hãy mở lại tệp rồi làm lại.',
  'files.notOurSheet':
    'Trang tính {sheet} của tệp {file} không do phần mềm này lập nên không định dạng lại. Hãy chọn tên khác cho trang tính mới.',
  'files.csv.encoding': 'Tệp {file} không ghi bảng mã; chữ được đọc theo bảng mã {encoding}.',
  'files.csv.encoding.do':
    'Xem vài tên dự án, đơn vị: nếu chữ sai, lưu lại tệp dạng “CSV UTF-8” hoặc .xlsx, hay ghi rõ bảng mã bằng --encoding trên dòng lệnh.',
  'files.csv.unknownEncoding':
    'Tệp {file} không ghi bảng mã và không phải Unicode hay windows-1258: có thể là TCVN3 (phông .Vn…) hoặc VNI. Tệp văn bản không lưu phông chữ nên phần mềm không tự đoán; chữ đang hiện nguyên theo từng byte.',
  'files.csv.unknownEncoding.do':
    'Ghi rõ trên dòng lệnh --encoding tcvn3 hoặc --encoding vni; hoặc mở tệp bằng Excel, chọn phông cũ để đọc được chữ rồi lưu thành .xlsx.',
};
