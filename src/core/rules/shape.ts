/** Checks that plain data has the declared shape: unknown keys, missing keys and wrong types are named by path. */
import { parseRational } from '../amount';
import { parseDay } from '../cell';
import type { Report } from './problem';

export interface Keys {
  readonly keys: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
}

interface ListOf {
  readonly list: Shape;
  /** Shortest and longest. */
  readonly from?: number;
  readonly to?: number;
}

export type Shape =
  | 'text'
  /** Text that may stand in a list, a cell or a condition: no spaces, commas, semicolons, quotes, braces. */
  | 'id'
  | 'day'
  /** Exact number as text. */
  | 'exact'
  | 'whole'
  | 'flag'
  | { readonly oneOf: readonly (string | number)[]; readonly or?: RegExp }
  | ListOf
  | Keys
  /** The first whose keys are all there; for 'all' / 'any' / test. */
  | { readonly either: () => readonly Keys[] };

/** Reports every mismatch of `value` with `shape`. */
export function checkShape(value: unknown, shape: Shape, path: string, report: Report): void {
  if (typeof shape === 'string') {
    if (!isPlain(value, shape)) report(path, `shape.${shape}`, { found: shown(value) });
  } else if ('oneOf' in shape) {
    const fits = shape.oneOf.includes(value as string) || (typeof value === 'string' && shape.or?.test(value) === true);
    if (!fits) report(path, 'shape.oneOf', { found: shown(value), choices: shape.oneOf.join(', ') });
  } else if ('list' in shape) checkList(value, shape, path, report);
  else if ('either' in shape) checkEither(value, shape.either(), path, report);
  else checkKeys(value, shape, path, report);
}

function isPlain(value: unknown, shape: 'text' | 'id' | 'day' | 'exact' | 'whole' | 'flag'): boolean {
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'whole') return Number.isSafeInteger(value);
  if (typeof value !== 'string') return false;
  if (shape === 'id') return /^[^\s;,"{}\p{C}]+$/u.test(value);
  if (shape === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value) === value;
  return shape === 'text' || parseRational(value) !== null;
}

function checkList(value: unknown, shape: ListOf, path: string, report: Report): void {
  if (!Array.isArray(value)) return report(path, 'shape.list', { found: shown(value) });
  if (value.length < (shape.from ?? 0) || value.length > (shape.to ?? value.length)) {
    report(path, 'shape.length', { found: value.length });
  }
  value.forEach((each: unknown, i) => {
    checkShape(each, shape.list, `${path}[${i}]`, report);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkEither(value: unknown, choices: readonly Keys[], path: string, report: Report): void {
  const fitting = choices.find(({ keys }) => isRecord(value) && Object.keys(keys).every((key) => key in value));
  checkKeys(value, fitting ?? choices[0]!, path, report);
}

function checkKeys(value: unknown, { keys, optional }: Keys, path: string, report: Report): void {
  if (!isRecord(value)) return report(path, 'shape.record', { found: shown(value) });
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const key of Object.keys(value)) {
    const shape = own(keys, key) ?? own(optional, key);
    if (shape === undefined) report(inside(key), 'shape.unknownKey', { key });
    else checkShape(value[key], shape, inside(key), report);
  }
  for (const key of Object.keys(keys)) if (!(key in value)) report(inside(key), 'shape.missingKey', { key });
}

function own(shapes: Readonly<Record<string, Shape>>, key: string): Shape | undefined {
  return Object.prototype.hasOwnProperty.call(shapes, key) ? shapes[key] : undefined;
}

/** A value as a message quotes it, cut short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
