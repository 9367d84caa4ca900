/** Words of sealing ("chốt kết quả"): states, changes, damaged sheets. */
export const seal = {
  'seal.state.match': 'khớp',
  'seal.state.inputs': 'số liệu đã thay đổi',
  'seal.state.rules': 'quy định đã thay đổi',
  'seal.state.engine': 'phiên bản phần mềm đã thay đổi',

  'seal.change.added': '{what}: thêm mới, {after}',
  'seal.change.removed': '{what}: không còn, lúc chốt là {before}',
  'seal.change.changed': '{what}: {before} → {after}',

  'seal.input.subject': 'Đối tượng {name}',
  'seal.input.figure': '{quantity}, {plan}, {basis}, niên độ {year}{project} của {name}',
  'seal.input.project': ', dự án {project}',
  'seal.input.used': 'Đã dùng “{what}” ({kind}) của {name}',
  'seal.input.evidence': 'Minh chứng “{key}” ngày {day} của {name}',
  'seal.input.closed': 'Chốt sổ “{key}”{name}',
  'seal.input.mark': 'Điểm “{item}” của {name}, {rater}',
  'seal.input.tally': 'Kiểm phiếu “{item}” của {name}',
  'seal.input.assignment': 'Phân công {name}, dự án {project}',

  'seal.rule.docs': 'Văn bản “{id}”',
  'seal.rule.readings': 'Nội dung Hội đồng thống nhất “{id}”',
  'seal.rule.items': 'Minh chứng “{id}”',
  'seal.rule.measures': 'Số đo “{id}”',
  'seal.rule.criteria': 'Tiêu chí “{id}”',
  'seal.rule.gates': 'Điều kiện “{id}”',
  'seal.rule.tiers': 'Hình thức “{id}”',
  'seal.rule.general': 'Thông tin chung của quy định ({table})',

  'seal.field.amount': 'giá trị',
  'seal.field.grade': 'mức độ xác nhận',
  'seal.field.through': 'đến ngày',
  'seal.field.value': 'nội dung',
  'seal.field.by': 'người ghi',
  'seal.field.note': 'ghi chú',
  'seal.field.at': 'ngày',
  'seal.field.method': 'hình thức lấy ý kiến',
  'seal.field.name': 'tên',
  'seal.field.otherNames': 'tên khác',
  'seal.field.kind': 'loại',
  'seal.field.unit': 'đơn vị',
  'seal.field.standing': 'tư cách',
  'seal.field.from': 'từ ngày',
  'seal.field.to': 'đến hết ngày',
  'seal.field.role': 'vai trò',
  'seal.field.members': 'tổng số thành viên',
  'seal.field.present': 'có mặt',
  'seal.field.issued': 'phiếu phát ra',
  'seal.field.returned': 'phiếu thu về',
  'seal.field.valid': 'phiếu hợp lệ',
  'seal.field.invalid': 'phiếu không hợp lệ',
  'seal.field.yes': 'đồng ý',
  'seal.field.no': 'không đồng ý',
  'seal.field.recused': 'không tham gia',
  'seal.field.absent': 'vắng',
  'seal.field.award': 'đã xét',
  'seal.field.year': 'năm',
  'seal.field.decision': 'quyết định',
  'seal.field.points': 'điểm',
  'seal.word.yes': 'Có',
  'seal.word.no': 'Không',

  'seal.flip': '{name} – {tier}: {was} → {now}',
  'seal.flip.none': 'không xét',

  'seal.table.docs': 'Bảng văn bản',
  'seal.table.readings': 'Bảng nội dung Hội đồng thống nhất',
  'seal.table.items': 'Bảng minh chứng',
  'seal.table.measures': 'Bảng số đo',
  'seal.table.criteria': 'Bảng tiêu chí',
  'seal.table.gates': 'Bảng điều kiện',
  'seal.table.tiers': 'Bảng hình thức',
  'seal.table.general': 'Thông tin chung của quy định ({table})',
  'seal.value.none': 'không có dòng nào',
  'seal.fault.stamp':
    'Ô KQ_ChotKetQua!A1 bị hỏng: dòng đầu không còn là “Thi đua · KQ_ChotKetQua”, nên trang chốt đã bị sửa. Hãy lấy lại trang này từ bản lưu.',
  'seal.printed.differs': '{cell}: in “{printed}”, lúc chốt là “{sealed}”',
  'seal.printed.extra': '{cell}: “{printed}” không có trong kết quả đã chốt',
  'seal.printed.missing': 'thiếu dòng: “{sealed}”',
  'seal.printed.stamp':
    '{cell}: ô đầu trang bị sửa nên không đối chiếu được trang này; hãy lấy lại trang từ bản lưu hoặc xuất lại kết quả',
  'seal.fault.truncated':
    'Lần chốt {code} trong trang KQ_ChotKetQua thiếu hoặc thừa dòng: phải có {expected} dòng, hiện có {found}. Hãy lấy lại trang này từ bản lưu.',
  'seal.fault.reordered':
    'Lần chốt {code} trong trang KQ_ChotKetQua bị đổi thứ tự từ dòng có thứ tự {number}; nội dung vẫn đủ. Hãy sắp xếp lại theo cột Thứ tự của từng lần chốt.',
  'seal.fault.edited':
    'Lần chốt {code} trong trang KQ_ChotKetQua có dòng bị sửa: ô {cell} (phần {part}). Hãy lấy lại trang này từ bản lưu.',
  'seal.fault.head':
    'Lần chốt {code} trong trang KQ_ChotKetQua bị sửa ở phần “Thông tin chốt”. Hãy lấy lại trang này từ bản lưu.',
  'seal.fault.chain':
    'Lần chốt {code} ghi là tiếp theo lần {previous}, nhưng lần đó không có ngay phía trên hoặc đã có lần chốt khác tiếp theo. Hãy lấy lại trang KQ_ChotKetQua từ bản lưu.',

  'seal.refused.faults':
    'Trang KQ_ChotKetQua đã bị sửa nên không chốt tiếp được. Hãy lấy lại trang này từ bản lưu; nếu không còn bản lưu thì đổi tên trang để giữ lại rồi chốt từ đầu.',
  'seal.refused.reason': 'Kết quả đã được chốt trước đây. Muốn chốt lại phải ghi rõ lý do.',

  'seal.note':
    'Kết quả cần xem xét lại: sau khi ban hành {issued}, có {changes} thay đổi so với lần chốt {code}. Kết quả đã ban hành giữ nguyên; đề nghị báo cáo Hội đồng Thi đua - Khen thưởng xem xét.',
  'seal.voted':
    'So với kết quả Hội đồng đã họp (mã xác thực {code}): {changes} thay đổi, {flips} kết quả khác đi. Muốn dùng kết quả mới thì chốt lại và ghi rõ lý do.',
  'seal.unchanged': 'Khớp với lần chốt {code}.',
};
