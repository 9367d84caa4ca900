/** Which evidence rows of an item can be used, whether its register is closed, and who owes what is missing. */
import { message, type Message } from '../../messages/message';
import { type Day, showDay } from '../cell';
import type { Basis } from '../disbursement';
import type { Item } from '../rules/model';
import { type Context, unitName } from './context';
import type { Evidence, Subject } from './facts';
import { cellsIn } from './sources';

/** Rows of an item that count, and those that cannot be used. */
export interface Usable {
  readonly rows: readonly Evidence[];
  readonly undated: readonly Evidence[];
  readonly later: readonly Evidence[];
  readonly estimate: boolean;
}

type Placed = Pick<Evidence, 'src'>;

const NONE: readonly never[] = [];
const isEstimate = ({ grade }: Evidence) => grade === 'estimate';

export function usable(context: Context, subject: Subject, item: Item, basis: Basis): Usable {
  const all = context.index.evidence(subject.id, item.id);
  const counted = basis === 'estimate' ? all : all.filter(({ grade }) => grade !== 'estimate');
  const rows = counted.filter(({ at }) => at !== null && at <= context.evidenceAt);
  if (rows.length === all.length) return { rows, undated: NONE, later: NONE, estimate: rows.some(isEstimate) };
  return {
    rows,
    undated: counted.filter(({ at }) => at === null),
    later: counted.filter(({ at }) => at !== null && at > context.evidenceAt),
    estimate: rows.some(isEstimate),
  };
}

/** The day to which a register must be closed: the data date, or the end of the budget year where that is earlier. */
export function neededDay({ year, dataAt }: Context): Day {
  const end = `${year}-12-31`;
  return dataAt < end ? dataAt : end;
}

/** True once the register is closed at least to the day needed. */
export function isClosed(context: Context, subject: Subject, item: Pick<Item, 'id'>): boolean {
  const needed = neededDay(context);
  return context.index.closed(subject.id, item.id).some(({ through }) => through >= needed);
}

/** "Thiếu minh chứng: chưa có … năm 2021": what is owed for one year. */
export function owedFor(context: Context, subject: Subject, item: Item, year: number): Message {
  const { key, args } = owed(context, subject, item, item.register === true ? 'openYear' : 'year');
  return message(key, { ...args, year });
}

/** "Thiếu minh chứng: chưa có …" and whom to ask. */
export function owed(context: Context, subject: Subject, item: Item, key = 'absent'): Message {
  const unit = unitName(context, subject);
  const who = item.owes === 'unit' ? unit : item.owes;
  const whoEn = item.owes === 'unit' ? unit : (item.owesEn ?? item.owes);
  return message(`decision.lacks.${key}`, { paper: item.paper, paperEn: item.paperEn ?? item.paper, who, whoEn });
}

/** Rows that could not be used are said, never silently dropped. */
export function unusable(
  context: Context,
  { undated, later }: Record<'undated' | 'later', readonly Placed[]>,
): Message[] {
  if (undated.length + later.length === 0) return [];
  const cells = (rows: readonly Placed[]) => cellsIn(rows.map(({ src }) => src));
  return [
    ...(undated.length > 0 ? [message('decision.undated', { cells: cells(undated) })] : []),
    ...(later.length > 0 ? [message('decision.later', { cells: cells(later), day: showDay(context.evidenceAt) })] : []),
  ];
}
