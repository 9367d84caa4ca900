/** Operations that our exact numbers have, as fractions: nothing is rounded before the result is. */
import { add, compare, divide, multiply, parseRational, type Rational, subtract, ZERO } from '../../../src/core/amount';

const NONE = parseRational('0')!;

/** The exact result; null where it has none (division by zero). */
export const OPERATIONS: Readonly<Record<string, (...values: Rational[]) => Rational | null>> = {
  add: (a, b) => add(a!, b!),
  subtract: (a, b) => subtract(a!, b!),
  multiply: (a, b) => multiply(a!, b!),
  fma: (a, b, c) => add(multiply(a!, b!), c!),
  divide: (a, b) => (b!.num.eq(ZERO) ? null : divide(a!, b!)),
  abs: (a) => (compare(a!, NONE) < 0 ? subtract(NONE, a!) : a!),
  minus: (a) => subtract(NONE, a!),
  plus: (a) => add(NONE, a!),
  max: (a, b) => (compare(a!, b!) >= 0 ? a! : b!),
  min: (a, b) => (compare(a!, b!) <= 0 ? a! : b!),
  compare: (a, b) => parseRational(String(compare(a!, b!)))!,
  quantize: (a) => a!,
  rescale: (a) => a!,
  tointegral: (a) => a!,
  tointegralx: (a) => a!,
};

/** Operations whose result stands at the digits of the wanted one, whatever the precision. */
export const TO_DIGITS: ReadonlySet<string> = new Set(['quantize', 'rescale', 'tointegral', 'tointegralx']);
