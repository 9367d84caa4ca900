/** The appendix of the progress report: every table with its cells, projects, commitments and the assignment board. */
import type { Attainment } from '../../assessment/model';
import type { PlanKind } from '../../disbursement';
import type { Block, PaperHead } from '../paper';
import type { PaperInput } from './input';
import { monthsTable } from './parts/by-month';
import { attained, attainedTable, rateChart, slowest, withoutPlan } from './parts/attained';
import { boardBlocks } from './parts/board';
import { commitmentBlocks } from './parts/commitments';
import { planText } from './parts/foot';
import { attachedTo } from './parts/head';
import { withoutRate } from './parts/no-rate';
import { everyPlan } from './parts/plans';
import { bottlenecks, bySource } from './parts/progress';
import { page, para, section, title } from './parts/words';

const SLOWEST = 10;

/** Sections are numbered by what the books have. */
export function appendix(plan: PlanKind, whole: readonly Attainment[], head: PaperHead, input: PaperInput): Block[] {
  const against = `(so với ${planText(plan)})`;
  const units = attained(input, 'collective', { plan }).filter((each) => !withoutPlan(each));
  const projects = attained(input, 'project', { plan });
  const slow = slowest(projects).slice(0, SLOWEST);
  const months = monthsTable(plan, input);
  let number = 0;
  const numbered = (words: string) => {
    number += 1;
    return `${number}. ${words}`;
  };
  const part = (words: string, blocks: () => readonly Block[], some: boolean): readonly Block[] =>
    some ? [section(numbered(words)), ...blocks()] : [];
  const whenTold = (words: string, blocks: (title: string) => readonly Block[]): readonly Block[] =>
    blocks('').length === 0 ? [] : blocks(numbered(words));
  return [
    page(true),
    title('PHỤ LỤC: SỐ LIỆU CHI TIẾT TIẾN ĐỘ GIẢI NGÂN'),
    attachedTo('Báo cáo', head),
    ...part('Toàn cơ quan so với từng kế hoạch', () => everyPlan(whole, input), whole.length > 0),
    ...part(`Theo tháng ${against}`, () => months, months.length > 0),
    ...part(
      `Theo đơn vị ${against}`,
      () => [
        ...attainedTable(units, 'Đơn vị', input),
        rateChart(`Tỷ lệ giải ngân theo đơn vị so với ${planText(plan)}`, units, input),
      ],
      units.length > 0,
    ),
    ...whenTold(`Theo nguồn vốn ${against}`, (words) => bySource(plan, words, input)),
    ...part(
      `Các dự án có tỷ lệ thấp nhất ${against}`,
      () => [
        ...(slow.length === 0
          ? [para('Không có dự án nào chưa đạt kế hoạch.')]
          : [...attainedTable(slow, 'Dự án', input), ...bottlenecks(slow, input)]),
        ...withoutRate(projects, input),
      ],
      true,
    ),
    ...whenTold('Thực hiện cam kết giải ngân', (words) => commitmentBlocks(words, input)),
    ...whenTold('Thực hiện nội dung thi đua', (words) => boardBlocks(words, input)),
  ];
}
