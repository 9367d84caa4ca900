/** Báo cáo thành tích (chuyên đề) of one subject: what was achieved, from evidence and figures; personal data stays blank. */
import { message, say } from '../../../messages';
import { showDay } from '../../cell';
import type { Decision } from '../../evaluation/decision';
import type { Id } from '../../rules/model';
import { labelIn } from '../explain-labels';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { attained, attainedSentence } from './parts/attained';
import { eachOf } from './parts/each';
import { headOf, unitIssues } from './parts/head';
import { movementOf } from './parts/movement';
import { nameOf, standing, subjectOf, unitName } from './parts/people';
import { achievement, clausesText, conditional, decisions, qualified } from './parts/results';
import { bothSign } from './parts/sign';
import { bullets, cited, dots, or, para, section, t } from './parts/words';

function about(id: Id, input: PaperInput): Block[] {
  if (subjectOf(input, id)?.kind === 'collective') {
    return [
      para(`Tên tập thể: ${nameOf(input, id)}.`),
      para(
        'Đặc điểm, tình hình (chức năng, nhiệm vụ, số công chức, viên chức, người lao động): ',
        dots('cơ quan ghi'),
        '.',
      ),
    ];
  }
  return [
    para(`Họ và tên: ${nameOf(input, id)}.`),
    para('Ngày, tháng, năm sinh: ', dots('cá nhân ghi'), '; quê quán: ', dots('cá nhân ghi'), '.'),
    para(
      'Chức vụ, tư cách: ',
      or(standing(input, id), 'chức vụ'),
      '; đơn vị công tác: ',
      or(unitName(input, id), 'đơn vị'),
      '.',
    ),
  ];
}

/** Initiatives and other evidence as written, each with its cell. */
function register(id: Id, input: PaperInput): Block[] {
  const own = input.assessment.facts.evidence.filter(({ subject, key }) => subject === id && key === 'initiative');
  if (own.length === 0) return [para('Chưa có sáng kiến, giải pháp trong sổ của cơ quan.')];
  const items = own.map(({ value, at, src }) => [
    cited(value, [src]),
    t(`${at === null ? ' (chưa ghi ngày)' : ` (ngày ${showDay(at)})`} – ${src}`),
  ]);
  return [bullets(items)];
}

/** Conditions met with their figures; what is still open is named as such. */
function criteria(decision: Decision, input: PaperInput): Block {
  const items = decision.reasons.map((reason) => {
    const verdict = say('vi', message(`decision.verdict.${reason.verdict}`));
    const words = achievement(reason, input) ?? t(`${labelIn(reason, input.rules, 'vi')}: ${verdict}`);
    return [words, t(` – căn cứ: ${clausesText(reason.citations, input)}`)];
  });
  return bullets(items);
}

function reportOf(input: PaperInput, id: Id): Block[] {
  const decision = decisions(input, 'award').find(({ subject }) => subject === id);
  const kind = subjectOf(input, id)?.kind ?? 'individual';
  const rates = attained(input, kind).filter((each) => each.subject === id);
  return [
    section('I. SƠ LƯỢC'),
    ...about(id, input),
    section('II. THÀNH TÍCH ĐẠT ĐƯỢC'),
    para('1. Kết quả giải ngân:'),
    bullets(
      rates.length === 0
        ? [[t('không có số liệu giải ngân riêng')]]
        : rates.map((each) => [t(attainedSentence(each, input))]),
    ),
    para('2. Các tiêu chí thi đua:'),
    decision === undefined ? para('Không thuộc đối tượng xét.') : criteria(decision, input),
    para('3. Sáng kiến, giải pháp:'),
    ...register(id, input),
    section('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'),
    para(dots('cơ quan, cá nhân ghi; một thành tích chỉ khen thưởng một lần')),
    bothSign(
      ['XÁC NHẬN CỦA CẤP TRÌNH', null],
      [kind === 'collective' ? 'THỦ TRƯỞNG ĐƠN VỊ' : 'NGƯỜI BÁO CÁO', kind === 'collective' ? null : nameOf(input, id)],
    ),
  ];
}

export const baoCaoThanhTich: PaperSpec = {
  id: 'bao-cao-thanh-tich',
  of: 'subject',
  needs: ['agency', 'place'],
  build: (input) => {
    const all = decisions(input, 'award');
    return eachOf(input, {
      ids: [...new Set([...qualified(all), ...conditional(all)].map(({ subject }) => subject))],
      nobody: 'Không có tập thể, cá nhân nào đủ điều kiện nên không lập báo cáo thành tích.',
      head: (id) =>
        headOf(input, {
          type: 'BÁO CÁO THÀNH TÍCH',
          subject: `Đề nghị tặng Giấy khen trong ${movementOf(input).inside}`,
          sign: 'BC',
          // The unit reports for itself and for its people.
          ...(id === null ? {} : unitIssues(unitName(input, id) || nameOf(input, id))),
        }),
      blocks: (id) => reportOf(input, id),
    });
  },
};
