/** A grid on its way into the worker: typed arrays that are handed over, not copied, so that sending never stalls the page. */
import { type Cell, type Grid, ERROR_CODES, isError } from '../core/cell';
import type { ReadOptions } from '../ports/workbook';
import { inSlices } from './slices';

/** What `kinds` says of a cell. */
export const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;

/** A matrix of texts: each text once, and its number for every cell. */
interface Coded {
  readonly texts: readonly (string | null)[];
  readonly codes: Uint32Array;
}

export interface PackedGrid {
  readonly rest: Omit<Grid, 'values' | 'formulas' | 'numberFormats' | 'fonts'>;
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: readonly (string | null)[];
  readonly facets: Readonly<Partial<Record<'formulas' | 'numberFormats' | 'fonts', Coded>>>;
}

class Coder {
  readonly texts: (string | null)[] = [];
  private readonly codes = new Map<string | null, number>();

  code(text: string | null): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.codes.set(text, code);
    }
    return code;
  }
}

const FACETS = ['formulas', 'numberFormats', 'fonts'] as const;

export async function packGrid(grid: Grid, options: ReadOptions): Promise<PackedGrid> {
  const { values, merges, hiddenRows, hiddenColumns } = grid;
  const layout = {
    ...(merges && { merges }),
    ...(hiddenRows && { hiddenRows }),
    ...(hiddenColumns && { hiddenColumns }),
  };
  const columns = grid.ref.columns;
  const size = grid.ref.rows * columns;
  const kinds = new Uint8Array(size);
  const numbers = new Float64Array(size);
  const texts = new Coder();
  const coders = FACETS.flatMap((facet) => {
    const matrix = grid[facet];
    return matrix ? [{ facet, matrix, coder: new Coder(), codes: new Uint32Array(size) }] : [];
  });
  const put = (place: number, cell: Cell) => {
    kinds[place] =
      cell === null
        ? KIND.blank
        : isError(cell)
          ? KIND.error
          : KIND[typeof cell === 'string' ? 'text' : typeof cell === 'number' ? 'number' : 'boolean'];
    if (cell === null) return;
    numbers[place] = isError(cell)
      ? ERROR_CODES.indexOf(cell.error)
      : typeof cell === 'string'
        ? texts.code(cell)
        : Number(cell);
  };
  await inSlices(
    grid.ref.rows,
    (row) => {
      const start = row * columns;
      for (let column = 0; column < columns; column += 1) put(start + column, values[row]![column]!);
      for (const { matrix, coder, codes } of coders) {
        for (let column = 0; column < columns; column += 1) codes[start + column] = coder.code(matrix[row]![column]!);
      }
    },
    options,
  );
  const facets = Object.fromEntries(coders.map(({ facet, coder, codes }) => [facet, { texts: coder.texts, codes }]));
  return { rest: { ref: grid.ref, ...layout }, kinds, numbers, texts: texts.texts, facets };
}

export function gridBuffers({ kinds, numbers, facets }: PackedGrid): ArrayBuffer[] {
  return [kinds, numbers, ...Object.values(facets).map(({ codes }) => codes)].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}

function cellAt({ kinds, numbers, texts }: PackedGrid, place: number): Cell {
  const number = numbers[place]!;
  if (kinds[place] === KIND.number) return number;
  if (kinds[place] === KIND.text) return texts[number]!;
  if (kinds[place] === KIND.boolean) return number === 1;
  return kinds[place] === KIND.error ? { error: ERROR_CODES[number]! } : null;
}

/** The rows of an unpacked grid, to be filled one after the other. */
function unpacking(packed: PackedGrid) {
  const { rest, facets } = packed;
  const { rows, columns } = rest.ref;
  const line = <T>(row: number, cell: (place: number) => T): T[] =>
    Array.from({ length: columns }, (_, column) => cell(row * columns + column));
  const values: Cell[][] = [];
  const coded = Object.entries(facets).map(([facet, { texts, codes }]) => ({
    facet,
    texts,
    codes,
    matrix: [] as unknown[],
  }));
  const each = (row: number) => {
    values.push(line(row, (place) => cellAt(packed, place)));
    for (const { texts, codes, matrix } of coded) matrix.push(line(row, (place) => texts[codes[place]!]!));
  };
  const grid = (): Grid => ({
    ...rest,
    values,
    ...Object.fromEntries(coded.map(({ facet, matrix }) => [facet, matrix])),
  });
  return { rows, each, grid };
}

export function unpackGrid(packed: PackedGrid): Grid {
  const { rows, each, grid } = unpacking(packed);
  for (let row = 0; row < rows; row += 1) each(row);
  return grid();
}

/** The same in a page that keeps answering. Throws PortError 'cancelled'. */
export async function unpackInSlices(packed: PackedGrid, options: ReadOptions): Promise<Grid> {
  const { rows, each, grid } = unpacking(packed);
  await inSlices(rows, each, options);
  return grid();
}
