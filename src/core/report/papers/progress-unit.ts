/** Báo cáo tiến độ giải ngân of one unit, for the head who answers for it: its money, its people, its slowest projects. */
import type { Attainment } from '../../assessment/model';
import { parseAddress, showDay } from '../../cell';
import type { Id } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { attained, attainedSentence, attainedTable, slowest, withoutPlan } from './parts/attained';
import { eachOf } from './parts/each';
import { planText } from './parts/foot';
import { headOf, known, unitIssues } from './parts/head';
import { nameOf, ofUnit, subjects } from './parts/people';
import { withoutRate } from './parts/no-rate';
import { everyPlan, reportPlan } from './parts/plans';
import { bottlenecks } from './parts/progress';
import { bothSign } from './parts/sign';
import { counted, para, section } from './parts/words';

const hasPlan = (input: PaperInput, unit: Id): boolean =>
  attained(input, 'collective').some((each) => each.subject === unit && !withoutPlan(each));

/** The head of a unit by DL_DoiTuong; null where nobody or more than one is. */
function headNameOf(input: PaperInput, unit: Id): string | null {
  const heads = ofUnit(input, unit).filter(({ kind, standing }) => kind === 'individual' && standing === 'head');
  return heads.length === 1 ? heads[0]!.name : null;
}

/** Projects whose plan stands in a cell that the unit's plan is summed of. */
function projectsOf({ planSrc }: Attainment, all: readonly Attainment[]): Attainment[] {
  const areas = planSrc.flatMap((text) => parseAddress(text) ?? []);
  return all.filter((each) => {
    const own = parseAddress(each.planSrc[0] ?? '');
    return (
      own !== null &&
      areas.some(
        ({ sheet, row, column, rows, columns }) =>
          sheet === own.sheet &&
          row <= own.row &&
          own.row < row + rows &&
          column <= own.column &&
          own.column < column + columns,
      )
    );
  });
}

/** What holds the unit up; nothing where its plan is not summed of projects. */
function slowProjects(main: Attainment | undefined, input: PaperInput): Block[] {
  if (main === undefined) return [];
  const all = projectsOf(main, attained(input, 'project', { plan: main.planKind }));
  if (all.length === 0) return [];
  const slow = slowest(all);
  return [
    section(`3. Dự án chưa đạt (so với ${planText(main.planKind)})`),
    ...(slow.length === 0
      ? [para('Không có dự án nào chưa đạt kế hoạch.')]
      : [...attainedTable(slow, 'Dự án', input), ...bottlenecks(slow, input)]),
    ...withoutRate(all, input),
  ];
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
    ...slowProjects(main, input),
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
          ...(id === null ? {} : unitIssues(nameOf(input, id))),
        }),
      blocks: (id) => [
        ...unitReport(input, id),
        bothSign(['NGƯỜI LẬP', known(input, 'accountant')], ['NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ', headNameOf(input, id)]),
      ],
    }),
};
