/** Parts of the progress report: month by month, by source of capital, bottlenecks, the pace that is needed. */
import { isZeroDong, ratioOf, showDong, showPercent, subtractDong, toNumber } from '../../../amount';
import type { Attainment } from '../../../assessment/model';
import { type Day, monthEnd, showDay } from '../../../cell';
import { pace, type PlanKind, type TypedMilestone, typedMilestoneAt } from '../../../disbursement';
import type { Block, Point, Run, Series } from '../../paper';
import type { MonthRow } from '../../progress';
import type { PaperInput } from '../input';
import { attained, attainedTable, rateChart, rateText, withoutPlan } from './attained';
import { cellsOfRows } from './cells';
import { planText } from './foot';
import { milestoneName, milestoneSentence } from './milestones';
import { bullets, cited, column, para, row, section, small, table, t } from './words';

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
    told: `${told.join('; ')}.${standing === '' ? '' : ` ${standing}`}`,
  };
}

function monthTable(rows: readonly MonthRow[], input: PaperInput): Block[] {
  const columns = [
    column('Số liệu đến', 14, 'center'),
    column('Kế hoạch vốn', 20, 'right'),
    column('Đã giải ngân', 20, 'right'),
    column('Tỷ lệ', 12, 'right'),
    column('Tăng thêm', 20, 'right'),
  ];
  const drawn = rows.map((each, at) => {
    const before = rows[at - 1];
    return row(
      showDay(each.through),
      cited(showDong(each.plan), each.planSrc),
      cited(showDong(each.disbursed), each.disbursedSrc),
      rateOf(each, input),
      before === undefined ? '–' : showDong(subtractDong(each.disbursed, before.disbursed)),
    );
  });
  const cells = cellsOfRows(
    rows.map(({ through, disbursedSrc }) => ({ label: showDay(through), parts: [disbursedSrc] })),
  );
  return [table(columns, drawn, 'Đơn vị tính: đồng'), small(`Ô số liệu: ${cells}.`)];
}

const monthsOf = (plan: PlanKind, { progress }: PaperInput): MonthRow[] =>
  (progress?.months(plan) ?? []).filter((each) => !isZeroDong(each.plan));

/** The picture of the months. One month is no course: then it is said that earlier ones are not kept. */
export function byMonth(plan: PlanKind, input: PaperInput): Block[] {
  const rows = monthsOf(plan, input);
  if (input.progress === undefined) return [];
  if (rows.length < 2) return [para('Sổ chưa có số liệu của tháng trước để so sánh.')];
  return [monthChart(rows, plan, input)];
}

/** What the picture is drawn from, with its cells. */
export function monthsTable(plan: PlanKind, input: PaperInput): Block[] {
  const rows = monthsOf(plan, input);
  return rows.length < 2 ? [] : monthTable(rows, input);
}

/** None where the books name no source. */
export function bySource(plan: PlanKind, title: string, input: PaperInput): Block[] {
  const rows = attained(input, 'source', { plan }).filter((each) => !withoutPlan(each));
  if (rows.length === 0) return [];
  const chart = rateChart(`Tỷ lệ giải ngân theo nguồn vốn so với ${planText(plan)}`, rows, input);
  return [section(title), ...attainedTable(rows, 'Nguồn vốn', input), chart];
}

/** In the words of the books; what nobody noted is said to be not noted. */
export function bottlenecks(rows: readonly Attainment[], input: PaperInput): Block[] {
  const { progress } = input;
  if (progress === undefined || rows.length === 0) return [];
  const said = rows.flatMap((each): Run[][] => {
    const found = progress.bottleneck(each);
    return found === null ? [] : [[t(`${each.name}: `), cited(`${found.note} (ô ${found.src})`, [found.src])]];
  });
  const silent = rows.filter((each) => progress.bottleneck(each) === null).map(({ name }) => name);
  return [
    ...(said.length === 0 ? [] : [para('Khó khăn, vướng mắc đã ghi trong sổ:'), bullets(said)]),
    ...(silent.length === 0 ? [] : [para(`Chưa ghi khó khăn, vướng mắc trong sổ: ${silent.join('; ')}.`)]),
  ];
}

/** 'Nhà trạm …: 91,84%, còn phải giải ngân 800.000.000 đồng; vướng mắc: …': what a reader of one page needs. */
export function slowLine(each: Attainment, input: PaperInput): Run[] {
  const found = input.progress?.bottleneck(each) ?? null;
  const left = each.shortfall === null ? '' : `, còn phải giải ngân ${showDong(each.shortfall)} đồng`;
  return [
    t(`${each.name}: ${rateText(each, input)}${left}; `),
    found === null ? t('chưa ghi vướng mắc') : cited(`vướng mắc: ${found.note}`, found.src.split(', ')),
  ];
}

/** What has to be paid each month until the year's money closes; nothing where the plan is reached. */
export function neededPace(whole: Attainment | undefined, input: PaperInput): Block[] {
  const { progress, dataAt } = input;
  if (progress === undefined || whole === undefined || whole.shortfall === null || whole.met === true) return [];
  const { disbursed, plan } = whole;
  return progress.deadlines.flatMap((deadline): Block[] => {
    const each = pace({ disbursed, plan, day: dataAt, deadline, step: 'month' });
    if (each === null) return [];
    return [
      para(
        `Để đạt 100% ${planText(whole.planKind)} vào ngày ${showDay(deadline)}, mức giải ngân bình quân mỗi tháng cần đạt là ${showDong(each)} đồng.`,
      ),
    ];
  });
}
