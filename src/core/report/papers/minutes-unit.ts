/** Biên bản họp bình xét of a unit: who was voted on, with which counts. */
import { showDay } from '../../cell';
import type { Tally } from '../../evaluation';
import type { Id } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { headOf, known, unitIssues } from './parts/head';
import { movementOf } from './parts/movement';
import { eachOf } from './parts/each';
import { nameOf, ofUnit, subjects } from './parts/people';
import { bothSign, minutesFor } from './parts/sign';
import { methodText, voteDays, votesTable } from './parts/votes';
import { counted, dots, or, para, section, t } from './parts/words';

function talliesOf(input: PaperInput, unit: Id): Tally[] {
  const ids = new Set(ofUnit(input, unit).map(({ id }) => id));
  return input.assessment.facts.tallies.filter(({ subject, level }) => level === 'unit' && ids.has(subject));
}

/** Largest count of a tally: people may be left out of the vote on themselves. */
const largest = (tallies: readonly Tally[], count: (tally: Tally) => number | undefined): string => {
  const known = tallies.flatMap((tally) => count(tally) ?? []);
  return known.length === 0 ? '' : counted(Math.max(...known));
};

function minutesOf(input: PaperInput, unit: Id): Block[] {
  const tallies = talliesOf(input, unit);
  const days = voteDays(tallies);
  const methods = [...new Set(tallies.map(({ method }) => methodText(method)))].join('; ');
  const [members, present] = [largest(tallies, (tally) => tally.members), largest(tallies, (tally) => tally.present)];
  const blank = (text: string, hint: string) => (text === '' ? dots(hint) : t(text));
  const some = tallies.length > 0;
  return [
    para(
      'Hôm nay, ngày ',
      days.length === 0 ? dots('ngày họp') : t(days.map(showDay).join(', ')),
      ', tại ',
      dots('địa điểm'),
      `, ${nameOf(input, unit)} họp bình xét, đề nghị khen thưởng trong ${movementOf(input).inside}.`,
    ),
    section('I. Thành phần'),
    para('Tổng số: ', blank(members, 'tổng số'), ' người; có mặt: ', blank(present, 'có mặt'), ' người.'),
    para('Chủ trì: ', dots('họ tên, chức vụ'), '; thư ký: ', dots('họ tên, chức vụ'), '.'),
    section('II. Kết quả bình xét'),
    ...(some
      ? [para(`Hình thức: ${methods}.`), ...votesTable(tallies, input)]
      : [
          para(
            'Chưa có số liệu bình xét của đơn vị trong trang DL_KiemPhieu; ghi kết quả biểu quyết vào trang này rồi lập lại biên bản.',
          ),
        ]),
    section('III. Ý kiến khác'),
    para(dots('ý kiến')),
    para('Biên bản đã được đọc lại cho những người dự họp cùng nghe và thống nhất./.'),
    bothSign(['THƯ KÝ', null], ['CHỦ TỌA', null]),
    minutesFor([or(known(input, 'submitter'), 'đơn vị trình')], 'hồ sơ của đơn vị'),
  ];
}

export const bbBinhXet: PaperSpec = {
  id: 'bb-binh-xet',
  of: 'unit',
  needs: ['agency', 'place'],
  build: (input) =>
    eachOf(input, {
      ids: subjects(input, 'collective').map(({ id }) => id),
      nobody: 'Chưa có phòng, đơn vị nào trong trang DL_DoiTuong.',
      head: (id) =>
        headOf(input, {
          type: 'BIÊN BẢN',
          subject: `Họp bình xét, đề nghị khen thưởng trong ${movementOf(input).inside}`,
          sign: 'BB',
          ...(id === null ? {} : unitIssues(nameOf(input, id))),
          day: id === null ? null : (voteDays(talliesOf(input, id))[0] ?? null),
        }),
      blocks: (id) => minutesOf(input, id),
    }),
};
