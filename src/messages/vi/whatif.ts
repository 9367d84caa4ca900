/** Words of what-if: what is still missing, and trials that cannot be carried out. */
export const whatif = {
  'whatif.votes': 'còn thiếu {votes} phiếu đồng ý',
  'whatif.count': 'còn thiếu {count}',
  'whatif.points': 'còn thiếu {points} điểm',
  'whatif.evidence': 'còn thiếu minh chứng',
  'whatif.council': 'trình Hội đồng xem xét',
  'whatif.hold': 'chưa xem xét: chờ có kết luận',
  'whatif.other': 'chưa đạt điều kiện này',
  'whatif.unknownSubject': 'Không có đối tượng mã “{id}” trong DL_DoiTuong nên không thử được thay đổi này.',
  'whatif.noFigure': 'Không có số liệu này của “{id}” đến ngày số liệu nên không thử thay đổi được.',
  'whatif.nothingThere': 'Ô {cell} không có minh chứng, điểm hay kiểm phiếu nào để thử bỏ đi.',
};
