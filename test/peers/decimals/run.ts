/** General Decimal Arithmetic vectors held against our exact fractions and their rounding. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, parseRational, type Rational, type Rounding, roundTo, fromDecimal } from '../../../src/core/amount';
import { type Case, count, PASS, suite, type Suite } from '../count';
import { OPERATIONS, TO_DIGITS } from './operations';
import { type Vector, vectors } from './vectors';

/** `folder` holds *.decTest files. */
export function runDecimals(folder: string): Suite {
  const into = suite('Decimal vectors');
  const files = readdirSync(folder).filter((name) => name.endsWith('.decTest'));
  if (files.length === 0) throw new Error(`no *.decTest in ${folder}`);
  for (const file of files.sort()) {
    for (const vector of vectors(readFileSync(join(folder, file), 'latin1'))) count(into, judged(vector), vector.id);
  }
  return into;
}

const ROUNDINGS: Readonly<Record<string, Rounding>> = { half_up: 'half-up', floor: 'down', ceiling: 'up' };
const LIMITS = ['overflow', 'underflow', 'clamped', 'subnormal'];
/** Powers of ten beyond any money, rate or count; written out they are long texts. */
const LARGEST = 400;

export function judged(vector: Vector): Case {
  const { operation, operands, result, conditions, rounding } = vector;
  const compute = OPERATIONS[operation];
  if (compute === undefined) return { notApplicable: 'an operation that rules and amounts do not have' };
  if (conditions.some((condition) => LIMITS.includes(condition)))
    return { notApplicable: 'a limit of exponents; our numbers have none' };
  const wanted = plain(result);
  const given = operands.map(plain);
  if (wanted === null || given.includes(null)) return { notApplicable: 'infinities, NaN, encodings, refusals' };
  if ([wanted, ...given].some((each) => each!.exponent < -LARGEST || each!.text.length > LARGEST))
    return { notApplicable: 'a power of ten beyond any amount' };
  const exact = compute(...given.map((each) => parseRational(each!.text)!));
  if (exact === null) return { fail: 'no result' };
  const digits = TO_DIGITS.has(operation) || conditions.includes('inexact') ? -wanted.exponent : null;
  const mode = ROUNDINGS[rounding];
  const got: Rational = digits === null ? exact : fromDecimal(roundTo(exact, digits, mode ?? 'half-up'));
  if (mode === undefined && compare(got, exact) !== 0)
    return { notApplicable: `rounding ${rounding}; ours are half up, to the floor, to the ceiling` };
  return compare(got, parseRational(wanted.text)!) === 0
    ? PASS
    : { fail: `${operation} ${operands.join(' ')} (${rounding}) wanted ${result}` };
}

/** '1.20E+3' → '1200', exponent 1: plain digits and the power of ten of the last one; null where it is no number. */
function plain(text: string): { text: string; exponent: number } | null {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!found) return null;
  const [, sign, whole = '', part = '', power = '0'] = found;
  if (whole + part === '') return null;
  const exponent = Number(power) - part.length;
  if (Math.abs(exponent) > 2 * LARGEST) return { text: '0', exponent: -Infinity };
  const digits = (whole + part).padStart(1 - exponent, '0');
  const cut = exponent < 0 ? digits.length + exponent : digits.length;
  const decimals = digits.slice(cut);
  const body = `${digits.slice(0, cut)}${'0'.repeat(Math.max(0, exponent))}${decimals === '' ? '' : `.${decimals}`}`;
  return { text: (sign === '-' ? '-' : '') + body, exponent };
}
