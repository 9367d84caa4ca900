/** Words about a department's own .docx template. */
export const docx = {
  'docx.notDocument':
    'Tệp mẫu {file} không phải văn bản Word (.docx). Hãy mở bằng Word, chọn Lưu thành “Word Document (.docx)” rồi chọn lại.',
  'docx.unknownPlaceholder':
    'Mẫu {file} có chỗ điền {{{name}}} mà phần mềm không biết; gần nhất là {{{nearest}}}. Sửa lại trong mẫu; danh sách chỗ điền có ở mục “Dùng mẫu Word riêng của cơ quan” và trong docs/mau-van-ban.md.',
  'docx.unknownPlaceholders':
    'Mẫu {file} có {n} chỗ điền mà phần mềm không biết (→ chỗ điền gần nhất): {names}. Sửa lại trong mẫu; danh sách chỗ điền có ở mục “Dùng mẫu Word riêng của cơ quan” và trong docs/mau-van-ban.md.',
  'docx.unclosed':
    'Mẫu {file} có chỗ điền mở bằng dấu hai ngoặc nhọn mà không đóng trong cùng đoạn: {texts}. Thêm hai dấu ngoặc nhọn đóng vào sau tên chỗ điền.',
  'docx.mixedLists':
    'Mẫu {file} có hàng hoặc đoạn lấy từ hai danh sách nên không lặp lại được: {rows}. Tách thành hai hàng, mỗi hàng chỉ dùng chỗ điền của một danh sách.',
};
