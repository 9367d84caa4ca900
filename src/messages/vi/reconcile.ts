/** Đối chiếu với Kho bạc: what was understood, what differs and why. */
export const reconcile = {
  'reconcile.side.books': 'Sổ của đơn vị',
  'reconcile.side.treasury': 'KBNN',
  'reconcile.state.agrees': 'Khớp',
  'reconcile.state.differs': 'Lệch',
  'reconcile.state.only-books': 'Chỉ có ở sổ của đơn vị',
  'reconcile.state.only-treasury': 'Chỉ có ở KBNN',
  'reconcile.cause.timing': 'Thời điểm hạch toán',
  'reconcile.cause.wrong-source': 'Sai nguồn',
  'reconcile.cause.wrong-year': 'Sai niên độ',
  'reconcile.cause.returned': 'Nộp giảm',
  'reconcile.cause.unclear': 'Chưa rõ',
  'reconcile.kind.year': 'kế hoạch vốn năm',
  'reconcile.kind.carryover': 'vốn kéo dài',
  'reconcile.kind.advance': 'vốn ứng trước',
  'reconcile.paid.advance': 'tạm ứng',
  'reconcile.paid.volume': 'thanh toán khối lượng hoàn thành',
  'reconcile.year': 'năm {year}',
  'reconcile.noCode': 'không có mã dự án',
  'reconcile.coarse.kind.books': 'Sổ không tách kế hoạch năm, kéo dài, ứng trước: so số cộng.',
  'reconcile.coarse.kind.treasury': 'KBNN không tách kế hoạch năm, kéo dài, ứng trước: so số cộng.',
  'reconcile.coarse.year.books': 'Sổ không ghi năm kế hoạch: so số cộng các năm.',
  'reconcile.coarse.year.treasury': 'KBNN không ghi năm kế hoạch: so số cộng các năm.',
  'reconcile.coarse.source.books': 'Sổ không tách nguồn vốn: so số cộng các nguồn.',
  'reconcile.coarse.source.treasury': 'KBNN không tách nguồn vốn: so số cộng các nguồn.',
  'reconcile.coarse.paid.books': 'Sổ không tách tạm ứng và KLHT: so số cộng.',
  'reconcile.coarse.paid.treasury': 'KBNN không tách tạm ứng và KLHT: so số cộng.',

  'reconcile.why.moved':
    'Dòng này lệch {difference} đồng; dòng khác của cùng dự án lệch ngược lại {opposite} đồng ({cells}). Cộng lại thì khớp.',
  'reconcile.why.returned.books': 'Sổ ghi nộp giảm {amount} đồng ({cells}), KBNN thì chưa; phần này đúng bằng số lệch.',
  'reconcile.why.returned.treasury':
    'KBNN ghi nộp giảm {amount} đồng ({cells}), sổ thì chưa; phần này đúng bằng số lệch.',
  'reconcile.why.timing.later.books':
    'Sổ có {amount} đồng hạch toán sau ngày {day} của bên KBNN ({cells}), đúng bằng số lệch.',
  'reconcile.why.timing.later.treasury':
    'KBNN có {amount} đồng hạch toán sau ngày {day} của sổ ({cells}), đúng bằng số lệch.',
  'reconcile.why.timing.other-day.books':
    'Số của KBNN ({amount} đồng) đúng bằng lũy kế của sổ đến {day} ({cells}): các khoản sau ngày đó KBNN chưa hạch toán.',
  'reconcile.why.timing.other-day.treasury':
    'Số của sổ ({amount} đồng) đúng bằng lũy kế của KBNN đến {day} ({cells}): các khoản sau ngày đó sổ chưa ghi.',
  'reconcile.why.timing.uneven':
    'Sổ tính đến {books}, KBNN tính đến {treasury}; bên có ngày sau ghi nhiều hơn. Lấy số cùng một ngày rồi đối chiếu lại.',
  'reconcile.why.several': 'Có căn cứ cho hai nguyên nhân khác nhau, cần đơn vị và KBNN xem lại:',
  'reconcile.why.blank.books': 'Ô của sổ để trống ({cells}): chưa có số, không phải bằng 0.',
  'reconcile.why.blank.treasury': 'Ô của KBNN để trống ({cells}): chưa có số, không phải bằng 0.',
  'reconcile.why.payment':
    'Cộng tạm ứng và KLHT thì khớp ({difference} và {opposite} đồng): hai bên phân loại khoản thanh toán khác nhau, hoặc đã thu hồi tạm ứng ở một bên.',
  'reconcile.why.only-books': 'KBNN không có dòng này. Kiểm tra mã dự án, hoặc chứng từ chưa gửi KBNN.',
  'reconcile.why.only-treasury': 'Sổ không có dòng này. Kiểm tra mã dự án, hoặc khoản chi chưa ghi sổ.',
  'reconcile.why.unknown': 'Không có căn cứ nào trong hai bảng giải thích được số lệch. Đối chiếu chứng từ với KBNN.',

  'reconcile.suggest.same-name': 'Tên giống nhau',
  'reconcile.suggest.like-name': 'Tên gần giống',
  'reconcile.suggest.like-code': 'Mã gần giống',
  'reconcile.lone.books': 'Nguồn “{source}” chỉ có ở sổ: các dự án có nguồn này được so theo số cộng.',
  'reconcile.lone.treasury': 'Nguồn “{source}” chỉ có ở KBNN: các dự án có nguồn này được so theo số cộng.',

  'reconcile.no-codes': 'Trang {sheet} không có cột mã dự án nên không ghép được dòng nào.',
  'reconcile.no-codes.do': 'Thêm cột “Mã dự án”; tên dự án chỉ dùng để gợi ý, không dùng để ghép.',
  'reconcile.no-unit': 'Trang {sheet} không ghi đơn vị tính nên không đọc được số tiền.',
  'reconcile.no-unit.do':
    'Ghi dòng “Đơn vị tính: đồng” (hoặc triệu đồng) phía trên bảng, hoặc trả lời câu hỏi về đơn vị tính.',
  'reconcile.no-payments': 'Trang {sheet} không có cột số đã giải ngân để đối chiếu.',
  'reconcile.no-payments.do': 'Chọn đúng trang, hoặc sửa vai trò của cột.',
  'reconcile.words-unread': 'Trang {sheet} có {count} ô không rõ loại kế hoạch, năm hay loại thanh toán, ví dụ {cell}.',
  'reconcile.words-unread.do':
    'Những dòng đó được so theo số cộng. Ghi rõ: kế hoạch năm, kéo dài, ứng trước; tạm ứng, thanh toán.',

  'reconcile.template.none':
    'Không nhận ra bảng đối chiếu trong {file}: cần một cột mã dự án và cột số liệu của đơn vị, của KBNN.',
  'reconcile.template.noUnit':
    'Mẫu {file} (trang {sheet}) không ghi đơn vị tính. Ghi dòng “Đơn vị tính: …” rồi mở lại.',
  'reconcile.template.noRows': 'Mẫu {file} (trang {sheet}) chưa có dòng nào ghi mã dự án ở cột {column}.',
  'reconcile.template.missing': '{count} dự án không có dòng trong mẫu: {codes}.',
  'reconcile.template.kept': '{count} ô có công thức được giữ nguyên.',
  'reconcile.template.coarse': '{count} ô của mẫu cần số tách nhỏ hơn số đang có ({cells}): để nguyên.',
  'reconcile.template.inexact': '{count} ô không ghi được đúng đến đồng theo đơn vị của mẫu ({cells}): để nguyên.',

  'reconcile.role.books': 'số liệu của đơn vị',
  'reconcile.role.treasury': 'số liệu KBNN',
  'reconcile.role.difference': 'chênh lệch',
  'reconcile.role.cause': 'nguyên nhân',
  'reconcile.role.code': 'mã dự án',

  'reconcile.what.total': 'giải ngân',
  'reconcile.what.volume': 'thanh toán KLHT',
  'reconcile.what.advance': 'tạm ứng',
  'reconcile.what.carryover': 'giải ngân vốn kéo dài',
  'reconcile.word.kind': 'loại kế hoạch',
  'reconcile.word.year': 'năm kế hoạch',
  'reconcile.word.paid': 'tạm ứng / thanh toán',
  'reconcile.word.day': 'ngày hạch toán',
  'reconcile.word.source': 'nguồn vốn',
  'reconcile.word.code': 'mã dự án',
  'reconcile.word.name': 'tên dự án',
  'reconcile.word.returned': 'nộp giảm',

  'reconcile.how.agrees': 'Khớp',
  'reconcile.how.adjusted': 'Xác nhận sau điều chỉnh',
  'reconcile.how.note': '{note} (KBNN khi đối chiếu: {treasury} đồng)',
  'reconcile.confirm.noDay': 'Ngày xác nhận “{value}” không đúng. Gõ như 10/02/2023.',
  'reconcile.confirm.noNumber': 'Chưa ghi số văn bản xác nhận của KBNN.',
  'reconcile.confirm.noNote':
    'Còn {count} dòng lệch. Ghi chú nội dung điều chỉnh, hoặc bỏ chọn “xác nhận sau điều chỉnh”.',
  'reconcile.confirm.noThrough': 'Chưa rõ số liệu tính đến ngày nào.',
  'reconcile.confirm.stale':
    '{count} dự án đã được KBNN xác nhận nhưng số trong sổ nay đã khác số xác nhận ({codes}): không còn tính là “KBNN đã xác nhận”.',
  'reconcile.confirm.stale.do': 'Đối chiếu lại với KBNN và ghi văn bản xác nhận mới, hoặc sửa lại sổ.',
};
