/** Tổng hợp thành tích phục vụ đánh giá, xếp loại cuối năm: results of the movement by person; the rating itself is never computed. */
import type { SubjectKind } from '../../rules/model';
import { showDong } from '../../amount';
import type { Attainment } from '../../assessment/model';
import type { Block, Run } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { attained, rateText, withoutPlan } from './parts/attained';
import { planOf, planText } from './parts/foot';
import { addressee, bySubmitter, headOf } from './parts/head';
import { KINDS, whoText, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { listTable } from './parts/by-unit';
import { explanationNumbers, listNote } from './parts/numbers';
import { subjects } from './parts/people';
import { decisions, outcomeText } from './parts/results';
import { signed } from './parts/sign';
import { cited, column, line, para, section, t, table } from './parts/words';
import { showDay } from '../../cell';

/** '12.345.677.000/12.345.678.000', both with their cells; '–' without a capital plan. */
function paidOf(each: Attainment): Run[] {
  if (withoutPlan(each)) return [t('–')];
  const { missing, disbursed, plan, disbursedSrc, planSrc } = each;
  return [
    cited(missing === 'disbursed' ? 'chưa báo cáo' : showDong(disbursed), disbursedSrc),
    t('/\u200b'),
    cited(missing === 'plan' ? 'chưa có' : showDong(plan), planSrc),
  ];
}

function tableFor(kind: SubjectKind, input: PaperInput): Block[] {
  const plan = planOf(input);
  const rates = attained(input, kind, plan === null ? {} : { plan });
  const all = decisions(input, 'award', kind);
  const own = subjects(input, kind);
  const numbers = explanationNumbers(input);
  const initiatives = (id: string) =>
    input.assessment.facts.evidence.filter(({ subject, key }) => subject === id && key === 'initiative').length;
  const columns = [
    // Millimetres of a landscape page: most rows are one line.
    column('Đã giải ngân/kế hoạch vốn (đồng)', 54, 'right'),
    column('Tỷ lệ', 18, 'right'),
    column('Sáng kiến', 13, 'center'),
    column('Kết quả phong trào', 36),
    column('Mức xếp loại', 15),
    column('Số TM', 10, 'center'),
  ];
  const byId = new Map(rates.map((rate) => [rate.subject, rate]));
  const decided = new Map(all.map((decision) => [decision.subject, decision]));
  const cells = ({ subject: id }: { readonly subject: string }) => {
    const [rate, decision] = [byId.get(id), decided.get(id)];
    return [
      rate === undefined ? '–' : paidOf(rate),
      rate === undefined ? '–' : rateText(rate, input),
      String(initiatives(id)),
      decision === undefined ? 'không thuộc đối tượng xét' : outcomeText(decision.outcome),
      '',
      numbers.get(id) ?? '',
    ];
  };
  const shape = { width: 102, columns };
  const listed = own.map(({ id }) => ({ subject: id }));
  const list = listTable(listed, { kind, shape, cells }, input);
  return [
    section(`${kind === 'collective' ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
    ...(own.length === 0
      ? [para(`Không có ${WORD[kind]} nào trong DL_DoiTuong.`)]
      : [listNote(all, input), table(list.columns, list.rows)]),
  ];
}

function build(input: PaperInput) {
  const plan = planOf(input);
  const against = plan === null ? '' : ` so với ${planText(plan)}`;
  const count = (kind: SubjectKind) => subjects(input, kind).length;
  const counts = { collective: count('collective'), individual: count('individual') };
  const blocks: Block[] = [
    line('center', 'Kính gửi: ', ...addressee(input), '.'),
    para(
      `Tổng hợp kết quả của tập thể, cá nhân trong ${movementOf(input).inside} làm căn cứ tham khảo khi đánh giá, xếp loại. Số liệu đến ngày ${showDay(input.dataAt)}${against}. Mức xếp loại do cấp có thẩm quyền quyết định, phần mềm không tính.`,
    ),
    ...KINDS.flatMap((kind) => tableFor(kind, input)),
    para(`Bảng tổng hợp có ${whoText(counts)}./.`),
    signed(input, 'submitter', ['Như trên']),
  ];
  const subject = 'Thành tích phục vụ đánh giá, xếp loại công chức, viên chức, người lao động cuối năm';
  return {
    head: headOf(input, { type: 'BẢNG TỔNG HỢP', subject, sign: 'BTH', ...bySubmitter(input) }),
    blocks,
    landscape: true,
  };
}

export const tongHopDanhGia: PaperSpec = {
  id: 'tong-hop-danh-gia',
  of: 'whole',
  needs: [
    ...(['agency', 'letters', 'place', 'head.title', 'submitter', 'submitter.title'] as const),
    ...(['submitter.signer', 'recipients'] as const),
  ],
  build,
};
