/** Conditions of a list, numbered once: its rows name them by number, the note under it gives each its clause. */
import type { Decision, Reason } from '../../../evaluation/decision';
import type { Id } from '../../../rules/model';
import { labelIn, rowLabel } from '../../explain-labels';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { clausesText, tierOf } from './results';
import { small } from './words';

export interface Condition {
  readonly id: Id;
  readonly number: number;
  readonly label: string;
  /** Its clauses as printed. */
  readonly clause: string;
}

/** In the order in which the decisions meet them; `all` are decisions of one kind of subject. */
export function conditionsOf(all: readonly Decision[], input: PaperInput): Condition[] {
  const first = new Map<Id, Reason>();
  for (const { reasons } of all) {
    for (const reason of reasons) if (!first.has(reason.row)) first.set(reason.row, reason);
  }
  return [...first.values()].map((reason, at) => ({
    id: reason.row,
    number: at + 1,
    label: rowLabel(input.rules, reason.row, 'vi') ?? labelIn(reason, input.rules, 'vi'),
    clause: clausesText(reason.citations, input),
  }));
}

/** '(2), (4)': the conditions with one of the verdicts; '' where there is none. */
function numbersOf(reasons: readonly Reason[], conditions: readonly Condition[]): string {
  const ids = new Set(reasons.map(({ row }) => row));
  return conditions
    .filter(({ id }) => ids.has(id))
    .map(({ number }) => `(${number})`)
    .join(', ');
}

/** Conditions not met or still open by number; where all are met, all of them: '(1)–(6)'. */
export function basisOf({ reasons }: Decision, conditions: readonly Condition[]): string {
  const open = reasons.filter(
    ({ verdict, conditional }) => conditional === true || (verdict !== 'met' && verdict !== 'exempt'),
  );
  if (open.length > 0) return numbersOf(open, conditions);
  const own = conditions.filter(({ id }) => reasons.some(({ row }) => row === id));
  const [first, last] = [own[0], own[own.length - 1]];
  if (first === undefined || last === undefined) return '';
  return own.length > 2 && last.number - first.number === own.length - 1
    ? `(${first.number})–(${last.number})`
    : numbersOf(reasons, conditions);
}

/** The clauses of the forms themselves, each once: 'khoản 2, Mục III Kế hoạch số …'. */
export function formClauses(all: readonly Decision[], input: PaperInput): string {
  const tiers = [...new Set(all.flatMap((decision) => tierOf(input, decision) ?? []))];
  return clausesText(
    tiers.flatMap(({ citations }) => citations),
    input,
  );
}

/** What each number stands for, under the table. */
export function conditionNotes(conditions: readonly Condition[], heading = 'Điều kiện và căn cứ:'): Block[] {
  if (conditions.length === 0) return [];
  return [
    small(
      `${heading} ${conditions.map(({ number, label, clause }) => `(${number}) ${label} – ${clause}`).join('; ')}.`,
    ),
  ];
}
