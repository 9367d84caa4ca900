/** Báo cáo tiến độ giải ngân of the whole: what a head reads at a glance with its picture, then an appendix with every figure. */
import { byMonth } from './parts/by-month';
import { showDong } from '../../amount';
import type { Attainment } from '../../assessment/model';
import { showDay } from '../../cell';
import type { PlanKind } from '../../disbursement';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { attained, attainedSentence, rateText, slowest, withoutPlan } from './parts/attained';
import { boardSentence } from './parts/board';
import { commitmentsSentence } from './parts/commitments';
import { planText } from './parts/foot';
import { addressee, bySubmitter, headOf, known } from './parts/head';
import { withoutRate } from './parts/no-rate';
import { otherPlans, reportPlan } from './parts/plans';
import { neededPace, slowLine } from './parts/progress';
import { signed } from './parts/sign';
import { bullets, cited, column, line, or, para, row, section, table } from './parts/words';
import { appendix } from './progress-appendix';

/** The lowest that the first page names. */
const NAMED = 3;

/** Amounts and rate of each unit; its cells stand in the appendix. */
function unitsTable(units: readonly Attainment[], input: PaperInput): Block {
  const columns = [
    column('STT', 10, 'center'),
    // Millimetres of a portrait page.
    column('Đơn vị', 54),
    column('Kế hoạch vốn', 30, 'right'),
    column('Đã giải ngân', 30, 'right'),
    column('Tỷ lệ', 17, 'right'),
    column('Còn phải giải ngân', 26, 'right'),
  ];
  const rows = units.map((each, at) =>
    row(
      String(at + 1),
      each.name,
      cited(each.missing === 'plan' ? 'chưa có' : showDong(each.plan), each.planSrc),
      cited(each.missing === 'disbursed' ? 'chưa báo cáo' : showDong(each.disbursed), each.disbursedSrc),
      rateText(each, input),
      each.shortfall === null ? '–' : showDong(each.shortfall),
    ),
  );
  return table(columns, rows, 'Đơn vị tính: đồng');
}

function unitsPart(plan: PlanKind, input: PaperInput): Block[] {
  const units = attained(input, 'collective', { plan });
  const [withPlan, without] = [units.filter((each) => !withoutPlan(each)), units.filter(withoutPlan)];
  return [
    section(`2. Kết quả theo đơn vị (so với ${planText(plan)})`),
    withPlan.length === 0 ? para('Không có đơn vị nào có kế hoạch vốn.') : unitsTable(withPlan, input),
    ...(without.length === 0
      ? []
      : [para(`Không được giao kế hoạch vốn: ${without.map(({ name }) => name).join('; ')}.`)]),
  ];
}

/** Slowest projects, commitments and the assignment board in a sentence each. */
function openPart(plan: PlanKind, input: PaperInput): Block[] {
  const projects = attained(input, 'project', { plan });
  const slow = slowest(projects);
  const told = [commitmentsSentence(input), boardSentence(input)].filter((text) => text !== '');
  return [
    section(`3. Dự án chậm nhất và việc còn lại`),
    ...(slow.length === 0
      ? [para('Không có dự án nào chưa đạt kế hoạch.')]
      : [bullets(slow.slice(0, NAMED).map((each) => slowLine(each, input)))]),
    ...withoutRate(projects, input),
    ...told.map((text) => para(text)),
  ];
}

function build(input: PaperInput) {
  const plan = reportPlan(input);
  const all = [...attained(input, 'whole'), ...attained(input, 'whole', { basis: 'estimate' })];
  const whole = attained(input, 'whole', { plan })[0];
  const words = { type: 'BÁO CÁO', sign: 'BC', number: 'number.tien-do', ...bySubmitter(input) } as const;
  const subject = `Tiến độ giải ngân vốn đầu tư công đến ngày ${showDay(input.dataAt)}`;
  const head = headOf(input, { ...words, subject });
  const blocks: Block[] = [
    line('center', 'Kính gửi: ', ...addressee(input), '.'),
    section('1. Kết quả chung'),
    para(
      whole === undefined
        ? 'Chưa có số liệu giải ngân chung.'
        : `Toàn cơ quan: ${attainedSentence(whole, input, false)}.`,
    ),
    ...otherPlans(all, whole, input),
    ...neededPace(whole, input),
    ...byMonth(plan, input),
    ...unitsPart(plan, input),
    ...openPart(plan, input),
    para(
      or(known(input, 'submitter'), 'đơn vị báo cáo'),
      ' báo cáo ',
      ...addressee(input),
      '; số liệu chi tiết và ô nguồn nêu tại Phụ lục kèm theo./.',
    ),
    signed(input, 'submitter', ['Như trên']),
    ...appendix(plan, all, head, input),
  ];
  return { head, blocks };
}

export const tienDo: PaperSpec = {
  id: 'tien-do',
  of: 'whole',
  needs: [
    ...(['agency', 'letters', 'place', 'head.title', 'submitter', 'submitter.title'] as const),
    ...(['submitter.signer', 'recipients', 'number.tien-do'] as const),
  ],
  build,
};
