/** What is wrong in the accountant's table, why it matters, what to do. */
export const doctor = {
  'doctor.more': 'Còn {count} ô khác cùng loại lỗi (từ ô {like} trở đi).',
  'doctor.unit-missing':
    'Trang "{sheet}" không ghi đơn vị tính phía trên bảng; đọc nhầm đơn vị thì mọi số tiền đều sai.',
  'doctor.unit-missing.advice':
    'Ghi "Đơn vị tính: …" ở một ô phía trên dòng tiêu đề (ví dụ ô {cell}), hoặc chọn đơn vị trong phần Thiết lập.',
  'doctor.heading-missing':
    'Cột có số liệu nhưng không có tiêu đề (dòng tiêu đề, ô {cell}, trang "{sheet}"), nên không rõ cột ghi số gì.',
  'doctor.heading-missing.advice': 'Ghi tiêu đề cho cột, hoặc xóa số liệu nếu là cột nháp.',
  'doctor.error-value':
    'Ô {cell} (trang "{sheet}") báo lỗi {error}: số liệu ở ô này bị mất, các dòng cộng có ô này cũng sai.',
  'doctor.error-value.many':
    '{count} ô liền nhau từ ô {cell} (trang "{sheet}") báo lỗi {error}: số liệu ở các ô này bị mất, các dòng cộng có các ô này cũng sai.',
  'doctor.error-value.advice': 'Mở công thức ở ô {cell}, chỉ lại ô nguồn hoặc nhập lại số.',
  'doctor.text-number':
    'Ô {cell} (trang "{sheet}") ghi "{text}" dưới dạng chữ, được đọc là {value}; hàm SUM bỏ qua ô này.',
  'doctor.text-number.guessed':
    'Ô {cell} (trang "{sheet}") ghi "{text}" dưới dạng chữ, được đọc là {value} theo các ô bên cạnh; hàm SUM bỏ qua ô này.',
  'doctor.text-number.unclear':
    'Ô {cell} (trang "{sheet}") ghi "{text}" dưới dạng chữ: không rõ dấu chấm ngăn hàng nghìn hay phần thập phân, nên chưa tính được.',
  'doctor.text-number.advice': 'Nhập lại số vào ô {cell} (định dạng số, không phải văn bản).',
  'doctor.not-a-number': 'Ô {cell} (trang "{sheet}") ghi "{text}" ở cột số tiền, không đọc được thành số.',
  'doctor.not-a-number.advice': 'Nhập số vào ô {cell}; phần giải thích chuyển sang cột Ghi chú.',
  'doctor.negative.plan': 'Ô {cell} (trang "{sheet}"): kế hoạch vốn âm ({amount}) – {name}.',
  'doctor.negative.disbursed':
    'Ô {cell} (trang "{sheet}"): số giải ngân âm ({amount}) – {name}; số âm vẫn được tính (nộp giảm, thu hồi).',
  'doctor.negative.advice': 'Kiểm tra dấu của số ở ô {cell}.',
  'doctor.total-mismatch.total':
    'Ô {cell} (trang "{sheet}"): {label} ghi {printed}, cộng các dòng {rows} được {added}, lệch {difference}.',
  'doctor.total-mismatch.subtotal':
    'Ô {cell} (trang "{sheet}"): dòng cộng "{label}" ghi {printed}, cộng các dòng {rows} được {added}, lệch {difference}.',
  'doctor.total-mismatch.rounding':
    'Ô {cell} (trang "{sheet}"): "{label}" ghi {printed}, cộng các dòng {rows} được {added}, lệch {difference}; có thể do làm tròn từng dòng.',
  'doctor.total-mismatch.advice': 'Xem công thức ở ô {cell} và các dòng được cộng. Phần mềm không sửa số này.',
};
