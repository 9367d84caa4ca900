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
  'doctor.column-formula':
    'Ô {cell} (trang "{sheet}", {name}): theo công thức in ở tiêu đề {formula} phải là {computed}, nhưng ghi {printed}.',
  'doctor.column-formula.form':
    'Công thức in ở ô {cell} (trang "{sheet}"), {formula}, không khớp ở {wrong}/{all} dòng: có thể biểu mẫu in sai công thức, nên không dùng để kiểm tra.',
  'doctor.column-formula.advice':
    'Đối chiếu các cột có trong công thức; sửa số sai, hoặc sửa công thức in ở dòng số cột.',
  'doctor.rate-mismatch':
    'Ô {cell} (trang "{sheet}", {name}): tỷ lệ ghi {printed}, tính từ số tiền là {right}; không cách làm tròn nào giải thích được.',
  'doctor.rate-mismatch.twice':
    'Ô {cell} (trang "{sheet}", {name}): tỷ lệ ghi {printed}, tính từ số tiền là {right}; có thể do làm tròn hai lần.',
  'doctor.rate-mismatch.advice': 'Tính lại tỷ lệ ở ô {cell} từ số giải ngân và kế hoạch vốn.',
  'doctor.without-plan':
    'Ô {cell} (trang "{sheet}"): {name} đã giải ngân {amount} nhưng không có kế hoạch vốn (giải ngân ngoài kế hoạch).',
  'doctor.without-plan.advice':
    'Bổ sung kế hoạch vốn (năm, kéo dài hoặc ứng trước) của dòng này, hoặc kiểm tra lại số giải ngân.',
  'doctor.over-plan':
    'Ô {cell} (trang "{sheet}"): {name} giải ngân vượt kế hoạch vốn năm, vốn kéo dài và vốn ứng trước {over}, trái với {clause}.',
  'doctor.over-plan.noLaw':
    'Ô {cell} (trang "{sheet}"): {name} giải ngân vượt kế hoạch vốn năm, vốn kéo dài và vốn ứng trước {over} (chưa có văn bản quy định mức vốn của năm này, người dùng bổ sung).',
  'doctor.over-plan.advice':
    'Kiểm tra số giải ngân, kế hoạch vốn kéo dài và vốn ứng trước của dòng này; nếu có văn bản cho phép thì ghi vào ghi chú khi đánh dấu đã xem.',
  'doctor.over-investment':
    'Ô {cell} (trang "{sheet}"): {name} giải ngân vượt tổng mức đầu tư {over}, trái với {clause}.',
  'doctor.over-investment.noLaw':
    'Ô {cell} (trang "{sheet}"): {name} giải ngân vượt tổng mức đầu tư {over} (chưa có văn bản quy định của năm này, người dùng bổ sung).',
  'doctor.over-investment.advice': 'Kiểm tra tổng mức đầu tư (đã điều chỉnh chưa) và số giải ngân của dòng này.',
  'doctor.counted-twice':
    'Mã dự án {name} ở các dòng {rows} (trang "{sheet}") ghi cùng số tiền ở mọi cột: một khoản vốn bị tính {count} lần.',
  'doctor.counted-twice.name':
    '"{name}" ở các dòng {rows} (trang "{sheet}") ghi cùng số tiền ở mọi cột: có thể một khoản vốn bị tính {count} lần.',
  'doctor.counted-twice.advice':
    'Nếu nhập trùng thì bỏ bớt, chỉ giữ một dòng; nếu là hai khoản vốn thì ghi rõ mã dự án hoặc nguồn vốn của từng dòng.',
  'doctor.duplicate-code': 'Mã dự án {code} xuất hiện ở {count} dòng (trang "{sheet}", dòng đầu tiên: {cell}).',
  'doctor.duplicate-code.advice': 'Nếu là một dự án nhiều nguồn vốn thì để nguyên; nếu nhập trùng thì bỏ bớt một dòng.',
  'doctor.mixed-units':
    'Ô {cell} (trang "{sheet}"): {name} ghi {amount}, gấp {times} lần mức thường thấy trong cột; có thể ghi theo đơn vị khác.',
  'doctor.mixed-units.advice': 'Kiểm tra ô {cell} có ghi đúng đơn vị tính của bảng không.',
  'doctor.suspicious-blank':
    '{count} ô trống ở cột "{header}" (trang "{sheet}", ô đầu tiên: {cell}): chưa có số liệu hay chưa giải ngân? Ô trống được hiểu là chưa báo cáo.',
  'doctor.suspicious-blank.advice':
    'Nếu chưa giải ngân đồng nào thì ghi số 0; nếu chưa có số liệu thì đề nghị đơn vị bổ sung.',
  'doctor.hidden-in-sum':
    'Ô {cell} (trang "{sheet}"): "{label}" cộng cả {count} dòng đang ẩn (dòng đầu tiên: {row}), {amount}; người đọc không thấy các dòng này.',
  'doctor.hidden-in-sum.out':
    'Ô {cell} (trang "{sheet}"): "{label}" chỉ cộng các dòng đang hiện, bỏ qua {count} dòng ẩn (dòng đầu tiên: {row}), {amount}; khi tính kết quả, số tiền ở dòng ẩn vẫn được tính.',
  'doctor.hidden-in-sum.advice':
    'Hiện các dòng ẩn rồi quyết định: còn dùng thì để hiện và cộng vào {cell}, không còn dùng thì xóa hẳn.',
  'doctor.hidden-rows':
    '{count} dòng dữ liệu đang ẩn (trang "{sheet}", dòng đầu tiên: {row}); số tiền ở các dòng này vẫn được tính.',
  'doctor.hidden-rows.advice': 'Hiện các dòng này để kiểm tra; nếu không còn dùng thì xóa hẳn.',
  'doctor.hidden-columns': 'Cột {column} "{header}" (trang "{sheet}") đang ẩn nhưng được dùng để tính.',
  'doctor.hidden-columns.advice': 'Hiện cột {column} để kiểm tra, hoặc chọn cột khác trong phần Thiết lập.',
  'doctor.out-of-year':
    'Cột "{header}" (trang "{sheet}", ô {cell}) ghi số liệu đến {day}, không thuộc niên độ {year} (từ 01/01 đến 31/01 năm sau).',
  'doctor.out-of-year.advice': 'Kiểm tra ngày ở tiêu đề bảng và tiêu đề cột.',
  'doctor.repeated-header':
    'Tiêu đề cột được in lại {count} lần bên trong bảng (trang "{sheet}", từ dòng {row}); các dòng này được bỏ qua.',
  'doctor.repeated-header.advice': 'Có thể dùng "Lặp lại dòng tiêu đề khi in" thay cho chép tiêu đề vào giữa bảng.',
  'doctor.legacy-font': '{count} ô (trang "{sheet}", ô đầu tiên: {cell}) dùng phông cũ {font}, được đọc là "{sample}".',
  'doctor.legacy-font.advice': 'Ô gốc giữ nguyên. Nếu cần gửi đi nơi khác, nên chuyển sang Unicode (hàm TD_UNICODE).',
  'doctor.stale-formula':
    'Ô {cell} (trang "{sheet}") đang ghi {cached}, nhưng công thức {formula} cho {now}: bảng được lưu khi chưa tính lại.',
  'doctor.stale-formula.beyond':
    '{count} ô có công thức mà phần mềm không tự tính lại được (trang "{sheet}", ô đầu tiên: {cell}); lấy số đang ghi trong ô. Đây không phải lỗi.',
  'doctor.stale-formula.beyond.advice':
    'Sổ đang mở trong Excel: không cần làm gì. Tệp do phần mềm khác lưu: bấm Ctrl+Alt+F9 để tính lại rồi lưu.',
  'doctor.stale-formula.advice': 'Mở bảng, bấm Ctrl+Alt+F9 để tính lại toàn bộ rồi lưu.',
};
