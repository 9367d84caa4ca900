/** A range in place of a value: the function is computed for each element and spills. */
import { type Cell, isError } from '../../core/cell';
import { message } from '../../messages/message';
import type { Argument, FunctionError, FunctionSpec } from '../model';
import { isFailure } from '../read/failure';
import { paramAt, trimTogether } from './normalise';

type Matrix = readonly (readonly Cell[])[];

/** What one call gives; `scalar` where the host should show one value and not a block. */
export type CallResult = { readonly values: Matrix; readonly scalar: boolean } | FunctionError;

export function vectorise(spec: FunctionSpec, args: readonly Argument[]): CallResult {
  const spread = args.map((arg, i) => arg !== null && spec.vectorised.includes(paramAt(spec, i)?.name ?? ''));
  const trimmed = trimTogether(args.filter((_, i) => spread[i]) as Matrix[]);
  const blocks = args.map((arg, i) => (spread[i] ? trimmed.shift()! : arg));
  const over = blocks.filter((_, i) => spread[i]) as Matrix[];
  const rows = Math.max(1, ...over.map((block) => block.length));
  const columns = Math.max(1, ...over.map((block) => block[0]!.length));
  const fits = over.every((block) => fit(block.length, rows) && fit(block[0]!.length, columns));
  if (!fits) return { failure: '#VALUE!', message: message('functions.sizes') };
  if (rows === 1 && columns === 1) return single(spec, blocks);
  const values: Cell[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Cell[] = [];
    for (let column = 0; column < columns; column++) {
      const element = blocks.map((block, i) => (spread[i] ? [[pick(block as Matrix, row, column)]] : block));
      line.push(elementResult(spec, element));
    }
    values.push(line);
  }
  return { values, scalar: false };
}

function fit(size: number, whole: number): boolean {
  return size === 1 || size === whole;
}

function pick(block: Matrix, row: number, column: number): Cell {
  const line = block.length === 1 ? block[0]! : block[row]!;
  return (line.length === 1 ? line[0] : line[column]) ?? null;
}

/** An error in a value is the result, as in any formula of the host; ranges are looked into by the function. */
function errorIn(spec: FunctionSpec, args: readonly Argument[]): Cell | undefined {
  for (let i = 0; i < args.length; i++) {
    const cell = args[i]?.[0]?.[0] ?? null;
    if (isError(cell) && paramAt(spec, i)?.type !== 'range') return cell;
  }
  return undefined;
}

function elementResult(spec: FunctionSpec, args: readonly Argument[]): Cell {
  const error = errorIn(spec, args);
  if (error !== undefined) return error;
  const result = spec.compute(args);
  if (isFailure(result)) return { error: result.failure };
  return Array.isArray(result) ? ((result as Matrix)[0]?.[0] ?? null) : (result as Cell);
}

function single(spec: FunctionSpec, args: readonly Argument[]): CallResult {
  const error = errorIn(spec, args);
  if (error !== undefined) return { values: [[error]], scalar: true };
  const result = spec.compute(args);
  if (isFailure(result)) return result;
  if (Array.isArray(result)) return { values: result as Matrix, scalar: false };
  return { values: [[result as Cell]], scalar: true };
}
