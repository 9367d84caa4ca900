/** Disbursement as papers print it: plan, disbursed, rate, what is still to disburse, data date and cells. */
import { compare, showDong, showPercent, toNumber } from '../../../amount';
import type { Attainment } from '../../../assessment/model';
import { showDay } from '../../../cell';
import { typedMilestoneAt } from '../../../disbursement';
import type { Block, Series, TableRow } from '../../paper';
import type { PaperInput } from '../input';
import { cellsOfRows, shortCells } from './cells';
import { planText } from './foot';
import { milestoneName } from './milestones';
import { cited, column, row, small, table } from './words';

/** Rows of a kind of subject, against one plan or all, on one basis. */
export function attained(
  input: PaperInput,
  kind: Attainment['kind'],
  { plan, basis = 'actual' }: { readonly plan?: string; readonly basis?: Attainment['basis'] } = {},
): Attainment[] {
  return input.assessment.attainment.filter(
    (each) => each.kind === kind && each.basis === basis && (plan === undefined || each.planKind === plan),
  );
}

/** '99,99%'; '–' without a plan; said where nobody reported. */
export function rateText({ rate, plan, disbursed, missing }: Attainment, { rules }: PaperInput): string {
  if (missing !== undefined) return missing === 'plan' ? 'chưa có kế hoạch' : 'chưa báo cáo';
  return rate === null ? '–' : showPercent(disbursed, plan, rules.digits ?? 2);
}

/** Không có kế hoạch vốn: nothing is owed and no rate is shown. */
export const withoutPlan = ({ planSrc, disbursedSrc }: Attainment): boolean =>
  planSrc.length + disbursedSrc.length === 0;

const cells = ({ planSrc, disbursedSrc }: Attainment): string => `${shortCells(planSrc)} | ${shortCells(disbursedSrc)}`;

function attainedRow(each: Attainment, name: string, at: number, input: PaperInput, noted: boolean): TableRow {
  const reported = each.missing !== 'disbursed';
  return row(
    String(at + 1),
    name,
    cited(each.missing === 'plan' ? 'chưa có' : showDong(each.plan), each.planSrc),
    cited(reported ? showDong(each.disbursed) : 'chưa báo cáo', each.disbursedSrc),
    rateText(each, input),
    each.shortfall === null ? '–' : showDong(each.shortfall),
    reported ? showDay(each.asOf) : '–',
    ...(noted ? [] : [cells(each)]),
  );
}

/** Cells that take more than a line would make rows high: they stand below the table then. */
const LONG_CELLS = 36;
const CELLS = 'Ô số liệu (kế hoạch | giải ngân)';

/** One line for each row; amounts in đồng. */
export function attainedTable(
  rows: readonly Attainment[],
  heading: string,
  input: PaperInput,
  nameOf: (row: Attainment) => string = ({ name }) => name,
): Block[] {
  const noted = rows.some((each) => cells(each).length > LONG_CELLS);
  const columns = [
    column('STT', 5, 'center'),
    column(heading, 32),
    column('Kế hoạch vốn', 16, 'right'),
    column('Đã giải ngân', 16, 'right'),
    column('Tỷ lệ', 9, 'right'),
    column('Còn phải giải ngân', 14, 'right'),
    column('Số liệu đến', 11, 'center'),
    ...(noted ? [] : [column(CELLS, 30)]),
  ];
  const drawn = rows.map((each, at) => attainedRow(each, nameOf(each), at, input, noted));
  const notes = cellsOfRows(
    rows.map(({ planSrc, disbursedSrc }, at) => ({ label: `(${at + 1})`, parts: [planSrc, disbursedSrc] })),
  );
  return [table(columns, drawn, 'Đơn vị tính: đồng'), ...(noted ? [small(`${CELLS}, theo số thứ tự: ${notes}.`)] : [])];
}

/** The lowest rates first; equal rates stay in their order. */
export function slowest(rows: readonly Attainment[]): Attainment[] {
  return rows
    .filter(({ rate, met }) => rate !== null && met === false)
    .map((each, order) => ({ each, order }))
    .sort((a, c) => compare(a.each.rate!, c.each.rate!) || a.order - c.order)
    .map(({ each }) => each);
}

/** Bars of rates with the figures as they are read; the milestone that counts on the data date is a mark across them. */
export function rateChart(title: string, rows: readonly Attainment[], input: PaperInput): Block {
  const points = rows.map((each) => ({
    at: each.name,
    value: each.rate === null ? null : toNumber(each.rate),
    label: rateText(each, input),
  }));
  const milestone = typedMilestoneAt(input.progress?.milestones ?? [], input.dataAt);
  const mark: Series[] =
    milestone === null
      ? []
      : [
          {
            name: milestoneName([milestone]),
            kind: 'milestone',
            points: points.map(({ at }) => ({ at, value: toNumber(milestone.share), label: milestone.text })),
          },
        ];
  const told = points.map(({ at, label }) => `${at} ${label}`).join('; ');
  const of = mark.map(({ name }) => ` ${name}.`).join('');
  return {
    is: 'chart',
    title,
    series: [{ name: 'Tỷ lệ giải ngân', kind: 'bar', points }, ...mark],
    told: `${told}.${of}`,
  };
}

/** 'chưa báo cáo đủ số giải ngân đến 31/12/2022 (ô chưa có số: GN!G8)': no rate and no day of data is made up. */
export function unreportedText(each: Attainment, { dataAt, progress }: PaperInput): string {
  const blanks = progress?.blanks?.(each) ?? [];
  const where = blanks.length === 0 ? '' : ` (ô chưa có số: ${shortCells(blanks)})`;
  return `chưa báo cáo đủ số giải ngân đến ${showDay(dataAt)}${where}`;
}

/** Cells may be left out where a table beside it names them. 'kế hoạch vốn … đồng, đã giải ngân … đồng, đạt …, còn phải giải ngân … đồng (số liệu đến …)'. */
export function attainedSentence(each: Attainment, input: PaperInput, withCells = true): string {
  if (withoutPlan(each)) return 'không có kế hoạch vốn';
  const plan = each.missing === 'plan' ? 'chưa có' : `${showDong(each.plan)} đồng`;
  if (each.missing === 'disbursed') return `${planText(each.planKind)} ${plan}, ${unreportedText(each, input)}`;
  const paid = `đã giải ngân ${showDong(each.disbursed)} đồng`;
  const left =
    each.shortfall === null || each.met === true ? '' : `, còn phải giải ngân ${showDong(each.shortfall)} đồng`;
  return `${planText(each.planKind)} ${plan}, ${paid}, đạt ${rateText(each, input)}${left} (số liệu đến ${showDay(each.asOf)}${withCells ? `; ô ${cells(each)}` : ''})`;
}
