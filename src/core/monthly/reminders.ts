/** What each unit is to be reminded of: its projects that are not done, as a text for a message. */
import { compareDong, type Dong, showDong, showPercent, shortfall, isZeroDong } from '../amount';
import { type Day, showDay } from '../cell';
import { type Message, message } from '../../messages';
import { pace } from '../disbursement';
import type { Change } from './changes';
import type { SnapshotRow } from './snapshot';

export interface Reminder {
  readonly owner: string;
  readonly lines: readonly Message[];
}

export interface ReminderOptions {
  readonly dataAt: Day;
  /** Last day of payment: user data. */
  readonly deadline: Day;
}

/** Units with projects that are not done or not reported, most money first within a unit; owners as the books write them. */
export function remindersOf(
  rows: readonly SnapshotRow[],
  changes: readonly Change[],
  { dataAt, deadline }: ReminderOptions,
): Reminder[] {
  const stalled = new Set(changes.filter(({ kinds }) => kinds.includes('stalled')).map(({ now }) => now));
  const byOwner = new Map<string, { row: SnapshotRow; missing: Dong }[]>();
  for (const row of rows) {
    if (row.kind !== 'project' || row.plan === null || isZeroDong(row.plan)) continue;
    const missing = row.disbursed === null ? row.plan : shortfall(row.disbursed, row.plan);
    if (isZeroDong(missing)) continue;
    const list = byOwner.get(row.owner);
    if (list) list.push({ row, missing });
    else byOwner.set(row.owner, [{ row, missing }]);
  }
  return [...byOwner].map(([owner, list]) => {
    const lines = [...list]
      .sort((a, b) => compareDong(b.missing, a.missing))
      .flatMap(({ row, missing }) => linesOf(row, missing, stalled.has(row), { dataAt, deadline }));
    return { owner, lines: [headOf(owner, dataAt, list.length), ...lines] };
  });
}

function headOf(owner: string, dataAt: Day, n: number): Message {
  const key = owner === '' ? 'monthly.remind.headUnknown' : 'monthly.remind.head';
  return message(key, { owner, day: showDay(dataAt), n });
}

function linesOf(
  { name, plan, disbursed, note }: SnapshotRow,
  missing: Dong,
  stalled: boolean,
  { dataAt, deadline }: ReminderOptions,
): Message[] {
  if (disbursed === null) return [message('monthly.remind.unreported', { name, plan: showDong(plan!) })];
  const monthly = pace({ disbursed, plan: plan!, day: dataAt, deadline, step: 'month' });
  const args = { name, rate: showPercent(disbursed, plan!), plan: showDong(plan!), missing: showDong(missing) };
  return [
    message('monthly.remind.project', args),
    ...(monthly === null
      ? []
      : [message('monthly.remind.pace', { monthly: showDong(monthly), deadline: showDay(deadline) })]),
    ...(stalled ? [message('monthly.remind.stalled')] : []),
    ...(note === '' ? [] : [message('monthly.remind.note', { note })]),
  ];
}
