/** Words of mistakes in condition cells and rule sets: where, what is wrong, what to type. */
export const decisionRules = {
  'decision.condition.empty':
    'Ô điều kiện để trống. Gõ điều kiện như >= 100%, [90%..100%), "Có", hoặc - nếu không đặt điều kiện.',
  'decision.condition.quote': '"{cell}" thiếu dấu ngoặc kép đóng. Gõ "A","B".',
  'decision.condition.mixed': '"{cell}" trộn số với chữ. Tách thành hai dòng điều kiện.',
  'decision.condition.number': '"{cell}" có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).',
  'decision.condition.word': '"{cell}" không phải số. Chữ phải đặt trong ngoặc kép: "{cell}".',
  'decision.condition.unequal': '"{cell}": dấu != chỉ đứng một mình, gõ != 5 hoặc not(5, 6).',
  'decision.condition.reversed': '"{cell}": đầu khoảng lớn hơn cuối khoảng. Gõ số nhỏ trước.',
  'decision.rules.condition.empty':
    '{at}: ô điều kiện để trống. Gõ điều kiện như >= 100%, [90%..100%), "Có", hoặc - nếu không đặt điều kiện.',
  'decision.rules.condition.quote': '{at}: "{cell}" thiếu dấu ngoặc kép đóng. Gõ "A","B".',
  'decision.rules.condition.mixed': '{at}: "{cell}" trộn số với chữ. Tách thành hai dòng điều kiện.',
  'decision.rules.condition.number': '{at}: "{cell}" có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).',
  'decision.rules.condition.word': '{at}: "{cell}" không phải số. Chữ phải đặt trong ngoặc kép: "{cell}".',
  'decision.rules.condition.unequal': '{at}: "{cell}": dấu != chỉ đứng một mình, gõ != 5 hoặc not(5, 6).',
  'decision.rules.condition.reversed': '{at}: "{cell}": đầu khoảng lớn hơn cuối khoảng. Gõ số nhỏ trước.',
  'decision.rules.newer': '{at}: bộ quy định do phiên bản phần mềm mới hơn ghi, chỉ đọc. Cập nhật phần mềm.',
  'decision.rules.shape.text': '{at}: cần chữ, đang có {found}.',
  'decision.rules.shape.id': '{at}: mã không được có dấu cách, dấu phẩy, chấm phẩy, ngoặc, đang có {found}.',
  'decision.rules.group.empty': '{at}: nhóm điều kiện để trống. Bổ sung điều kiện hoặc xóa nhóm.',
  'decision.rules.shape.day': '{at}: cần ngày dạng yyyy-mm-dd (trang tính: dd/mm/yyyy), đang có {found}.',
  'decision.rules.shape.exact': '{at}: cần số chính xác như 100, 2/3, 95%, đang có {found}.',
  'decision.rules.shape.whole': '{at}: cần số nguyên, đang có {found}.',
  'decision.rules.shape.flag': '{at}: cần true hoặc false, đang có {found}.',
  'decision.rules.shape.oneOf': '{at}: giá trị {found} không có trong danh sách. Chọn một trong: {choices}.',
  'decision.rules.shape.list': '{at}: cần danh sách, đang có {found}.',
  'decision.rules.shape.length': '{at}: danh sách có {found} phần tử, không đúng số lượng.',
  'decision.rules.shape.record': '{at}: cần một dòng có các cột, đang có {found}.',
  'decision.rules.shape.unknownKey': '{at}: cột "{key}" không có trong mẫu. Xóa hoặc sửa tên cột.',
  'decision.rules.shape.missingKey': '{at}: thiếu "{key}". Bổ sung giá trị.',
  'decision.rules.duplicate': '{at}: mã "{id}" đã dùng ở dòng khác. Đặt mã khác.',
  'decision.rules.reserved': '{at}: mã "{id}" dành riêng cho số liệu của phần mềm. Đặt mã khác.',
  'decision.rules.dates.reversed': '{at}: ngày kết thúc {to} trước ngày bắt đầu {from}. Sửa lại ngày.',
  'decision.rules.dates.overlap':
    '{at}: hai dòng của mã "{id}" cùng có hiệu lực từ ngày {day}. Sửa ngày để chúng nối tiếp nhau.',
  'decision.rules.dates.gap':
    '{at}: mã "{id}" không có dòng nào có hiệu lực giữa ngày {from} và ngày {to}. Sửa ngày để chúng nối tiếp nhau.',
  'decision.rules.choice': '{at}: cách hiểu "{id}" đang chọn "{choice}". Chọn một trong: {choices}.',
  'decision.rules.unknown.doc': '{at}: văn bản "{id}" không có trong bảng văn bản. Bổ sung văn bản hoặc sửa mã.',
  'decision.rules.unknown.reading': '{at}: cách hiểu "{id}" không có trong bảng cách hiểu. Bổ sung hoặc sửa mã.',
  'decision.rules.unknown.quantity':
    '{at}: "{id}" không có trong bảng minh chứng, số đo, tiêu chí hay hình thức. Bổ sung hoặc sửa mã.',
  'decision.rules.unknown.gate': '{at}: điều kiện "{id}" không có trong bảng điều kiện. Bổ sung hoặc sửa mã.',
  'decision.rules.unknown.criterion': '{at}: tiêu chí "{id}" không có trong bảng tiêu chí. Bổ sung hoặc sửa mã.',
  'decision.rules.unknown.tier': '{at}: hình thức "{id}" không có trong bảng hình thức. Bổ sung hoặc sửa mã.',
  'decision.rules.gate.empty': '{at}: điều kiện "{id}" chưa có nội dung. Bổ sung ít nhất một điều kiện.',
  'decision.rules.bands.none': '{at}: tiêu chí "{id}" chưa có mức điểm. Bổ sung các mức.',
  'decision.rules.bands.perUnit': '{at}: tiêu chí "{id}" chấm theo số lượng thì không có mức điểm. Bỏ một trong hai.',
  'decision.rules.bands.overlap':
    '{at}: mức "{cell}" chồng lên mức trước ở khoảng {range}. Sửa để mỗi giá trị thuộc đúng một mức.',
  'decision.rules.bands.hole': '{at}: tiêu chí "{id}" chưa có mức điểm cho khoảng {range}. Bổ sung mức còn thiếu.',
  'decision.rules.bands.mixed': '{at}: tiêu chí "{id}" trộn mức bằng số với mức bằng chữ. Dùng một loại.',
  'decision.rules.bands.twice': '{at}: tiêu chí "{id}" có hai mức cho "{word}". Bỏ một mức.',
  'decision.rules.bands.word': '{at}: tiêu chí "{id}" chưa có mức điểm cho "{word}". Bổ sung mức còn thiếu.',
  'decision.rules.points.above': '{at}: điểm {points} lớn hơn điểm tối đa {max}. Sửa một trong hai.',
  'decision.rules.fit.votes': '{at}: "{id}": kết quả bỏ phiếu phải ghi loại giá trị là phiếu, và ngược lại.',
  'decision.rules.fit.tally': '{at}: số đo "{id}" tính tỷ lệ phiếu nên phải dựa trên một kết quả bỏ phiếu.',
  'decision.rules.fit.mark': '{at}: số đo "{id}" tính trung bình nên phải dựa trên một mục chấm điểm.',
  'decision.rules.fit.evidence': '{at}: số đo "{id}" đếm minh chứng nên phải dựa trên một mục minh chứng.',
  'decision.rules.fit.ratio': '{at}: số đo "{id}" là tỷ lệ nên cần hai số.',
  'decision.rules.fit.figures': '{at}: số đo "{id}" so giải ngân với một kế hoạch: ghi disbursed trước, kế hoạch sau.',
  'decision.rules.fit.kind': '{at}: "{id}" không dùng cho đối tượng của hình thức "{tier}". Sửa loại đối tượng.',
  'decision.rules.maximum':
    '{at}: điểm tối đa của hình thức "{tier}" cộng lại là {sum}, khác tổng đã ghi {max}. Sửa điểm tối đa.',
  'decision.rules.cycle': '{at}: các dòng tham chiếu vòng tròn: {ids}. Bỏ một tham chiếu.',
  'decision.rules.dates.outside':
    '{at}: mã "{id}" chỉ có hiệu lực {row}, nằm ngoài thời gian của bộ quy định ({set}) nên không bao giờ được xét. Sửa ngày, hoặc xóa dòng.',
  'decision.rules.dates.uncovered':
    '{at}: "{by}" ({need}) dựa vào "{id}", nhưng "{id}" chỉ có hiệu lực {row} nên có ngày bị bỏ qua không xét. Sửa ngày, hoặc tách dòng "{by}" theo cùng thời gian.',
  'decision.rules.asked.bare':
    '{at}: "{cell}" là một con số trần nên sẽ hiểu là đúng bằng số đó. Gõ {suggest} nếu là từ mức đó trở lên; gõ {equal} nếu phải đúng bằng.',
  'decision.rules.asked.percent': '{at}: "{cell}" thiếu dấu %: đây là tỷ lệ, 1 nghĩa là 100%. Gõ {suggest}.',
  'decision.rules.asked.word':
    '{at}: "{id}" là số, không so với chữ {cell} được. Gõ điều kiện bằng số, ví dụ {suggest}.',
  'decision.rules.asked.yesNo': '{at}: "{id}" chỉ có Có hoặc Không, không so với {cell} được. Gõ "Có" hoặc "Không".',
  'decision.rules.asked.text':
    '{at}: "{id}" ghi bằng chữ, không so với số {cell} được. Gõ chữ trong ngoặc kép, ví dụ "A","B".',
  'decision.rules.asked.perUnit':
    '{at}: "{id}" không phải số nên không nhân điểm được. Bỏ điểm mỗi đơn vị và ghi các mức, ví dụ "Có", "Không".',
  'decision.rules.asked.proportional':
    '{at}: "{id}" không phải tỷ lệ nên không chấm theo tỷ lệ được. Gõ số điểm của mức.',
  'decision.rules.values.digits': '{at}: số chữ số thập phân {found} không dùng được. Gõ số nguyên từ 0 đến {most}.',
  'decision.rules.values.year': '{at}: niên độ {found} không phải năm. Gõ đủ bốn chữ số, ví dụ 2022.',
  'decision.rules.values.negative':
    '{at}: {found} nhỏ hơn 0. Gõ số không âm; điểm trừ ghi số âm ở cột "Điểm mỗi đơn vị", điểm tối đa ghi 0.',
  'decision.rules.values.capAboveMax':
    '{at}: tiêu chí "{id}": giới hạn trên {cap} lớn hơn điểm tối đa {max}. Gõ số không quá {max}, hoặc để trống.',
  'decision.rules.values.floorAboveCap':
    '{at}: tiêu chí "{id}": giới hạn dưới {floor} lớn hơn giới hạn trên {cap}. Gõ số không quá {cap}, hoặc để trống.',
  'decision.rules.values.take':
    '{at}: số lượng "{found}" không dùng được. Gõ số nguyên như 5, hoặc tỷ lệ từ 0% đến 100% như 15%.',
  'decision.rules.values.asksNothing':
    '{at}: hình thức "{id}" không có điều kiện, tiêu chí, tổng điểm hay số lượng nào nên ai cũng được. Ghi mã các điều kiện.',
  'decision.rules.values.minAlone':
    '{at}: hình thức "{id}" đặt tổng điểm nhưng không có tiêu chí nào để cộng điểm. Ghi mã các tiêu chí, hoặc bỏ tổng điểm.',
  'decision.rules.values.unreachable':
    '{at}: không ai đạt được {cell}: các tiêu chí cộng lại nhiều nhất là {most} điểm. Sửa tổng điểm.',
  'decision.rules.standing':
    '{at}: "{id}" dành cho tư cách "{standing}", nhưng không đối tượng nào có tư cách này nên sẽ không xét ai. Gõ head, deputy hoặc staff, hoặc đúng như cột Tư cách của DL_DoiTuong.',
  'decision.sheet.error': '{at}: ô "{heading}" đang lỗi {found}. Sửa công thức hoặc gõ lại giá trị.',
  'decision.sheet.whole': '{at}: "{heading}" cần số nguyên, đang có "{found}".',
  'decision.sheet.day': '{at}: "{heading}" cần ngày dạng dd/mm/yyyy, đang có "{found}".',
  'decision.sheet.flag': '{at}: "{heading}" ghi Có hoặc Không, đang có "{found}".',
  'decision.sheet.exact': '{at}: "{heading}" cần số như 100, 2/3, 95%, 12,5, đang có "{found}".',
  'decision.sheet.choice': '{at}: "{heading}" không có lựa chọn "{found}". Chọn một trong: {choices}.',
  'decision.sheet.blank': '{at}: chưa ghi "{heading}". {help}',
  'decision.sheet.newer': '{at}: trang tính do phiên bản phần mềm mới hơn ghi, chỉ đọc. Cập nhật phần mềm.',
  'decision.sheet.takeOne':
    '{at}: "{heading}" đang là số 1, chưa rõ là một chỉ tiêu hay 100%. Gõ \'1 hoặc \'100% (có dấu nháy đơn đứng trước).',
  'decision.sheet.noTitle':
    '{at}: các cột bên dưới là của bảng "{title}" nhưng tên bảng không còn. Gõ {title} vào ô này.',
  'decision.sheet.noBlock': '{at}: trang tính thiếu bảng "{title}". Ghi lại trang tính từ bộ quy định mẫu rồi sửa.',
  'decision.sheet.unknownRow': '{at}: dòng "{heading}" không có trong mẫu. Xóa hoặc sửa tên.',
  'decision.sheet.noRow': '{at}: bảng này thiếu dòng "{heading}". Bổ sung dòng.',
  'decision.sheet.unknownColumn': '{at}: cột "{heading}" không có trong mẫu của bảng "{title}". Xóa hoặc sửa tên cột.',
  'decision.sheet.twiceColumn': '{at}: bảng "{title}" có hai cột "{heading}". Xóa một cột.',
  'decision.sheet.noColumn': '{at}: bảng "{title}" thiếu cột "{heading}". Bổ sung cột.',
  'decision.sheet.noId': '{at}: dòng trong bảng "{title}" chưa có mã. Ghi mã ở dòng đầu.',
  'decision.ruleSets.overlap':
    'Hai bộ quy định của “{scope}” cùng có hiệu lực từ ngày {from} đến ngày {to}: {a} và {b}. Họp Hội đồng trong những ngày đó thì không rõ áp dụng bộ nào.',
  'decision.ruleSets.overlap.day':
    'Hai bộ quy định của “{scope}” cùng có hiệu lực ngày {from}: {a} và {b}. Họp Hội đồng ngày đó thì không rõ áp dụng bộ nào.',
  'decision.ruleSets.overlap.open':
    'Hai bộ quy định của “{scope}” cùng có hiệu lực từ ngày {from}, không có ngày kết thúc: {a} và {b}. Họp Hội đồng từ ngày đó thì không rõ áp dụng bộ nào.',
  'decision.ruleSets.overlap.do': 'Sửa ngày hiệu lực để {a} và {b} nối tiếp nhau, hoặc chỉ giữ một bộ.',
  'decision.ruleSets.gap':
    'Không có bộ quy định nào của “{scope}” có hiệu lực từ ngày {from} đến ngày {to}, giữa {a} và {b}. Họp Hội đồng trong những ngày đó thì chưa xét được.',
  'decision.ruleSets.gap.day':
    'Không có bộ quy định nào của “{scope}” có hiệu lực ngày {from}, giữa {a} và {b}. Họp Hội đồng ngày đó thì chưa xét được.',
  'decision.ruleSets.dates.from': 'Gõ {day} vào ô {cell} (“Hiệu lực từ ngày” của {name}).',
  'decision.ruleSets.dates.to': 'Gõ {day} vào ô {cell} (“Hiệu lực đến ngày” của {name}).',
  'decision.ruleSets.several': 'Sổ có nhiều trang tính quy định; kết quả xét theo {used}, không theo {others}.',
  'decision.ruleSets.several.do':
    'Giữ trang tính đang áp dụng ở trước; các trang tính còn lại để lưu thì đổi chữ ở ô A1.',
};
