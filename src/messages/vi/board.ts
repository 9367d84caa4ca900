/** What is not ready for a duty of the year. */
export const board = {
  'board.lacks.snapshot': 'Chưa lưu tiến độ của kỳ này (Báo cáo › Theo tháng).',
  'board.lacks.figures': '{n} dự án chưa có số giải ngân.',
  'board.lacks.errors': 'Còn {n} lỗi số liệu chưa xử lý.',
  'board.lacks.treasury': 'Chưa có xác nhận của Kho bạc Nhà nước.',
  'board.lacks.reviews': '{n} tập thể, cá nhân chưa có biên bản họp bình xét.',
  'board.lacks.judged': 'Chưa xét khen thưởng: còn câu hỏi hoặc lỗi chặn.',
  'board.lacks.decisions': '{n} tập thể, cá nhân còn thiếu minh chứng hoặc chờ Hội đồng xem xét.',
  'board.lacks.seal': 'Chưa chốt kết quả, hoặc số liệu đã thay đổi sau khi chốt.',
  'board.lacks.plan': '{n} dự án chưa giải ngân hết kế hoạch vốn: xem danh sách đề nghị điều chuyển.',
};
