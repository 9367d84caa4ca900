/** Tổng hợp thành tích phục vụ đánh giá, xếp loại cuối năm: results of the movement by person; the rating itself is never computed. */
import type { SubjectKind } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { attained, attainedSentence } from './parts/attained';
import { planOf, planText } from './parts/foot';
import { addressee, headOf } from './parts/head';
import { KINDS, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { nameColumns, nameCells } from './parts/awards';
import { subjects } from './parts/people';
import { decisions, outcomeText, why } from './parts/results';
import { signed } from './parts/sign';
import { column, dots, line, para, row, section, table } from './parts/words';
import { showDay } from '../../cell';

function tableFor(kind: SubjectKind, input: PaperInput): Block[] {
  const plan = planOf(input);
  const rates = attained(input, kind, plan === null ? {} : { plan });
  const all = decisions(input, 'award', kind);
  const own = subjects(input, kind);
  const initiatives = (id: string) =>
    input.assessment.facts.evidence.filter(({ subject, key }) => subject === id && key === 'initiative').length;
  const columns = [
    column('STT', 6, 'center'),
    ...nameColumns(kind, 26),
    column('Kết quả giải ngân', 40),
    column('Sáng kiến đã ghi', 10, 'center'),
    column('Kết quả phong trào', 30),
    column('Mức xếp loại (cấp có thẩm quyền ghi)', 18),
  ];
  const rows = own.map(({ id }, at) => {
    const rate = rates.find(({ subject }) => subject === id);
    const decision = all.find(({ subject }) => subject === id);
    const reason = decision === undefined ? '' : why(decision, input);
    return row(
      String(at + 1),
      ...nameCells({ subject: id }, kind, input),
      rate === undefined ? 'không có số liệu riêng' : attainedSentence(rate, input),
      String(initiatives(id)),
      decision === undefined
        ? 'không thuộc đối tượng xét'
        : `${outcomeText(decision.outcome)}${reason === '' ? '' : ` – ${reason}`}`,
      dots('mức xếp loại'),
    );
  });
  return [
    section(`${kind === 'collective' ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
    own.length === 0 ? para(`Không có ${WORD[kind]} nào trong DL_DoiTuong.`) : table(columns, rows),
  ];
}

function build(input: PaperInput) {
  const plan = planOf(input);
  const against = plan === null ? '' : ` so với ${planText(plan)}`;
  const blocks: Block[] = [
    line('center', 'Kính gửi: ', ...addressee(input), '.'),
    para(
      `Tổng hợp kết quả của tập thể, cá nhân trong ${movementOf(input).inside} làm căn cứ tham khảo khi đánh giá, xếp loại. Số liệu đến ngày ${showDay(input.dataAt)}${against}. Mức xếp loại do cấp có thẩm quyền quyết định, phần mềm không tính.`,
    ),
    ...KINDS.flatMap((kind) => tableFor(kind, input)),
    signed(input, 'submitter', ['Như trên']),
  ];
  const subject = 'Thành tích phục vụ đánh giá, xếp loại công chức, viên chức, người lao động cuối năm';
  return { head: headOf(input, { type: 'BẢNG TỔNG HỢP', subject, sign: 'BTH' }), blocks, landscape: true };
}

export const tongHopDanhGia: PaperSpec = {
  id: 'tong-hop-danh-gia',
  of: 'whole',
  needs: ['agency', 'letters', 'place', 'head.title', 'submitter.title', 'submitter.signer', 'recipients'],
  build,
};
