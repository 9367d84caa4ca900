/** The cause of every difference, by stated evidence. Where causes contradict each other or none is proved: "chưa rõ". */
import { message, type Message } from '../../../messages/message';
import { isZeroDong, sumDong } from '../../amount';
import type { Cause, SideName } from '../model';
import { type Evidence, type Open, type Sides } from './evidence';
import { movedMoney, signed } from './moved';
import { returnedMoney } from './returned';
import type { RowsByCode } from './rows';
import { bookedLater, sameOnOtherDay, unevenDays } from './timing';

export type { Open, Sides } from './evidence';
export { rowsByCode } from './rows';

export interface Judged {
  readonly cause: Cause;
  readonly reasons: readonly Message[];
}

/** Causes of the lines of one project that differ. */
export function causesOf(lines: readonly Open[], sides: Sides, rows: Record<SideName, RowsByCode>): Judged[] {
  const moved = movedMoney(lines);
  return lines.map((line) => {
    const proved = [
      ...(moved.get(line) ?? []),
      ...returnedMoney(line),
      ...bookedLater(line, sides),
      ...(lines.length === 1 ? sameOnOtherDay(line, sides, rows) : []),
    ];
    const found = proved.length > 0 ? proved : unevenDays(line, sides);
    return judged(found) ?? unclear(line, lines);
  });
}

function judged(found: readonly Evidence[]): Judged | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  const rival = others.find(({ cause }) => cause !== first.cause);
  if (rival === undefined) return { cause: first.cause, reasons: [first.reason] };
  return { cause: 'unclear', reasons: [message('reconcile.why.several'), first.reason, rival.reason] };
}

/** What is known of a difference that nothing proves. */
function unclear(line: Open, lines: readonly Open[]): Judged {
  const { books, treasury, group } = line;
  const say = (key: string, args = {}): Judged => ({
    cause: 'unclear',
    reasons: [message(`reconcile.why.${key}`, args)],
  });
  for (const [side, money] of [
    ['books', books],
    ['treasury', treasury],
  ] as const) {
    if (money && money.src.length === 0 && money.blank.length > 0) {
      return say(`blank.${side}`, { cells: money.blank.slice(0, 4).join(', ') });
    }
  }
  const same = lines.filter(({ group: { parts } }) => {
    return parts.kind === group.parts.kind && parts.year === group.parts.year && parts.source === group.parts.source;
  });
  const opposite = same.filter((one) => one !== line);
  if (opposite.length === 1 && isZeroDong(sumDong(same.map(({ difference }) => difference)))) {
    return say('payment', { difference: signed(line.difference), opposite: signed(opposite[0]!.difference) });
  }
  if (books === null) return say('only-treasury');
  if (treasury === null) return say('only-books');
  return say('unknown');
}
