/** Words of decisions: outcomes, what was found, what is missing and who owes it. */
export const decision = {
  'decision.outcome.award': 'đủ điều kiện',
  'decision.outcome.nominate': 'đủ điều kiện đề nghị',
  'decision.outcome.conditional': 'đủ điều kiện theo số ước',
  'decision.outcome.no': 'chưa đủ điều kiện',
  'decision.outcome.on-hold': 'chưa xem xét (đang chờ kết luận)',
  'decision.outcome.evidence-missing': 'thiếu minh chứng',
  'decision.outcome.to-council': 'trình Hội đồng xem xét',
  'decision.verdict.met': 'đạt',
  'decision.verdict.unmet': 'chưa đạt',
  'decision.verdict.missing': 'thiếu minh chứng',
  'decision.verdict.exempt': 'không áp dụng',
  'decision.verdict.council': 'trình Hội đồng xem xét',
  'decision.verdict.hold': 'chưa xem xét (đang chờ kết luận)',
  'decision.verdict.conditional': 'đạt theo số ước',

  'decision.title': '{subject} – {tier}: {outcome}',
  'decision.dataAt': 'số liệu đến {day}',
  'decision.lawAt': 'áp dụng quy định có hiệu lực tại ngày {day} (ngày họp Hội đồng)',
  'decision.summary.short': 'Giải ngân {percent}, còn phải giải ngân {amount} đồng',
  'decision.rank': 'xếp thứ {rank}',
  'decision.basis': 'căn cứ: {citations}',
  'decision.internal': 'quy định nội bộ của cơ quan',
  'decision.unread': '{citation} (chưa đối chiếu văn bản gốc)',
  'decision.reading': 'Hội đồng thống nhất: {text} ({minutes})',
  'decision.reading.number': 'Hội đồng thống nhất: {text} (Biên bản số {minutes})',
  'decision.reading.proposed': 'Đề nghị Hội đồng thống nhất: {text} (chưa ghi biên bản)',
  'decision.reading.differs': 'Hội đồng thống nhất: {text} ({minutes}); giá trị đang áp dụng: {choice}',
  'decision.reading.proposed.differs':
    'Đề nghị Hội đồng thống nhất: {text} (chưa ghi biên bản); giá trị đang áp dụng: {choice}',
  'decision.allOf': 'Đạt tất cả các điều kiện',
  'decision.anyOf': 'Đạt một trong các điều kiện',
  'decision.soFar': 'đã ghi nhận {got}{cells}',
  'decision.scaled': 'được {points}/{max} điểm, quy đổi theo thang {full} điểm',
  'decision.scaled.group': 'nhóm {group}: {points}/{max} điểm, quy đổi {rescaled}/{full}',
  'decision.years': 'đạt các năm {from}–{to}{cells}',
  'decision.years.one': 'đạt năm {from}{cells}',
  'decision.years.ended': 'năm {year} không đạt{cells}',
  'decision.years.none': 'năm {year} không có trong sổ đã chốt{cells}',
  'decision.nearest': 'gần đạt nhất: {label}',
  'decision.excepted': 'được áp dụng trường hợp ngoại lệ',
  'decision.score': 'Tổng điểm',
  'decision.score.none': 'không có tiêu chí nào chấm được nên không có điểm, trình Hội đồng quyết định',
  'decision.score.line': '{points}/{max} điểm, quy đổi {rescaled}/{full}',
  'decision.score.plain': '{points}/{max} điểm',
  'decision.points': '{points}/{max} điểm{cells}',
  'decision.points.of': '{got}{noun}{cells}',
  'decision.points.bonus': 'cộng {points} điểm{cells}',
  'decision.points.penalty': 'trừ {points} điểm{cells}',
  'decision.points.open': 'chưa chấm đủ, tối thiểu {points}/{max} điểm',
  'decision.points.exempt': 'không được giao chỉ tiêu nên không chấm, điểm các tiêu chí còn lại được quy đổi',
  'decision.points.left': 'không chấm, điểm các tiêu chí còn lại được quy đổi',
  'decision.mean': 'trung bình cộng của {count} phiếu chấm{cells}',
  'decision.mean.trimmed': 'trung bình cộng của {count}/{of} phiếu chấm, đã bỏ điểm cao nhất và thấp nhất{cells}',
  'decision.mean.few': 'trung bình cộng của {count} phiếu chấm, chưa đủ 03 phiếu nên không bỏ điểm nào{cells}',
  'decision.majority': 'ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan)',

  'decision.amounts': 'kế hoạch vốn {plan} đồng{planCells} · đã giải ngân {disbursed} đồng{disbursedCells}',
  'decision.amounts.estimate':
    'kế hoạch vốn {plan} đồng{planCells} · ước giải ngân đến {day} là {disbursed} đồng{disbursedCells}',
  'decision.cut.start.dated':
    'đạt sau khi điều chỉnh giảm kế hoạch ngày {day}: kế hoạch giao đầu năm {before} đồng{beforeCells}, nay còn {plan} đồng; so với kế hoạch giao đầu năm mới đạt {rate}',
  'decision.cut.start.undated':
    'đạt sau khi điều chỉnh giảm kế hoạch ngày … (chưa ghi trong sổ): kế hoạch giao đầu năm {before} đồng{beforeCells}, nay còn {plan} đồng; so với kế hoạch giao đầu năm mới đạt {rate}',
  'decision.cut.before.dated':
    'đạt sau khi điều chỉnh giảm kế hoạch ngày {day}: kế hoạch trước khi điều chỉnh {before} đồng{beforeCells}, nay còn {plan} đồng; so với kế hoạch trước khi điều chỉnh mới đạt {rate}',
  'decision.cut.before.undated':
    'đạt sau khi điều chỉnh giảm kế hoạch ngày … (chưa ghi trong sổ): kế hoạch trước khi điều chỉnh {before} đồng{beforeCells}, nay còn {plan} đồng; so với kế hoạch trước khi điều chỉnh mới đạt {rate}',
  'decision.hidden': 'dự án vượt kế hoạch bù cho dự án chưa đạt: {projects}',
  'decision.pool.each': 'tính từng dự án, thấp nhất là {project}',
  'decision.pool.estimate': 'có dự án tính theo số ước: {projects}',
  'decision.remaining.each': 'còn phải giải ngân {amount} đồng ({projects})',
  'decision.pool.capped': 'cộng các dự án, mỗi dự án tối đa 100% kế hoạch',
  'decision.confirmed': 'KBNN đã xác nhận',
  'decision.confirmed.by': 'KBNN đã xác nhận theo {documents}',
  'decision.confirmed.document': '{number} ngày {day}',
  'decision.asOf': 'số liệu đến {day}',
  'decision.condition':
    'Đề nghị với điều kiện giải ngân đạt {need} đến {day}; trình ký quyết định sau khi KBNN xác nhận',
  'decision.condition.other': 'Đề nghị với điều kiện số ước được xác nhận trước khi trình ký quyết định',
  'decision.said.yes': 'có minh chứng ghi nhận{cells}',
  'decision.said.no': 'minh chứng ghi nhận chưa đạt{cells}',
  'decision.said.text': '{value}{cells}',
  'decision.register.yes': 'đang có việc chưa kết luận{cells}',
  'decision.register.no': 'không có trường hợp nào{cells}',
  'decision.register.concluded': 'đã có {count} việc được kết luận{cells}',
  'decision.register.left': 'không còn việc nào chưa kết luận{cells}',
  'decision.note': '{note}',
  'decision.undated': 'không tính minh chứng chưa ghi ngày{cells}',
  'decision.later': 'không tính minh chứng ghi sau ngày {day}{cells}',
  'decision.marks.replaced': 'không tính điểm chấm đã có điểm của ngày sau thay{cells}',
  'decision.exempt': 'không áp dụng',
  'decision.zero': 'không có số để so sánh',

  'decision.noPlan': 'không có kế hoạch vốn',
  'decision.noPlan.exempt': 'không có kế hoạch vốn nên không xét nội dung này',
  'decision.noPlan.unit': 'không có kế hoạch vốn, lấy tỷ lệ giải ngân chung của toàn cơ quan',
  'decision.noPlan.advisory': 'không có kế hoạch vốn, xét “{item}” thay cho tỷ lệ giải ngân',
  'decision.noPlan.council': 'không có kế hoạch vốn, trình Hội đồng quyết định cách xét chung',
  'decision.council.vote': 'Hội đồng chưa biểu quyết',

  'decision.votes.counted': '{yes}/{base} phiếu đồng ý, {no} không đồng ý{cells}',
  'decision.votes.recused': '{recused} người không tham gia biểu quyết vì có liên quan',
  'decision.votes.later': 'không tính kết quả biểu quyết sau ngày {day}{cells}',
  'decision.votes.whole': 'số phiếu phải là số nguyên không âm{cells} → đề nghị sửa biên bản kiểm phiếu',
  'decision.votes.valid':
    'số phiếu không khớp: hợp lệ {valid}, nhưng đồng ý {yes} và không đồng ý {no}{cells} → đề nghị kiểm tra biên bản',
  'decision.votes.returned':
    'số phiếu không khớp: thu về {returned}, nhưng hợp lệ {valid} và không hợp lệ {invalid}{cells} → đề nghị kiểm tra biên bản',
  'decision.votes.issued':
    'số phiếu không khớp: phát ra {issued}, ít hơn thu về {returned}{cells} → đề nghị kiểm tra biên bản',
  'decision.votes.members':
    'số phiếu không khớp: tổng số thành viên {members}, nhưng cộng lại được {total}{cells} → đề nghị kiểm tra biên bản',
  'decision.votes.present':
    'số phiếu không khớp: có mặt {present}, nhưng {members} thành viên vắng {absent}{cells} → đề nghị kiểm tra biên bản',
  'decision.votes.quorum':
    'cuộc họp không đủ số thành viên theo quy định: có mặt {present}/{members}{cells} → đề nghị họp lại',

  'decision.held.none': '{tier}: không thuộc đối tượng xét',
  'decision.held.award': '{tier}: đủ điều kiện',
  'decision.held.nominate': '{tier}: đủ điều kiện đề nghị',
  'decision.held.conditional': '{tier}: đủ điều kiện theo số ước',
  'decision.held.no': '{tier}: chưa đủ điều kiện',
  'decision.held.on-hold': '{tier}: chưa xem xét (đang chờ kết luận)',
  'decision.held.evidence-missing': '{tier}: thiếu minh chứng',
  'decision.held.to-council': '{tier}: trình Hội đồng xem xét',
  'decision.excluded': 'đã được xét {tier}: một thành tích chỉ khen thưởng một lần',
  'decision.excluded.open': 'kết quả {tier} chưa xác định; một thành tích chỉ khen thưởng một lần',
  'decision.quota': 'Số lượng được xét',
  'decision.quota.in': 'trong số {places} được xét',
  'decision.quota.out': 'ngoài số {places} được xét theo thứ tự xếp hạng',
  'decision.quota.in.tied': 'bằng nhau tại giới hạn {places} được xét nên cùng được lấy',
  'decision.quota.out.tied': 'bằng nhau tại giới hạn {places} được xét nên không lấy trường hợp nào',
  'decision.quota.council.tied': 'bằng nhau tại giới hạn {places} được xét',
  'decision.quota.in.estimate': 'trong số {places} được xét nếu các số ước được xác nhận',
  'decision.quota.out.estimate':
    'theo số ước thì ngoài số {places} được xét; chưa chắc chắn khi số ước chưa được xác nhận',
  'decision.quota.council': 'chưa đủ căn cứ so sánh tại giới hạn {places} được xét',

  'decision.lacks.absent': 'thiếu minh chứng: chưa có {paper} → đề nghị {who} bổ sung',
  'decision.lacks.open': 'thiếu minh chứng: chưa chốt {paper} → đề nghị {who} bổ sung hoặc chốt sổ',
  'decision.lacks.year': 'thiếu minh chứng: chưa có {paper} của năm {year} → đề nghị {who} bổ sung',
  'decision.lacks.openYear':
    'thiếu minh chứng: chưa có {paper} của năm {year} và chưa chốt sổ → đề nghị {who} bổ sung hoặc chốt sổ',
  'decision.lacks.undated': 'thiếu minh chứng: {paper} chưa ghi ngày → đề nghị {who} bổ sung ngày',
  'decision.lacks.conflict': 'minh chứng cùng ngày trái nhau{cells} → đề nghị kiểm tra, giữ lại một',
  'decision.lacks.conflict.marks': 'điểm chấm khác nhau{cells} → đề nghị kiểm tra, giữ lại một',
  'decision.lacks.unreadable': 'không đọc được "{value}"{cells} → đề nghị ghi đúng theo hướng dẫn của cột',
  'decision.lacks.belowZero': 'điểm chấm {value} nhỏ hơn 0{cells} → đề nghị chấm lại',
  'decision.lacks.aboveMaximum': 'điểm chấm {value} lớn hơn điểm tối đa {max}{cells} → đề nghị chấm lại',
  'decision.lacks.projects':
    'thiếu số liệu: kế hoạch và giải ngân chưa tách theo từng dự án → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.unit': '{name} chưa ghi đơn vị → đề nghị bổ sung tại DL_DoiTuong',
  'decision.lacks.twoUnits':
    '{name} thuộc hai đơn vị trong cùng thời gian{cells} → đề nghị ghi ngày "Đến" ở dòng đơn vị cũ, ngày "Từ" ở dòng đơn vị mới',
  'decision.lacks.twoStandings':
    '{name} có hai tư cách trong cùng thời gian{cells} → đề nghị ghi ngày "Đến" ở dòng cũ, ngày "Từ" ở dòng mới',
  'decision.identity': 'Đơn vị và tư cách tại DL_DoiTuong',
  'decision.lacks.disbursed':
    'kế hoạch vốn {plan} đồng{planCells} · thiếu số liệu: chưa có số đã giải ngân → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.outsidePlan':
    'giải ngân ngoài kế hoạch: đã giải ngân {disbursed} đồng{disbursedCells} nhưng không có kế hoạch vốn → đề nghị bộ phận kế toán kiểm tra',
  'decision.lacks.negativePlan': 'kế hoạch vốn âm: {plan} đồng{planCells} → đề nghị bộ phận kế toán kiểm tra',
  'decision.lacks.whole': 'chưa tính được tỷ lệ chung của toàn cơ quan: còn thiếu số liệu của {names}',
  'decision.lacks.figures.plan.pm':
    'thiếu số liệu: chưa có kế hoạch Thủ tướng Chính phủ giao → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.province': 'thiếu số liệu: chưa có kế hoạch tỉnh giao → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.leadership':
    'thiếu số liệu: chưa có kế hoạch theo chỉ đạo của lãnh đạo Sở → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.allocated':
    'thiếu số liệu: chưa có kế hoạch đã phân bổ → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.start': 'thiếu số liệu: chưa có kế hoạch giao đầu năm → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.adjusted':
    'thiếu số liệu: chưa có kế hoạch sau điều chỉnh → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.carryover': 'thiếu số liệu: chưa có kế hoạch kéo dài → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.advance': 'thiếu số liệu: chưa có kế hoạch ứng trước → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.recovery':
    'thiếu số liệu: chưa có số thu hồi vốn ứng trước → đề nghị bộ phận kế toán bổ sung',
  'decision.lacks.figures.plan.late':
    'thiếu số liệu: chưa có kế hoạch bổ sung sau 30/9 → đề nghị bộ phận kế toán bổ sung',

  'decision.inForce.none': 'Không có bộ quy định nào có hiệu lực tại ngày {day} cho "{scope}". Hiện có: {sets}.',
  'decision.inForce.chosen': 'Bộ quy định "{id}" không có hiệu lực tại ngày {day}. Hiện có: {sets}.',
  'decision.inForce.scope':
    'Chưa có bộ quy định nào cho "{scope}" (ngày {day}). Chọn nơi áp dụng khác hoặc ghi trang tính QD_QuyDinh.',
  'decision.inForce.several':
    'Có nhiều bộ quy định cùng có hiệu lực tại ngày {day} cho "{scope}": {sets}. Sửa ngày hiệu lực để chỉ còn một.',

  'decision.oneAward': 'Một thành tích một lần khen thưởng',
  'decision.used':
    'không tính “{what}”: đã dùng để xét {award} năm {year}, Quyết định {decision} ngày {day}{cells}; mỗi sáng kiến, thành tích chỉ dùng một lần',
  'decision.used.elsewhere':
    '“{what}” trùng tên với nội dung {name} đã dùng để xét {award} năm {year}, Quyết định {decision} ngày {day}{cells} → trình Hội đồng xem xét có phải là một',
  'decision.used.twice': 'chỉ tính một lần “{what}”, ghi lặp lại{cells}',
  'decision.used.award':
    'đã được khen thưởng trong năm: {award}, Quyết định {decision} ngày {day}{cells}; một thành tích chỉ khen thưởng một lần',
  'decision.used.none': 'trong năm chưa được khen thưởng cho thành tích này, theo sổ đã chốt',
};
