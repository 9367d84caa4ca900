/** Báo cáo tiến độ giải ngân: the whole, and one unit for the head who answers for it. */
import { message, say } from '../../../messages';
import type { Attainment } from '../../assessment/model';
import { showDay } from '../../cell';
import type { PlanKind } from '../../disbursement';
import type { Id } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { attained, attainedSentence, attainedTable, rateChart, slowest, withoutPlan } from './parts/attained';
import { boardBlocks } from './parts/board';
import { eachOf } from './parts/each';
import { planOf, planText } from './parts/foot';
import { addressee, agencyRun, headOf, known } from './parts/head';
import { nameOf, ofUnit, subjects } from './parts/people';
import { bottlenecks, byMonth, bySource, neededPace } from './parts/progress';
import { bothSign, signed } from './parts/sign';
import { counted, line, para, section } from './parts/words';

const SLOWEST = 10;

/** The plan of the report: the one of the rule set, else the first that the whole has. */
function reportPlan(input: PaperInput): PlanKind {
  return planOf(input) ?? attained(input, 'whole')[0]?.planKind ?? 'plan.province';
}

/** 'Kế hoạch vốn tỉnh giao', with "ước" where it is an estimate: one line for each denominator. */
function planLabel({ planKind, basis }: Attainment): string {
  const label = say('vi', message(`role.${planKind}`));
  return basis === 'estimate' ? `${label} (ước)` : label;
}

/** The same money against every plan, actual then estimated. */
function everyPlan(rows: readonly Attainment[], input: PaperInput): Block[] {
  return [
    para(
      'Cùng số tiền đã giải ngân, tỷ lệ khác nhau tùy so với kế hoạch nào; mỗi dòng dưới đây nêu rõ kế hoạch được so sánh.',
    ),
    ...attainedTable(rows, 'So với kế hoạch nào', input, planLabel),
  ];
}

function wholeReport(input: PaperInput) {
  const plan = reportPlan(input);
  const sources = bySource(plan, `3. Kết quả theo nguồn vốn (so với ${planText(plan)})`, input);
  const all = [...attained(input, 'whole'), ...attained(input, 'whole', { basis: 'estimate' })];
  const whole = attained(input, 'whole', { plan })[0];
  const units = attained(input, 'collective', { plan });
  const [withPlan, without] = [units.filter((each) => !withoutPlan(each)), units.filter(withoutPlan)];
  const slow = slowest(attained(input, 'project', { plan })).slice(0, SLOWEST);
  const text = planText(plan);
  const blocks: Block[] = [
    line('center', 'Kính gửi: ', ...addressee(input), '.'),
    section('1. Kết quả chung'),
    whole === undefined
      ? para('Chưa có số liệu giải ngân chung.')
      : para('Toàn cơ quan: ', `${attainedSentence(whole, input, false)}.`),
    ...(all.length === 0 ? [] : everyPlan(all, input)),
    ...byMonth(plan, input),
    ...neededPace(whole, input),
    section(`2. Kết quả theo đơn vị (so với ${text})`),
    ...(withPlan.length === 0
      ? [para('Không có đơn vị nào có kế hoạch vốn.')]
      : attainedTable(withPlan, 'Đơn vị', input)),
    ...(withPlan.length === 0 ? [] : [rateChart(`Tỷ lệ giải ngân theo đơn vị so với ${text}`, withPlan, input)]),
    ...(without.length === 0
      ? []
      : [para(`Không được giao kế hoạch vốn: ${without.map(({ name }) => name).join('; ')}.`)]),
    ...sources,
    section(`${sources.length === 0 ? 3 : 4}. Các dự án có tỷ lệ thấp nhất (so với ${text})`),
    ...(slow.length === 0 ? [para('Không có dự án nào chưa đạt kế hoạch.')] : attainedTable(slow, 'Dự án', input)),
    ...bottlenecks(slow, input),
    ...boardBlocks(`${sources.length === 0 ? 4 : 5}. Thực hiện nội dung thi đua`, input),
    para(agencyRun(input), ` báo cáo tình hình giải ngân đến ngày ${showDay(input.dataAt)}./.`),
    signed(input, 'signer', ['Như trên']),
  ];
  const subject = `Tiến độ giải ngân vốn đầu tư công đến ngày ${showDay(input.dataAt)}`;
  return {
    head: headOf(input, { type: 'BÁO CÁO', subject, sign: 'BC', number: 'number.tien-do' }),
    blocks,
    landscape: true,
  };
}

export const tienDo: PaperSpec = {
  id: 'tien-do',
  of: 'whole',
  needs: [
    'above',
    'agency',
    'letters',
    'place',
    'head.title',
    'signer.title',
    'signer',
    'recipients',
    'number.tien-do',
  ],
  build: wholeReport,
};

const hasPlan = (input: PaperInput, unit: Id): boolean =>
  attained(input, 'collective').some((each) => each.subject === unit && !withoutPlan(each));

/** The head of a unit by DL_DoiTuong; null where nobody or more than one is. */
function headNameOf(input: PaperInput, unit: Id): string | null {
  const heads = ofUnit(input, unit).filter(({ kind, standing }) => kind === 'individual' && standing === 'head');
  return heads.length === 1 ? heads[0]!.name : null;
}

function unitReport(input: PaperInput, unit: Id): Block[] {
  const own = (kind: Attainment['kind'], ids: readonly Id[]) =>
    [...attained(input, kind), ...attained(input, kind, { basis: 'estimate' })].filter(({ subject }) =>
      ids.includes(subject),
    );
  const rows = own('collective', [unit]).filter((each) => !withoutPlan(each));
  const people = ofUnit(input, unit)
    .filter(({ kind }) => kind === 'individual')
    .map(({ id }) => id);
  const plan = reportPlan(input);
  const persons = own('individual', people).filter(
    (each) => each.planKind === plan && each.basis === 'actual' && !withoutPlan(each),
  );
  const main = rows.find(({ planKind, basis }) => planKind === plan && basis === 'actual');
  if (rows.length === 0)
    return [
      para(`${nameOf(input, unit)} không được giao kế hoạch vốn trong số liệu đến ngày ${showDay(input.dataAt)}.`),
    ];
  const text = planText(plan);
  return [
    section('1. Kết quả của đơn vị'),
    ...(main === undefined ? [] : [para(`${nameOf(input, unit)}: ${attainedSentence(main, input, false)}.`)]),
    ...everyPlan(rows, input),
    section('2. Theo người phụ trách'),
    ...(persons.length === 0
      ? [para('Chưa ghi người phụ trách dự án trong bảng giải ngân.')]
      : [
          para(
            `${counted(persons.length)} người phụ trách; một dự án do nhiều người theo dõi được tính cho từng người nên tổng có thể lớn hơn số của đơn vị.`,
          ),
          ...attainedTable(persons, `Người phụ trách (so với ${text})`, input),
        ]),
    para(`${nameOf(input, unit)} báo cáo tình hình giải ngân đến ngày ${showDay(input.dataAt)}./.`),
  ];
}

export const tienDoDonVi: PaperSpec = {
  id: 'tien-do-don-vi',
  of: 'unit',
  needs: ['agency', 'letters', 'place', 'accountant'],
  build: (input) =>
    eachOf(input, {
      ids: subjects(input, 'collective')
        .map(({ id }) => id)
        .filter((id) => hasPlan(input, id)),
      nobody: 'Không có phòng, đơn vị nào được giao kế hoạch vốn.',
      landscape: true,
      head: (id) =>
        headOf(input, {
          type: 'BÁO CÁO',
          subject: `Tiến độ giải ngân của ${id === null ? 'đơn vị' : nameOf(input, id)} đến ngày ${showDay(input.dataAt)}`,
          sign: 'BC',
        }),
      blocks: (id) => [
        ...unitReport(input, id),
        bothSign(['NGƯỜI LẬP', known(input, 'accountant')], ['NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ', headNameOf(input, id)]),
      ],
    }),
};
