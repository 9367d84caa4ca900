/** Biên bản họp Hội đồng Thi đua - Khen thưởng. */
import type { SubjectKind } from '../../rules/model';
import { showDay } from '../../cell';
import { type Message, message } from '../../../messages/message';
import type { Decision, Reason } from '../../evaluation';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { conditionTable } from './parts/awards';
import { COUNCIL, COUNCIL_LETTERS, councilVotes, people } from './parts/council';
import { countsTable } from './parts/counts';
import { planOf, planText } from './parts/foot';
import { grounds } from './parts/grounds';
import { headOf, known, listed } from './parts/head';
import { KINDS, whoText, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { conditional, decisions, outcomeText, qualified, why } from './parts/results';
import { nameOf } from './parts/people';
import { inSentences, withoutOutcome } from './parts/short';
import { bothSign, minutesFor } from './parts/sign';
import { votesByMethod } from './parts/votes';
import { bullets, column, counted, dots, or, para, row, section, table } from './parts/words';

/** Readings that a decision rested on, and the one for those without a capital plan. */
function readings({ rules, assessment }: PaperInput): Block[] {
  const cited = (reasons: readonly Reason[]): (string | undefined)[] =>
    reasons.flatMap(({ citations, why: below }) => [...citations.map(({ reading }) => reading), ...cited(below)]);
  const used = new Set([
    ...assessment.decisions.flatMap(({ reasons }) => cited(reasons)),
    ...rules.measures.map(({ zero }) => zero.replace('reading:', '')),
  ]);
  const own = rules.readings.filter(({ id }) => used.has(id));
  if (own.length === 0) return [];
  const items = own.map(({ question, text, agreedIn }) => [
    `${question} Hội đồng thống nhất: ${text}${agreedIn === '' ? ' (đề nghị Hội đồng thông qua)' : ` (đã thống nhất tại ${agreedIn})`}.`,
  ]);
  return [section('III. Nội dung Hội đồng thống nhất khi áp dụng quy định'), bullets(items)];
}

function results(input: PaperInput): Block[] {
  const all = decisions(input, 'award');
  const own = qualified(all);
  const count = (kind: SubjectKind) => qualified(decisions(input, 'award', kind)).length;
  const counts = { collective: count('collective'), individual: count('individual') };
  const council = all.filter(({ outcome }) => outcome === 'to council');
  const names = (kind: SubjectKind) =>
    qualified(decisions(input, 'award', kind))
      .map(({ subject }) => nameOf(input, subject))
      .join('; ');
  return [
    countsTable(input),
    own.length === 0
      ? para('Không có tập thể, cá nhân nào đủ điều kiện tặng Giấy khen.')
      : para(`Đề nghị tặng Giấy khen cho ${whoText(counts)}:`),
    ...KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      para(`- ${WORD[kind] === 'tập thể' ? 'Tập thể' : 'Cá nhân'}: ${names(kind)}.`),
    ),
    ...KINDS.flatMap((kind) => {
      const held = conditional(decisions(input, 'award', kind));
      return held.length === 0
        ? []
        : [para(`Đề nghị có điều kiện: ${counted(held.length)} ${WORD[kind]}.`), conditionTable(held, kind, input)];
    }),
    ...(council.length === 0
      ? []
      : [
          para('Các trường hợp trình Hội đồng xem xét, quyết định:'),
          table(
            [
              column('STT', 8, 'center'),
              column('Tập thể, cá nhân', 32),
              column('Nội dung trình', 50),
              column('Kết luận của Hội đồng', 30),
            ],
            council.map((decision, at) =>
              row(String(at + 1), nameOf(input, decision.subject), inSentences(why(decision, input)), dots('kết luận')),
            ),
          ),
        ]),
  ];
}

/** Those whom a higher level is asked to commend: what the votes below were also about. */
function nominated(input: PaperInput): Block[] {
  const own = (kind: SubjectKind) => qualified(decisions(input, 'nomination', kind));
  const counts = { collective: own('collective').length, individual: own('individual').length };
  if (decisions(input, 'nomination').length === 0) return [];
  const form = or(known(input, 'higher.form'), 'hình thức khen thưởng');
  const held = KINDS.flatMap((kind) => conditional(decisions(input, 'nomination', kind)));
  const told = decisions(input, 'award').filter(({ outcome }) => outcome === 'to council');
  const council = decisions(input, 'nomination').filter(
    ({ outcome, subject }) => outcome === 'to council' && !told.some((each) => each.subject === subject),
  );
  const names = (all: readonly Decision[]) => all.map(({ subject }) => nameOf(input, subject)).join('; ');
  return [
    counts.collective + counts.individual === 0
      ? para('Không có tập thể, cá nhân nào đủ điều kiện đề nghị cấp trên tặng ', form, '.')
      : para('Đề nghị cấp trên tặng ', form, ` cho ${whoText(counts)}:`),
    ...KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      para(`- ${WORD[kind] === 'tập thể' ? 'Tập thể' : 'Cá nhân'}: ${names(own(kind))}.`),
    ),
    ...(held.length === 0 ? [] : [para('Đề nghị cấp trên có điều kiện: ', names(held), '.')]),
    ...(council.length === 0 ? [] : [para('Đề nghị cấp trên, trình Hội đồng xem xét: ', names(council), '.')]),
  ];
}

function rest(input: PaperInput): Block[] {
  const open = decisions(input, 'award').filter(
    ({ outcome }) => outcome === 'on hold' || outcome === 'evidence missing',
  );
  if (open.length === 0) return [];
  const columns = [
    column('STT', 8, 'center'),
    column('Tập thể, cá nhân', 34),
    column('Tình trạng', 26),
    column('Lý do, việc cần bổ sung', 60),
  ];
  return [
    para('Các trường hợp chưa xem xét hoặc thiếu minh chứng:'),
    table(
      columns,
      open.map((decision, at) =>
        row(
          String(at + 1),
          nameOf(input, decision.subject),
          outcomeText(decision.outcome),
          inSentences(withoutOutcome(why(decision, input))),
        ),
      ),
    ),
  ];
}

function minutes(input: PaperInput) {
  const plan = planOf(input);
  const votes = councilVotes(input);
  const against = plan === null ? '' : `, tỷ lệ giải ngân tính so với ${planText(plan)}`;
  const time = listed(input, 'council.time');
  const blocks: Block[] = [
    para(
      'Thời gian: ',
      or(time[0], 'giờ bắt đầu'),
      `, ngày ${showDay(input.lawAt)}; địa điểm: `,
      or(known(input, 'council.place'), 'địa điểm họp'),
      '.',
    ),
    section('I. Thành phần'),
    para(`${COUNCIL} được thành lập theo `, or(known(input, 'council.decision'), 'quyết định thành lập Hội đồng'), '.'),
    para(
      'Chủ trì: ',
      or(known(input, 'council.chair'), 'họ tên, chức vụ'),
      '; thư ký: ',
      or(known(input, 'council.secretary'), 'họ tên, chức vụ'),
      '.',
    ),
    para('Có mặt:'),
    people(input, 'council.members', 'họ tên, chức vụ'),
    para('Vắng: ', or(known(input, 'council.absent'), 'họ tên, lý do'), '.'),
    section('II. Căn cứ và số liệu'),
    ...grounds(input),
    para(
      `Số liệu giải ngân đến ngày ${showDay(input.dataAt)}${against}; áp dụng quy định có hiệu lực tại ngày ${showDay(input.lawAt)}: ${input.rules.title}.`,
    ),
    ...readings(input),
    section('IV. Kết quả xét'),
    ...results(input),
    ...nominated(input),
    ...rest(input),
    section('V. Biểu quyết của Hội đồng'),
    ...(votes.length === 0
      ? [para('Kết quả biểu quyết: ', dots('số phiếu đồng ý/tổng số thành viên'), '.')]
      : votesByMethod(votes, input, para)),
    para(
      'Cuộc họp kết thúc lúc ',
      or(time[1], 'giờ kết thúc'),
      ' cùng ngày. Biên bản đã được đọc lại cho các thành viên Hội đồng cùng nghe và thống nhất./.',
    ),
    bothSign(['THƯ KÝ', known(input, 'council.secretary')], ['CHỦ TỌA', known(input, 'council.chair')]),
    minutesFor(['Các thành viên Hội đồng'], 'VT, hồ sơ khen thưởng'),
  ];
  const subject = `Họp ${COUNCIL} xét khen thưởng trong ${movementOf(input).inside}`;
  const words = {
    type: 'BIÊN BẢN',
    subject,
    sign: 'BB',
    number: 'number.bb-hoi-dong',
    issuer: COUNCIL,
    letters: COUNCIL_LETTERS,
    day: input.lawAt,
  } as const;
  return { head: headOf(input, words), blocks };
}

export const bbHoiDong: PaperSpec = {
  id: 'bb-hoi-dong',
  of: 'whole',
  needs: [
    ...(['agency', 'place', 'council.decision', 'council.chair', 'council.secretary', 'council.members'] as const),
    ...(['council.place', 'council.time', 'number.bb-hoi-dong'] as const),
  ],
  lacks: (input): Message[] => (councilVotes(input).length === 0 ? [message('paper.lacks.councilVotes')] : []),
  build: minutes,
};
