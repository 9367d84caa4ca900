/** Keeping settings and upgrading sheets in the pane. */
export const paneUpkeep = {
  'pane.keep.about':
    'Ngày số liệu, ngày họp Hội đồng, bộ quy định, mốc, người ghi và lựa chọn đã đặt ở đây được ghi vào DL_ThietLap để lần sau mở ra vẫn như vậy.',
  'pane.keep.done': 'DL_ThietLap đang đúng như thiết lập hiện nay.',
  'pane.keep.go': 'Ghi thiết lập vào DL_ThietLap',
  'pane.keep.title': 'Ghi thiết lập',
  'pane.keep.dataAt': 'Số liệu đến ngày',
  'pane.keep.lawAt': 'Ngày họp Hội đồng',
  'pane.keep.rules': 'Bộ quy định',
  'pane.keep.grade': 'Chấp nhận số liệu',
  'pane.keep.milestone': 'Mốc tiến độ',
  'pane.keep.by': 'Người ghi',
  'pane.keep.reading': 'Hội đồng thống nhất',
  'pane.upgrade.title': 'Nâng cấp trang tính theo mẫu cũ',
  'pane.upgrade.about':
    'Các trang sau do phiên bản trước ghi. Nâng cấp giữ nguyên nội dung, công thức; xem trước rồi mới ghi.',
  'pane.upgrade.line': '{sheet}: từ mẫu {from} lên mẫu {to}',
  'pane.upgrade.sample': 'Ghi lại {area}; đang là bản {revision}',
  'pane.upgrade.go': 'Nâng cấp',

  'pane.undoLabel': 'Thi đua: {what}',
};
