/** What a condition asks for, beside what was found: '99,99%, yêu cầu từ 100% trở lên'. */
export const decisionNeeds = {
  'decision.need.any': 'không đặt ngưỡng',
  'decision.need.yes': 'yêu cầu phải có',
  'decision.need.no': 'yêu cầu không có',
  'decision.need.words': 'yêu cầu thuộc: {need}',
  'decision.need.notWords': 'yêu cầu không thuộc: {need}',
  'decision.need.equal': 'yêu cầu đúng {need}{noun}',
  'decision.need.atLeast': 'yêu cầu từ {need}{noun} trở lên',
  'decision.need.moreThan': 'yêu cầu trên {need}{noun}',
  'decision.need.atMost': 'yêu cầu không quá {need}{noun}',
  'decision.need.lessThan': 'yêu cầu dưới {need}{noun}',
  'decision.need.fromTo': 'yêu cầu từ {need} đến {to}{noun}',
  'decision.need.fromUnder': 'yêu cầu từ {need} đến dưới {to}{noun}',
  'decision.need.overTo': 'yêu cầu trên {need} đến {to}{noun}',
  'decision.need.overUnder': 'yêu cầu trên {need} đến dưới {to}{noun}',
  'decision.found.any': '{got}{cells}',
  'decision.found.yes': '{got}{cells}, yêu cầu phải có',
  'decision.found.no': '{got}{cells}, yêu cầu không có',
  'decision.found.words': '{got}{cells}, yêu cầu thuộc: {need}',
  'decision.found.notWords': '{got}{cells}, yêu cầu không thuộc: {need}',
  'decision.found.equal': '{got}{cells}, yêu cầu đúng {need}{noun}',
  'decision.found.atLeast': '{got}{cells}, yêu cầu từ {need}{noun} trở lên',
  'decision.found.moreThan': '{got}{cells}, yêu cầu trên {need}{noun}',
  'decision.found.atMost': '{got}{cells}, yêu cầu không quá {need}{noun}',
  'decision.found.lessThan': '{got}{cells}, yêu cầu dưới {need}{noun}',
  'decision.found.fromTo': '{got}{cells}, yêu cầu từ {need} đến {to}{noun}',
  'decision.found.fromUnder': '{got}{cells}, yêu cầu từ {need} đến dưới {to}{noun}',
  'decision.found.overTo': '{got}{cells}, yêu cầu trên {need} đến {to}{noun}',
  'decision.found.overUnder': '{got}{cells}, yêu cầu trên {need} đến dưới {to}{noun}',

  'decision.lacks.used.initiative':
    'thiếu minh chứng: chưa chốt sổ sáng kiến đã dùng (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  'decision.lacks.used.achievement':
    'thiếu minh chứng: chưa chốt sổ thành tích đã dùng (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  'decision.lacks.used.award':
    'thiếu minh chứng: chưa chốt sổ hình thức đã khen (DL_DaDung) → đề nghị bộ phận theo dõi thi đua, khen thưởng chốt sổ',
  'decision.lacks.used.name':
    'chưa ghi tên sáng kiến, thành tích để đối chiếu{cells} → đề nghị ghi tên ở cột Nội dung hoặc Ghi chú',
};
