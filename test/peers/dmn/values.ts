/** Typed values of the suite as our engine takes them: numbers, words, yes and no. Times are numbers, as in a sheet. */
import { divide, add, parseRational, type Rational, rationalText } from '../../../src/core/amount';
import { serialOfDay } from '../../../src/core/cell';
import type { InputKind } from '../table';

export interface Value {
  readonly kind: InputKind;
  /** Canonical: '3', '2/3', 'yes', the words themselves. */
  readonly text: string;
}

const whole = (text: string): Rational => parseRational(text)!;
const SECONDS = whole('86400');

function number(value: Rational): Value {
  return { kind: 'number', text: rationalText(value) };
}

/** '16:11:00' as part of a day; a zone other than none and Z is not known here. */
function timeOf(text: string): Rational | null {
  const found = /^(\d\d):(\d\d):(\d\d)Z?$/.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds] = found;
  return divide(whole(String(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))), SECONDS);
}

/** 'PT10H' in days, 'P5M' in months. */
function durationOf(text: string): Rational | null {
  const months = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(text);
  if (months) return whole(String(Number(months[1] ?? 0) * 12 + Number(months[2] ?? 0)));
  const days = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!days) return null;
  const [, d = 0, h = 0, m = 0, s = 0] = days.map((part) => Number(part ?? 0));
  return divide(whole(String(((d * 24 + h) * 60 + m) * 60 + s)), SECONDS);
}

function dayOf(text: string): Rational | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? whole(String(serialOfDay(text))) : null;
}

function dayTimeOf(text: string): Rational | null {
  const [day, time] = [dayOf(text.slice(0, 10)), timeOf(text.slice(11))];
  return day === null || time === null ? null : add(day, time);
}

const READERS: Readonly<Record<string, (text: string) => Rational | null>> = {
  date: dayOf,
  time: timeOf,
  dateTime: dayTimeOf,
  duration: durationOf,
};

/** A value with its type of XML Schema; null where our engine has nothing like it. */
export function typed(type: string, text: string): Value | null {
  if (type === 'boolean') return { kind: 'yes-no', text: text === 'true' ? 'yes' : 'no' };
  if (type === 'string') return { kind: 'text', text: text.replace(/^"(.*)"$/, '$1') };
  const read = (READERS[type] ?? parseRational)(text);
  return read === null ? null : number(read);
}

/** A literal as it stands in an output cell or after a comparison. */
export function literal(text: string): Value | null {
  if (text === 'true' || text === 'false') return typed('boolean', text);
  if (/^"[^"]*"$/.test(text)) return typed('string', text);
  const day = /^date\("([^"]*)"\)$/.exec(text);
  return day ? typed('date', day[1]!) : typed('decimal', text);
}
