/** Lists of who is proposed, held under a condition, or not: one line or two a row, as a secretary files them. */
import type { Decision } from '../../../evaluation/decision';
import type { SubjectKind } from '../../../rules/model';
import type { Block, Run } from '../../paper';
import type { PaperInput } from '../input';
import { shortForm } from './form';
import { nameOf, standing, unitName } from './people';
import { explanationNumbers } from './numbers';
import { why } from './results';
import { inSentences, shortly } from './short';
import { column, i, line, row, table } from './words';

const NAMES = { collective: 'Tên tập thể', individual: 'Họ và tên' } as const;

/** Name columns of a list, `width` together: a person's unit and standing stand beside the name. */
export function nameColumns(kind: SubjectKind, width: number) {
  if (kind === 'collective') return [column(NAMES.collective, width)];
  const [name, post, unit] = [0.25, 0.385, 0.365];
  return [column(NAMES.individual, width * name), column('Chức vụ', width * post), column('Đơn vị', width * unit)];
}

export function nameCells(decision: { readonly subject: string }, kind: SubjectKind, input: PaperInput): string[] {
  const name = nameOf(input, decision.subject);
  return kind === 'collective' ? [name] : [name, standing(input, decision.subject), unitName(input, decision.subject)];
}

/** Everybody in one short row; cells and clauses stand in the explanation under the number. `form`: what it says instead of the tier. */
export function awardTable(all: readonly Decision[], kind: SubjectKind, input: PaperInput, form?: Run): Block {
  const numbers = explanationNumbers(input);
  // A form that is written out takes a line more than 'Giấy khen'.
  const long = form !== undefined;
  const [names, told, given] =
    kind === 'collective' ? (long ? [84, 104, 50] : [100, 104, 34]) : long ? [140, 56, 42] : [172, 47, 19];
  const columns = [
    // Millimetres of a landscape page: most rows are one line.
    column('STT', 10, 'center'),
    ...nameColumns(kind, names),
    column('Tóm tắt thành tích', told),
    column('Hình thức', given, 'center'),
    column('Số TM', 10, 'center'),
  ];
  const rows = all.map((decision, at) =>
    row(
      String(at + 1),
      ...nameCells(decision, kind, input),
      shortly(decision, input),
      form ?? shortForm(input, decision),
      numbers.get(decision.subject) ?? '',
    ),
  );
  return table(columns, rows);
}

/** Those under a condition, with the condition that the minutes print. */
export function conditionTable(all: readonly Decision[], kind: SubjectKind, input: PaperInput): Block {
  const columns = [
    column('STT', 6, 'center'),
    ...nameColumns(kind, kind === 'collective' ? 40 : 66),
    column('Điều kiện', 60),
  ];
  return table(
    columns,
    all.map((decision, at) =>
      row(String(at + 1), ...nameCells(decision, kind, input), inSentences(why(decision, input))),
    ),
  );
}

/** A table, or the sentence that there is nobody. */
export function orNobody(all: readonly Decision[], shown: (all: readonly Decision[]) => Block, nobody: string): Block {
  const runs: Run = i(nobody);
  return all.length === 0 ? line('left', runs) : shown(all);
}
