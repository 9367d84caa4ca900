/** Texts, whole numbers, days and choices from arguments. */
import { parseUnit, type Unit } from '../../core/amount';
import { type Cell, type Day, dayOfSerial, parseDay, textOf } from '../../core/cell';
import { fold } from '../../core/text';
import type { Argument, FunctionError } from '../model';
import { failure } from './failure';

/** The one cell of a scalar argument; blank where it is left out. */
export function cellOf(arg: Argument | undefined): Cell {
  return arg?.[0]?.[0] ?? null;
}

export function textArg(arg: Argument | undefined): string {
  return textOf(cellOf(arg)).trim();
}

export function unitArg(arg: Argument | undefined): Unit | null | FunctionError {
  const text = textArg(arg);
  if (text === '') return null;
  return parseUnit(text) ?? failure('unit', { text });
}

/** A day from a date cell (serial) or a text such as '31/12/2022'. */
export function dayOfCell(cell: Cell): Day | null {
  if (typeof cell === 'number') return dayOfSerial(cell);
  return typeof cell === 'string' ? parseDay(cell) : null;
}

export function dayArg(arg: Argument | undefined, name: string): Day | FunctionError {
  const cell = cellOf(arg);
  return dayOfCell(cell) ?? failure('day', { name, text: textOf(cell) });
}

export function wholeArg(
  arg: Argument | undefined,
  name: string,
  bounds: { readonly min: number; readonly max: number; readonly otherwise: number },
): number | FunctionError {
  if (arg === null || arg === undefined) return bounds.otherwise;
  const cell = cellOf(arg) ?? 0;
  const { min, max } = bounds;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= min && cell <= max) return cell;
  return failure('whole', { name, min, max, text: textOf(cell) });
}

/** One of several words, accents and case aside; the first is meant where the argument is left out. */
export function choiceArg<T>(
  arg: Argument | undefined,
  name: string,
  words: readonly (readonly [word: string, means: T])[],
): T | FunctionError {
  const text = textArg(arg);
  if (text === '') return words[0]![1];
  const found = words.find(([word]) => fold(word) === fold(text));
  return found ? found[1] : failure('choice', { name, text, choices: words.map(([word]) => `"${word}"`).join(', ') });
}
