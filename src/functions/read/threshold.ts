/** Thresholds as people type them: 95%, 0,95, "95%", "2/3", "> 1/2", "quá nửa". */
import { compare, Exact, fromDouble, parseRational, rational, type Target, FULL_TARGET } from '../../core/amount';
import { fold } from '../../core/text';
import { textOf } from '../../core/cell';
import type { Argument, FunctionError } from '../model';
import { failure } from './failure';
import { cellOf } from './scalar';

const TWO = rational(new Exact('2'));
export const MORE_THAN_HALF: Target = { share: rational(new Exact('1'), new Exact('2')), strict: true };

/** A number means ≥; text may carry a sign. Above 2 it is surely a percent typed without its sign. */
export function thresholdArg(arg: Argument | undefined, otherwise: Target = FULL_TARGET): Target | FunctionError {
  if (arg === null || arg === undefined) return otherwise;
  const cell = cellOf(arg);
  if (typeof cell === 'number' && !(cell >= 0 && cell <= 2)) return failure('thresholdRange', { text: textOf(cell) });
  const read = typeof cell === 'number' ? { share: fromDouble(cell), strict: false } : fromText(textOf(cell));
  if (read === null) return failure('threshold', { text: textOf(cell) });
  if (compare(read.share, TWO) > 0 || read.share.num.lt('0')) return failure('thresholdRange', { text: textOf(cell) });
  return read;
}

function fromText(text: string): Target | null {
  if (fold(text) === 'qua nua') return MORE_THAN_HALF;
  const found = /^\s*(>=|≥|>)?\s*(.+)$/.exec(text);
  const share = found ? parseRational(found[2]!.replace(/,/g, '.')) : null;
  return share === null ? null : { share, strict: found![1] === '>' };
}
