/** Lists of who is proposed, held under a condition, or not: the tables that go with a paper. */
import type { Decision } from '../../../evaluation/decision';
import type { SubjectKind } from '../../../rules/model';
import type { Block, Run, TableRow } from '../../paper';
import type { PaperInput } from '../input';
import { nameOf, standing, unitName } from './people';
import { achievements, clauses, why } from './results';
import { column, i, line, row, table } from './words';

const NAMES = { collective: 'Tên tập thể', individual: 'Họ và tên' } as const;

/** Name columns of a list: a person's unit and standing stand beside the name. */
export function nameColumns(kind: SubjectKind, width: number) {
  if (kind === 'collective') return [column(NAMES.collective, width)];
  return [
    column(NAMES.individual, width * 0.6),
    column('Chức vụ, tư cách', width * 0.5),
    column('Đơn vị', width * 0.6),
  ];
}

export function nameCells(decision: { readonly subject: string }, kind: SubjectKind, input: PaperInput): string[] {
  const name = nameOf(input, decision.subject);
  return kind === 'collective' ? [name] : [name, standing(input, decision.subject), unitName(input, decision.subject)];
}

/** Achievements with figures and cells, and the clauses they rest on. */
export function awardTable(all: readonly Decision[], kind: SubjectKind, input: PaperInput): Block {
  const columns = [
    column('STT', 6, 'center'),
    ...nameColumns(kind, 26),
    column('Kết quả, thành tích (ô số liệu)', 66),
    column('Căn cứ', 30),
  ];
  const rows = all.map((decision, at): TableRow =>
    row(String(at + 1), ...nameCells(decision, kind, input), achievements(decision, input), clauses(decision, input)),
  );
  return table(columns, rows);
}

/** Those under a condition, with the condition that the minutes print. */
export function conditionTable(all: readonly Decision[], kind: SubjectKind, input: PaperInput): Block {
  const columns = [column('STT', 6, 'center'), ...nameColumns(kind, 34), column('Điều kiện', 70)];
  return table(
    columns,
    all.map((decision, at) => row(String(at + 1), ...nameCells(decision, kind, input), why(decision, input))),
  );
}

/** A table, or the sentence that there is nobody. */
export function orNobody(all: readonly Decision[], shown: (all: readonly Decision[]) => Block, nobody: string): Block {
  const runs: Run = i(nobody);
  return all.length === 0 ? line('left', runs) : shown(all);
}
