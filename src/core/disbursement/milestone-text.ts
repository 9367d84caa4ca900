/** Milestones as people type them: '95%' for the year so far, or each with its day: '30/6: 50%; 30/9: 70%; 31/12: 95%'. */
import { compare, Exact, fromDecimal, multiply, type Rational, rational, readNumberText, WHOLE } from '../amount';
import { type Day, dayOf } from '../cell';

export interface TypedMilestone {
  /** Null: no day was typed, it holds on every day. */
  readonly day: Day | null;
  readonly share: Rational;
  /** '95%' */
  readonly text: string;
}

const PART = /^(?:(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?[\s:=–-]+)?([\d.,]+)\s*%?$/;

/** `year`: of days typed without one; the money of January belongs to the year before. Null where something cannot be read. */
export function readMilestones(typed: string, year: number): readonly TypedMilestone[] | null {
  const parts = typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read: TypedMilestone[] = [];
  for (const part of parts) {
    const one = milestoneOf(part, year);
    const before = read[read.length - 1];
    if (one === null) return null;
    if (parts.length > 1 && one.day === null) return null;
    if (before && before.day! >= one.day!) return null;
    read.push(one);
  }
  return read;
}

function milestoneOf(part: string, year: number): TypedMilestone | null {
  const [, date, month, own, rate] = PART.exec(part) ?? [];
  if (rate === undefined) return null;
  const number = readNumberText(rate, 'vi');
  if ('problem' in number || !number.value.gt('0')) return null;
  const share = multiply(fromDecimal(number.value), rational(new Exact('1'), new Exact('100')));
  if (compare(share, WHOLE) > 0) return null;
  const text = `${number.value.toFixed().replace('.', ',')}%`;
  if (date === undefined) return { day: null, share, text };
  const typedYear = own === undefined ? (Number(month) === 1 ? year + 1 : year) : Number(own);
  const day = dayOf(typedYear, Number(month), Number(date));
  return day === null ? null : { day, share, text };
}

/** The one that counts on a day: the last not after it. Null before the first. */
export function typedMilestoneAt(milestones: readonly TypedMilestone[], day: Day): TypedMilestone | null {
  return [...milestones].reverse().find((one) => one.day === null || one.day <= day) ?? null;
}
