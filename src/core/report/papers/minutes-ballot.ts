/** Biên bản kiểm phiếu: counts of ballot papers and votes, never who voted what. */
import { showDay } from '../../cell';
import { type Message, message } from '../../../messages/message';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { COUNCIL, COUNCIL_LETTERS, councilVotes, people } from './parts/council';
import { headOf, listed } from './parts/head';
import { movementOf } from './parts/movement';
import { bothSign } from './parts/sign';
import { votesByMethod } from './parts/votes';
import { para, section } from './parts/words';

function ballots(input: PaperInput) {
  const votes = councilVotes(input);
  const none =
    'Chưa có kết quả biểu quyết của Hội đồng trong trang DL_KiemPhieu; sau khi kiểm phiếu, ghi số phiếu vào trang này rồi lập lại biên bản.';
  const blocks: Block[] = [
    para(`Hôm nay, ngày ${showDay(input.lawAt)}, tại cuộc họp của ${COUNCIL}, Ban kiểm phiếu gồm:`),
    people(input, 'council.counters', 'họ tên, chức vụ'),
    para(
      'Ban kiểm phiếu đã kiểm phiếu đề nghị khen thưởng. Biên bản chỉ ghi số phiếu, không ghi ý kiến của từng người.',
    ),
    ...(votes.length === 0 ? [para(none)] : []),
    ...votesByMethod(votes, input, section),
    para('Biên bản lập xong cùng ngày, các thành viên Ban kiểm phiếu thống nhất ký tên./.'),
    bothSign(['THÀNH VIÊN', null], ['TRƯỞNG BAN KIỂM PHIẾU', listed(input, 'council.counters')[0] ?? null]),
  ];
  const subject = `Đề nghị khen thưởng trong ${movementOf(input).inside}`;
  const head = headOf(input, {
    type: 'BIÊN BẢN KIỂM PHIẾU',
    subject,
    sign: 'BB',
    issuer: COUNCIL,
    letters: COUNCIL_LETTERS,
    day: input.lawAt,
  });
  return { head, blocks, landscape: true };
}

export const bbKiemPhieu: PaperSpec = {
  id: 'bb-kiem-phieu',
  of: 'whole',
  needs: ['agency', 'place', 'council.counters'],
  lacks: (input): Message[] => (councilVotes(input).length === 0 ? [message('paper.lacks.councilVotes')] : []),
  build: ballots,
};
