/** A small calculation engine, enough to see formulas answer: references, arithmetic, comparison and a few functions. */
import type { Constant } from './entry';
import { type Box, readPlace } from './place';

/** null is an empty cell; errors are thrown. */
export type Answer = Constant | null;
export type Block = readonly (readonly Answer[])[];
export type UserFunction = (...args: (Answer | Block)[]) => Answer;

export class FormulaError extends Error {}

export interface Surroundings {
  /** Values of an area; `sheet` null is the formula's own sheet. */
  area(sheet: string | null, box: Box): Block;
  readonly functions: Readonly<Record<string, UserFunction>>;
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(]))|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/&=<>(),%]))/gu;

const BUILT_IN: Record<string, UserFunction> = {
  SUM: (...args) => args.flatMap(flat).reduce<number>((sum, one) => (typeof one === 'number' ? sum + one : sum), 0),
  ROUND: (value, digits) => {
    const scale = 10 ** number(digits!);
    return Math.round(number(value!) * scale) / scale;
  },
  ISBLANK: (value) => single(value!) === null,
  OR: (...args) => args.flatMap(flat).some(Boolean),
  MIN: (...args) => Math.min(...args.flatMap(flat).map(number)),
  IF: (test, yes, no = false) => single(single(test!) ? yes! : no),
};

/** Value of an en-US A1 formula. Throws FormulaError with the error's text, e.g. '#NAME?'. */
export function evaluate(formula: string, around: Surroundings): Answer {
  const tokens = [...formula.slice(1).matchAll(TOKEN)];
  if (tokens.map(([all]) => all).join('') !== formula.slice(1).trimEnd()) throw new FormulaError('#NAME?');
  let next = 0;
  const sign = (): string | undefined => tokens[next]?.[5];
  const take = (...wanted: string[]): string | null => {
    const found = sign();
    return found !== undefined && wanted.includes(found) ? (next++, found) : null;
  };
  const ladder = (level: number): Answer | Block => {
    const operators = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']][level];
    if (!operators) return part();
    let left = ladder(level + 1);
    for (let operator = take(...operators); operator; operator = take(...operators)) {
      left = apply(operator, single(left), single(ladder(level + 1)));
    }
    return left;
  };
  const part = (): Answer | Block => {
    if (take('-')) return -number(part());
    if (take('+')) return part();
    let value = atom();
    while (take('%')) value = number(value) / 100;
    return value;
  };
  const atom = (): Answer | Block => {
    if (take('(')) {
      const inner = ladder(0);
      if (!take(')')) throw new FormulaError('#NAME?');
      return inner;
    }
    const token = tokens[next++];
    if (!token) throw new FormulaError('#NAME?');
    const [, text, digits, reference, word] = token;
    if (text !== undefined) return text.slice(1, -1).replace(/""/g, '"');
    if (digits !== undefined) return Number(digits);
    if (reference !== undefined) return lookUp(reference, around);
    if (word !== undefined && /^(?:true|false)$/i.test(word)) return word.toLowerCase() === 'true';
    if (word === undefined || !take('(')) throw new FormulaError('#NAME?');
    const args: (Answer | Block)[] = [];
    if (!take(')')) {
      do args.push(sign() === ',' || sign() === ')' ? null : ladder(0));
      while (take(','));
      if (!take(')')) throw new FormulaError('#NAME?');
    }
    const run = around.functions[word.toUpperCase()] ?? BUILT_IN[word.toUpperCase()];
    if (!run) throw new FormulaError('#NAME?');
    return run(...args);
  };
  const answer = single(ladder(0));
  if (next < tokens.length) throw new FormulaError('#NAME?');
  return answer;
}

function lookUp(reference: string, around: Surroundings): Answer | Block {
  const mark = reference.lastIndexOf('!');
  const sheet = mark < 0 ? null : reference.slice(0, mark).replace(/^'|'$/g, '').replace(/''/g, "'");
  const box = readPlace(reference.slice(mark + 1));
  if (!box) throw new FormulaError('#REF!');
  const block = around.area(sheet, box);
  return box.rows * box.columns === 1 ? block[0]![0]! : block;
}

function flat(value: Answer | Block): readonly Answer[] {
  return Array.isArray(value) ? (value as Block).flat() : [value as Answer];
}

function single(value: Answer | Block): Answer {
  return flat(value)[0] ?? null;
}

function number(value: Answer | Block): number {
  const one = single(value);
  if (one === null) return 0;
  const read = typeof one === 'string' ? Number(one || 'x') : Number(one);
  if (Number.isNaN(read)) throw new FormulaError('#VALUE!');
  return read;
}

function apply(operator: string, a: Answer, b: Answer): Answer {
  if (operator === '&') return `${a ?? ''}${b ?? ''}`;
  if (operator === '+') return number(a) + number(b);
  if (operator === '-') return number(a) - number(b);
  if (operator === '*') return number(a) * number(b);
  if (operator === '/') {
    if (number(b) === 0) throw new FormulaError('#DIV/0!');
    return number(a) / number(b);
  }
  const [x, y] = [a ?? (typeof b === 'string' ? '' : 0), b ?? (typeof a === 'string' ? '' : 0)];
  if (operator === '=') return x === y;
  if (operator === '<>') return x !== y;
  if (operator === '<') return x < y;
  if (operator === '<=') return x <= y;
  return operator === '>' ? x > y : x >= y;
}
