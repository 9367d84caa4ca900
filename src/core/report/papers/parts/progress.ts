/** Parts of the progress report: by source of capital, bottlenecks, the pace that is needed. */
import { showDong } from '../../../amount';
import type { Attainment } from '../../../assessment/model';
import { showDay } from '../../../cell';
import { pace, type PlanKind } from '../../../disbursement';
import type { Block, Run } from '../../paper';
import type { PaperInput } from '../input';
import { attained, attainedTable, rateChart, rateText, withoutPlan } from './attained';
import { planText } from './foot';
import { bullets, cited, para, section, t } from './words';

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
