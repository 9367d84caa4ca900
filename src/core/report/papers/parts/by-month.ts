/** Attainment month by month: the picture, and the table it is drawn from. */
import { isZeroDong, ratioOf, showDong, showPercent, toNumber } from '../../../amount';
import { type Day, monthEnd, showDay } from '../../../cell';
import { type PlanKind, type TypedMilestone, typedMilestoneAt } from '../../../disbursement';
import type { Block, Point, Series } from '../../paper';
import { increaseOf, type MonthRow } from '../../progress';
import type { PaperInput } from '../input';
import { cellsOfRows } from './cells';
import { planText } from './foot';
import { milestoneName, milestoneSentence } from './milestones';
import { cited, column, para, row, small, table } from './words';

/** '31/10', with its year where it is another one than that of the last month. */
const dayText = ({ through }: Pick<MonthRow, 'through'>, last: MonthRow): string =>
  through.slice(0, 4) === last.through.slice(0, 4) ? showDay(through).slice(0, 5) : showDay(through);

const rateOf = ({ disbursed, plan }: MonthRow, { rules }: PaperInput) =>
  showPercent(disbursed, plan, rules.digits ?? 2);

/** A day of the chart; `row` where the books or a kept month say something of it. */
interface ChartDay {
  readonly through: Day;
  readonly row: MonthRow | undefined;
}

/** Days with figures and with milestones, and the end of every month between the first and the last that has neither. */
function chartDays(rows: readonly MonthRow[], milestones: readonly TypedMilestone[]): ChartDay[] {
  const known = new Map(rows.map((each) => [each.through, each]));
  const days = new Set<Day>([...known.keys(), ...milestones.flatMap(({ day }) => day ?? [])]);
  const sorted = [...days].sort();
  const [first, last] = [sorted[0]!, sorted[sorted.length - 1]!];
  const months = new Set(sorted.map((day) => day.slice(0, 7)));
  for (let end = first; end <= last; end = monthEnd(Number(end.slice(0, 4)), Number(end.slice(5, 7)) + 1)) {
    if (!months.has(end.slice(0, 7))) days.add(monthEnd(Number(end.slice(0, 4)), Number(end.slice(5, 7))));
  }
  return [...days].sort().map((through) => ({ through, row: known.get(through) }));
}

/** What a month shows that nobody has figures of: never a zero. */
const NO_FIGURES = 'chưa có số liệu';

function monthChart(rows: readonly MonthRow[], plan: PlanKind, input: PaperInput): Block {
  const milestones = input.progress?.milestones ?? [];
  const last = rows[rows.length - 1]!;
  const days = chartDays(rows, milestones);
  const points = days.map(({ through, row: each }): Point => {
    const label = each ? rateOf(each, input) : through < input.dataAt ? NO_FIGURES : '–';
    return { at: dayText({ through }, last), value: each ? toNumber(ratioOf(each.disbursed, each.plan)) : null, label };
  });
  const told = days.flatMap(({ through, row: each }, i) =>
    each || through < input.dataAt ? [`${points[i]!.at}: ${points[i]!.label}`] : [],
  );
  const marks = days.map(({ through }, i): Point => {
    const found = typedMilestoneAt(milestones, through);
    return { at: points[i]!.at, value: found && toNumber(found.share), label: found?.text ?? '–' };
  });
  const line: Series = { name: milestoneName(milestones), kind: 'milestone', points: marks };
  const standing = milestoneSentence(milestones, last, input);
  return {
    is: 'chart',
    title: `Tỷ lệ giải ngân theo tháng so với ${planText(plan)}`,
    series: [{ name: 'Tỷ lệ giải ngân', kind: 'line', points }, ...(milestones.length > 0 ? [line] : [])],
    told: `${told.join('; ')}.${standing === '' ? '' : ` ${standing}`}${carriedText(rows, ' ')}`,
  };
}

/** Which months still hold carried-over money, and which are rid of it; '' where all are alike. */
function carriedText(rows: readonly MonthRow[], before = ''): string {
  const days = (carried: MonthRow['carried']) =>
    rows.filter((each) => each.carried === carried).map((each) => dayText(each, rows[rows.length - 1]!));
  const [held, out, unknown] = [days('in'), days('out'), days('unknown')];
  if (held.length + unknown.length === 0) return '';
  const span = (all: readonly string[]) =>
    all.length > 2 ? `từ ${all[0]} đến ${all[all.length - 1]}` : `đến ${all.join(', ')}`;
  const parts = [
    ...(held.length === 0 ? [] : [`số ${span(held)} còn gồm giải ngân vốn kéo dài vì sổ không tách`]),
    ...(unknown.length === 0 ? [] : [`số ${span(unknown)} không rõ đã trừ vốn kéo dài hay chưa`]),
    ...(out.length === 0 ? [] : [`số ${span(out)} đã trừ vốn kéo dài`]),
  ];
  return `${before}Lưu ý: ${parts.join('; ')}; tỷ lệ của các ngày này không so trực tiếp với nhau.`;
}

/** What 'Tăng thêm' is where two months are not alike. */
function increaseNotes(rows: readonly MonthRow[]): Block[] {
  const steps = rows.slice(1).map((each, at) => ({ day: showDay(each.through), step: increaseOf(rows[at]!, each) }));
  const gross = steps.filter(({ step }) => step?.gross === true).map(({ day }) => day);
  const blank = steps.filter(({ step }) => step === null).map(({ day }) => day);
  const notes = [
    carriedText(rows),
    ...(gross.length === 0 ? [] : [`“Tăng thêm” đến ${gross.join(', ')} tính cả vốn kéo dài ở hai kỳ.`]),
    ...(blank.length === 0
      ? []
      : [`“Tăng thêm” đến ${blank.join(', ')} để trống: hai kỳ không cùng cách tính vốn kéo dài nên không trừ được.`]),
  ].filter((text) => text !== '');
  return notes.length === 0 ? [] : [small(notes.join(' '))];
}

function increaseText(before: MonthRow | undefined, each: MonthRow): string {
  if (before === undefined) return '–';
  const step = increaseOf(before, each);
  return step === null ? '' : showDong(step.amount);
}

function monthTable(rows: readonly MonthRow[], input: PaperInput): Block[] {
  const columns = [
    column('Số liệu đến', 14, 'center'),
    column('Kế hoạch vốn', 20, 'right'),
    column('Đã giải ngân', 20, 'right'),
    column('Tỷ lệ', 12, 'right'),
    column('Tăng thêm', 20, 'right'),
  ];
  const drawn = rows.map((each, at) =>
    row(
      showDay(each.through),
      cited(showDong(each.plan), each.planSrc),
      cited(showDong(each.disbursed), each.disbursedSrc),
      rateOf(each, input),
      increaseText(rows[at - 1], each),
    ),
  );
  const cells = cellsOfRows(
    rows.map(({ through, disbursedSrc }) => ({ label: showDay(through), parts: [disbursedSrc] })),
  );
  return [table(columns, drawn, 'Đơn vị tính: đồng'), ...increaseNotes(rows), small(`Ô số liệu: ${cells}.`)];
}

const monthsOf = (plan: PlanKind, { progress }: PaperInput): MonthRow[] =>
  (progress?.months(plan) ?? []).filter((each) => !isZeroDong(each.plan));

/** The picture of the months. One month is no course: then it is said that earlier ones are not kept. */
export function byMonth(plan: PlanKind, input: PaperInput): Block[] {
  const rows = monthsOf(plan, input);
  if (input.progress === undefined) return [];
  const [only] = rows;
  if (only === undefined) return [para('Sổ chưa có tháng nào đủ số liệu để so sánh.')];
  if (rows.length < 2 && only.through >= input.dataAt) {
    return [para('Sổ chưa có số liệu của tháng trước để so sánh.')];
  }
  if (rows.length < 2) {
    const rate = `đến ${showDay(only.through)}: ${rateOf(only, input)}`;
    return [para(`Sổ mới có một tháng đủ số liệu (${rate}) nên chưa so sánh được theo tháng.`)];
  }
  return [monthChart(rows, plan, input)];
}

/** What the picture is drawn from, with its cells. */
export function monthsTable(plan: PlanKind, input: PaperInput): Block[] {
  const rows = monthsOf(plan, input);
  return rows.length < 2 ? [] : monthTable(rows, input);
}
