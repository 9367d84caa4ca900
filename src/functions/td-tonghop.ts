/** TD_TONGHOP: attainment by unit, person or source in one spill, exact over 100,000 rows. */
import { addDong, type Dong, reaches, shortfall, type Target, type Unit } from '../core/amount';
import type { Cell } from '../core/cell';
import type { Argument, FunctionError, FunctionSpec } from './model';
import { PLAN, DISBURSED, TARGET, UNIT } from './params';
import { failure, isFailure } from './read/failure';
import { backToUnit } from './read/money';
import { shownRate } from './read/rate';
import { unitArg } from './read/scalar';
import { thresholdArg } from './read/threshold';
import { NO_RATE, noVerdict, word } from './read/words';
import { type Group, groupRows } from './rows/group-rows';
import { leafRows } from './rows/leaf-rows';
import { decimalsOf } from './rows/totals';

export const TD_TONGHOP: FunctionSpec = {
  id: 'TD_TONGHOP',
  help: {
    vi: 'Tổng hợp theo đơn vị (người, nguồn vốn): tên, kế hoạch, giải ngân, tỷ lệ, còn phải giải ngân, đạt hay chưa, số dòng; dòng cuối là "Cộng"',
    en: 'Attainment by unit (person, source): name, plan, disbursed, rate, still to disburse, verdict, rows; the last line is the total',
  },
  params: [
    {
      name: 'nhom',
      type: 'range',
      help: { vi: 'Cột tên đơn vị, người hoặc nguồn vốn', en: 'Column of units, people or sources' },
      example: 'D7:D46',
    },
    { ...range(PLAN), example: 'F7:F46' },
    { ...range(DISBURSED), example: 'H7:H46' },
    TARGET,
    {
      name: 'stt',
      type: 'range',
      optional: true,
      help: {
        vi: 'Cột STT, để không cộng trùng dòng cộng nhóm và dòng "trong đó"',
        en: 'Column of ordinals, so that group rows and "of which" lines are not counted twice',
      },
      example: 'A7:A46',
    },
    UNIT,
  ],
  vectorised: [],
  result: 'matrix',
  example: {
    formula: '=TD_TONGHOP(D7:D46;F7:F46;H7:H46;100%;A7:A46;"triệu")',
    shows: 'Phòng CNTT | 12345,678 | 12345,677 | 0,9999 | 0,001 | Chưa đạt | 2',
  },
  compute([names, plans, spent, targetArg, stt, unitText]) {
    const target = thresholdArg(targetArg);
    if (isFailure(target)) return target;
    const unit = unitArg(unitText);
    if (isFailure(unit)) return unit;
    const groups = grouped(names!, plans!, spent!, stt ?? null, unit);
    if (isFailure(groups)) return groups;
    return lines(groups, target, decimalsOf(unit));
  },
};

function range(param: typeof PLAN): typeof PLAN {
  const { name, help, example } = param;
  return { name, type: 'range', help, example };
}

function grouped(
  names: NonNullable<Argument>,
  plans: NonNullable<Argument>,
  spent: NonNullable<Argument>,
  stt: Argument,
  unit: Unit | null,
): readonly Group[] | FunctionError {
  const rows = names.length;
  if (plans.length !== rows || spent.length !== rows || (stt !== null && stt.length !== rows)) return failure('sizes');
  const question = { names, plans, spent, unit };
  return groupRows(stt === null ? question : { ...question, counted: leafRows(stt) });
}

/** Groups in order of appearance, then rows whose unit is blank, then the total. */
function lines(groups: readonly Group[], target: Target, decimals: number): Cell[][] {
  const show = (group: Group) => line(group, target, decimals);
  const named = groups.filter((group) => group.name !== '');
  const unnamed = groups.filter((group) => group.name === '');
  return [
    ...named.map(show),
    ...unnamed.map((group) => show({ ...group, name: word('functions.noGroup') })),
    show({
      name: word('functions.total'),
      plan: groups.reduce<Dong>((sum, group) => addDong(sum, group.plan), 0),
      disbursed: groups.reduce<Dong>((sum, group) => addDong(sum, group.disbursed), 0),
      rows: groups.reduce((sum, group) => sum + group.rows, 0),
    }),
  ];
}

function line({ name, plan, disbursed, rows }: Group, target: Target, decimals: number): Cell[] {
  const without = noVerdict({ plan, disbursed, decimals });
  const amounts = [name, backToUnit(plan, decimals), backToUnit(disbursed, decimals)];
  if (without === 'negativePlan') return [...amounts, NO_RATE, 0, word('functions.negativePlan'), rows];
  if (without !== null) return [...amounts, NO_RATE, 0, word(`attainment.${without}`), rows];
  const missing = backToUnit(shortfall(disbursed, plan, target), decimals);
  const verdict = word(reaches(disbursed, plan, target) ? 'attainment.met' : 'attainment.unmet');
  return [...amounts, shownRate(disbursed, plan, 2, target), missing, verdict, rows];
}
