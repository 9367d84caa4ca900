/** Words about a department's own .docx template. */
export const docx = {
  'docx.notDocument':
    'Tệp mẫu {file} không phải văn bản Word (.docx). Hãy mở bằng Word, chọn Lưu thành “Word Document (.docx)” rồi chọn lại.',
  'docx.unknownPlaceholder':
    'Mẫu {file} có chỗ điền {{{name}}} mà phần mềm không biết; gần nhất là {{{nearest}}}. Sửa lại trong mẫu; danh sách chỗ điền có ở mục “Dùng mẫu Word riêng của cơ quan” và trong docs/mau-van-ban.md.',
};
