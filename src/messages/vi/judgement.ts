/** Words of the register of used things, of the stages of a subject, and of judging again. */
export const judgement = {
  'decision.oneAward': 'Một thành tích một lần khen thưởng',
  'decision.used':
    'không tính “{what}”: đã dùng để xét {award} năm {year}, Quyết định {decision} ngày {day}{cells}; mỗi sáng kiến, thành tích chỉ dùng một lần',
  'decision.used.elsewhere':
    '“{what}” trùng tên với nội dung {name} đã dùng để xét {award} năm {year}, Quyết định {decision} ngày {day}{cells} → trình Hội đồng xem xét có phải là một',
  'decision.used.twice': 'chỉ tính một lần “{what}”, ghi lặp lại{cells}',
  'decision.used.award':
    'đã được khen thưởng trong năm: {award}, Quyết định {decision} ngày {day}{cells}; một thành tích chỉ khen thưởng một lần',
  'decision.used.none': 'trong năm chưa được khen thưởng cho thành tích này, theo sổ đã chốt',
  'decision.lacks.used.initiative':
    'thiếu minh chứng: chưa chốt sổ sáng kiến đã dùng (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  'decision.lacks.used.achievement':
    'thiếu minh chứng: chưa chốt sổ thành tích đã dùng (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  'decision.lacks.used.award':
    'thiếu minh chứng: chưa chốt sổ hình thức đã khen (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  'decision.lacks.used.name':
    'chưa ghi tên sáng kiến, thành tích để đối chiếu{cells} → đề nghị ghi tên ở cột Nội dung hoặc Ghi chú',

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
