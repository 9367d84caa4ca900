/** Words of custom functions. */
export const functions = {
  'functions.tooLarge':
    'Vùng có {cells} ô, vượt giới hạn {limit} ô của một công thức; hãy thu hẹp vùng hoặc dùng bảng điều khiển Thi đua.',
  'functions.tooMany': '{name} có nhiều đối số hơn quy định.',
  'functions.argumentMissing': 'Thiếu đối số {name}.',
  'functions.defect': '{name} gặp lỗi trong phần mềm: {detail}. Đề nghị báo lại kèm tệp.',
  'functions.sizes': 'Các vùng không cùng kích thước; hãy chọn các vùng có số dòng, số cột bằng nhau.',
  'functions.unit': 'Không hiểu đơn vị tính "{text}"; gõ "đồng", "nghìn", "triệu" hoặc "tỷ".',
  'functions.day': '{name}: "{text}" không phải ngày; gõ dạng 31/12/2022 hoặc DATE(2022;12;31).',
  'functions.whole': '{name}: "{text}" phải là số nguyên từ {min} đến {max}.',
  'functions.choice': '{name}: không hiểu "{text}"; gõ một trong các chữ {choices}.',
  'functions.threshold': 'Không hiểu ngưỡng "{text}"; gõ 95%, "2/3" hoặc "> 1/2".',
  'functions.thresholdRange': 'Ngưỡng {text} không hợp lý. Gõ 95% hoặc 0,95.',
  'functions.amount': '"{text}" không phải số tiền.',
  'functions.ambiguous': 'Số tiền dạng chữ "{text}" có thể hiểu hai cách; hãy nhập lại thành số.',
  'functions.tooBig':
    'Số tiền {text} vượt 15 chữ số có nghĩa nên bảng tính đã làm mất số lẻ; hãy chia nhỏ hoặc đổi đơn vị tính.',
  'functions.errorInRow': 'Dòng {row} của vùng có lỗi: {text}; sửa ô đó trước.',
  'functions.inRow': 'Dòng {row} của vùng: không đọc được số tiền ({text}); sửa ô đó trước.',
  'functions.negativePlan': 'Kế hoạch âm',
  'functions.milestoneColumns': 'Bảng mốc cần hai cột: ngày và tỷ lệ.',
  'functions.milestoneDay': 'Bảng mốc, dòng {row}: "{text}" không phải ngày.',
  'functions.milestoneOrder': 'Bảng mốc, dòng {row}: ngày phải sau ngày của dòng trên.',
  'functions.votesSum':
    'Cộng các loại phiếu và số vắng được {sum}, khác tổng số thành viên {members}; hãy kiểm tra lại.',
  'functions.votesNone': 'Số làm căn cứ tính tỷ lệ bằng 0; hãy kiểm tra số thành viên và số phiếu.',
  'functions.votesMet': '{votes} ({percent}%), đạt',
  'functions.votesUnmet': '{votes} ({percent}%), chưa đạt, thiếu {missing} phiếu',
  'functions.noGroup': 'Chưa rõ đơn vị',
  'functions.total': 'Cộng',
};
