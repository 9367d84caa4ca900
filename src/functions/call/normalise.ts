/** Arguments as every `compute` sees them: matrices of cells, or null where an optional one is left out. */
import type { Cell } from '../../core/cell';
import type { Argument, FunctionSpec, Param } from '../model';
import type { HostTraits } from './traits';

type Matrix = readonly (readonly Cell[])[];

/** The parameter of an argument; a repeating last parameter stands for all that follow. */
export function paramAt(spec: FunctionSpec, index: number): Param | undefined {
  const last = spec.params[spec.params.length - 1];
  return spec.params[index] ?? (last?.repeating === true ? last : undefined);
}

/** A scalar becomes 1 × 1, a flat list one row. */
function matrixOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  if (raw.length === 0) return [[null]];
  return Array.isArray(raw[0]) ? (raw as unknown[][]) : [raw as unknown[]];
}

export function countCells(rawArgs: readonly unknown[]): number {
  return rawArgs.reduce<number>((sum, raw) => {
    const matrix = matrixOf(raw);
    return sum + matrix.length * (matrix[0]?.length ?? 0);
  }, 0);
}

export function normalise(param: Param, raw: unknown, host: HostTraits): Argument {
  const matrix = cellsOf(param, matrixOf(raw), host);
  const only = matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0]! : undefined;
  const empty = only === null || (only === '' && param.type !== 'amount' && param.type !== 'range');
  return param.optional === true && empty ? null : matrix;
}

/** Rows that hold cells already are passed on as they are: 100,000 rows cost no copy. */
function cellsOf(param: Param, matrix: readonly (readonly unknown[])[], host: HostTraits): Matrix {
  const first = firstUnready(matrix);
  if (first < 0) return matrix as Matrix;
  const rest = matrix.slice(first).map((row) => row.map((value) => cellFor(param, value, host)));
  return first === 0 ? rest : (matrix.slice(0, first) as Cell[][]).concat(rest);
}

/** The first row with a value that hosts mean differently, or −1. Numbers and ordinary texts are no such values. */
function firstUnready(matrix: readonly (readonly unknown[])[]): number {
  for (let i = 0; i < matrix.length; i++) {
    const row = matrix[i]!;
    for (let j = 0; j < row.length; j++) {
      const value = row[j];
      if (typeof value === 'number' ? value - value === 0 : typeof value === 'string' && isOrdinary(value)) continue;
      return i;
    }
  }
  return -1;
}

function isOrdinary(text: string): boolean {
  return text !== '' && text.charCodeAt(0) !== 35;
}

function cellFor(param: Param, value: unknown, host: HostTraits): Cell {
  const cell = host.toCell(value);
  return cell === '' && host.emptyTextIsBlank && param.emptyIsMissing !== true ? null : cell;
}

/** Drops rows at the end in which no argument holds anything, so that a whole column may be passed. */
export function trimTogether(matrices: readonly Matrix[]): Matrix[] {
  const tall = matrices.filter((matrix) => matrix.length > 1);
  const rows = Math.max(1, ...tall.map(usedRows));
  return matrices.map((matrix) => (matrix.length > rows ? matrix.slice(0, rows) : matrix));
}

function usedRows(matrix: Matrix): number {
  let rows = matrix.length;
  while (rows > 1 && matrix[rows - 1]!.every((cell) => cell === null || cell === '')) rows--;
  return rows;
}
