/** Words of the stages of a subject, and of judging again. */
export const judgement = {
  'stage.reviewed': 'đã bình xét',
  'stage.met': 'Hội đồng đã họp',
  'stage.issued': 'đã ban hành quyết định',
  'stage.none': 'chưa bình xét',

  'rejudge.at.day': 'Xét lại theo số liệu đến {day}',
  'rejudge.at.treasury': 'Xét lại theo số KBNN xác nhận đến {day}',
  'rejudge.waiting.day': 'Chưa có số liệu thực hiện đến {day}, chưa xét lại được.',
  'rejudge.waiting.treasury': 'Chưa có số KBNN xác nhận, chưa xét lại được.',
  'rejudge.unchanged': 'Không có kết quả nào khác với kết quả Hội đồng đã họp (mã xác thực {code}).',
  'rejudge.changed': '{changes} kết quả khác với kết quả Hội đồng đã họp (mã xác thực {code}).',
  'rejudge.note':
    'Kết quả cần xem xét lại: {flip}. Đã ban hành {document} nên kết quả giữ nguyên; đề nghị báo cáo Hội đồng Thi đua - Khen thưởng xem xét.',
  'rejudge.confirmed': '{flip}: số ước đã được xác nhận',
  'rejudge.missed': '{flip}: số thực hiện không đạt như số ước',
  'rejudge.different': '{flip}',
  'rejudge.amounts': 'lúc họp tính {voted} đồng, nay {now} đồng trên kế hoạch vốn {plan} đồng',
};
