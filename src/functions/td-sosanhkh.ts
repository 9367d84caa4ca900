/** TD_SOSANHKH: the same money against every plan kind, with running totals. */
import type { Dong } from '../core/amount';
import { type Cell, isError, textOf } from '../core/cell';
import { comparePlans, type PlanPart } from '../core/disbursement';
import type { Argument, FunctionError, FunctionSpec } from './model';
import { UNIT } from './params';
import { failure, isFailure } from './read/failure';
import { backToUnit, FREE_DECIMALS, moneyArgs } from './read/money';
import { shownRate } from './read/rate';
import { NO_RATE } from './read/words';

export const TD_SOSANHKH: FunctionSpec = {
  id: 'TD_SOSANHKH',
  help: {
    vi: 'So số đã giải ngân với từng loại kế hoạch, cộng dồn: tên, kế hoạch, giải ngân, cộng dồn kế hoạch, cộng dồn giải ngân, tỷ lệ',
    en: 'The same money against every plan, with running totals: name, plan, disbursed, running plan, running disbursed, rate',
  },
  params: [
    {
      name: 'ten_ke_hoach',
      type: 'range',
      help: { vi: 'Tên các loại kế hoạch, mỗi dòng một loại', en: 'Names of the plans, one a row' },
      example: 'A2:A4',
    },
    {
      name: 'ke_hoach',
      type: 'range',
      help: { vi: 'Kế hoạch vốn của riêng từng loại', en: 'Plan of each kind alone' },
      example: 'B2:B4',
    },
    {
      name: 'giai_ngan',
      type: 'range',
      help: { vi: 'Số đã giải ngân của riêng từng loại', en: 'Amount disbursed of each kind alone' },
      example: 'C2:C4',
    },
    UNIT,
  ],
  vectorised: [],
  result: 'matrix',
  example: {
    formula: '=TD_SOSANHKH(A2:A4;B2:B4;C2:C4)',
    shows: 'giao đầu năm | 110000 | 105000 | 110000 | 105000 | 0,9545',
  },
  compute([names, plans, spent, unit]) {
    const parts = readParts(names, plans, spent, unit);
    if (isFailure(parts)) return parts;
    const steps = comparePlans(parts.parts);
    const show = (amount: Dong) => backToUnit(amount, parts.decimals);
    return steps.map((step) => [
      step.label,
      show(step.plan),
      show(step.disbursed),
      show(step.totalPlan),
      show(step.totalDisbursed),
      step.rate === null ? NO_RATE : shownRate(step.totalDisbursed, step.totalPlan),
    ]);
  },
};

interface Parts {
  readonly parts: readonly PlanPart[];
  readonly decimals: number;
}

function readParts(
  names: Argument | undefined,
  plans: Argument | undefined,
  spent: Argument | undefined,
  unit: Argument | undefined,
): Parts | FunctionError {
  const [labels, planned, paid] = [names, plans, spent].map((arg) => (arg ?? []).map((row): Cell => row[0] ?? null));
  if (labels!.length !== planned!.length || labels!.length !== paid!.length) return failure('sizes');
  const parts: PlanPart[] = [];
  let decimals = FREE_DECIMALS;
  for (const [index, label] of labels!.entries()) {
    const cells = [paid![index] ?? null, planned![index] ?? null].map((cell) => (cell === '' ? null : cell));
    if (cells.some(isError)) return failure('errorInRow', { row: index + 1, text: cells.map(textOf).join(', ') });
    if ((label === null || label === '') && cells.every((cell) => cell === null || cell === 0)) continue;
    const money = moneyArgs([[cells[0]!]], [[cells[1]!]], unit);
    if (isFailure(money)) return money;
    decimals = money!.decimals;
    parts.push({ label: textOf(label), plan: money!.plan, disbursed: money!.disbursed });
  }
  return { parts, decimals };
}
