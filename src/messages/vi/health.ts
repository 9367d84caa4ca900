/** Words of the health check: formulas of ours that do not live. */
export const health = {
  'health.missing': '{count} ô hiện #NAME? vì máy này không có hàm TD_: {cells}.',
  'health.missing.do': 'Bấm Sửa: ghi lại bằng công thức thường, chuyển thành giá trị, hoặc cài phần bổ trợ.',
  'health.renamed':
    '{count} ô mang công thức đã bị đổi tên thành _xldudf_ khi lưu ở máy không có phần bổ trợ: {cells}.',
  'health.renamed.do': 'Bấm Sửa để ghi lại hàm TD_ hoặc công thức thường.',
  'health.exported': '{count} ô đã bị đóng băng khi tải về từ Google Sheets, không còn tính lại: {cells}.',
  'health.exported.do': 'Bấm Sửa để ghi lại hàm TD_ hoặc công thức thường.',
  'health.implicit': '{count} ô chỉ còn một giá trị vì công thức bị thêm dấu @ khi mở lại: {cells}.',
  'health.implicit.do': 'Bấm Sửa để công thức trải đủ các dòng.',
  'health.at-risk': '{count} ô dùng hàm TD_ mà chương trình này không có; lần tính lại sau sẽ hiện #NAME?: {cells}.',
  'health.at-risk.do': 'Ghi lại bằng công thức thường hoặc chuyển thành giá trị trước khi sửa số liệu.',
  'health.stale': '{count} ô là giá trị cố định nhưng số liệu nguồn đã thay đổi: {cells}.',
  'health.stale.do': 'Chuyển lại thành công thức, hoặc tính lại rồi ghi giá trị mới.',
  'health.frozen': '{count} ô là giá trị cố định, không đổi theo số liệu: {cells}.',
  'health.frozen.do': 'Chuyển lại thành công thức nếu muốn ô tự tính.',
  'health.manual': 'Sổ đang ở chế độ tính thủ công: công thức chưa chắc là số mới nhất.',
  'health.manual.do': 'Bấm F9, hoặc chọn Công thức, Tùy chọn tính toán, Tự động.',
};
