/** A sheet as it travels from the worker: numbers in typed arrays, every text once, formulas only where there are any. */
import { type Area, type Cell, type Grid, ERROR_CODES, isError } from '../../../core/cell';
import type { FileSheet, Spill } from '../../../files';
import { KIND } from '../../../work/packed-grid';

export interface PackedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** null for an empty sheet; then the arrays are empty. */
  readonly area: Area | null;
  /** Row-major over `area`, one of KIND. */
  readonly kinds: Uint8Array;
  /** The number; 0 or 1 of a boolean; place in `texts`; place in ERROR_CODES. */
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
  /** Place in `kinds` and en-US text. */
  readonly formulas: readonly (readonly [place: number, formula: string])[];
  readonly spills: readonly Spill[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

class Texts {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();

  place(text: string): number {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.all.push(text) - 1;
      this.places.set(text, place);
    }
    return place;
  }
}

function packCell(cell: Cell, texts: Texts): readonly [kind: number, number: number] {
  if (cell === null) return [KIND.blank, 0];
  if (typeof cell === 'number') return [KIND.number, cell];
  if (typeof cell === 'boolean') return [KIND.boolean, Number(cell)];
  if (isError(cell)) return [KIND.error, ERROR_CODES.indexOf(cell.error)];
  return [KIND.text, texts.place(cell)];
}

export function packSheet(
  { name, hidden, protected: isProtected, spills }: FileSheet,
  grid: Grid | undefined,
): PackedSheet {
  const { ref, values = [], merges = [], hiddenRows = [], hiddenColumns = [] } = grid ?? {};
  const size = ref ? ref.rows * ref.columns : 0;
  const kinds = new Uint8Array(size);
  const numbers = new Float64Array(size);
  const texts = new Texts();
  const formulas: [number, string][] = [];
  let place = 0;
  for (const [r, row] of values.entries()) {
    const formulaRow = grid?.formulas?.[r];
    for (const [c, cell] of row.entries()) {
      [kinds[place], numbers[place]] = packCell(cell, texts) as [number, number];
      const formula = formulaRow?.[c];
      if (formula) formulas.push([place, formula]);
      place += 1;
    }
  }
  const area = ref ? { row: ref.row, column: ref.column, rows: ref.rows, columns: ref.columns } : null;
  const layout = { spills, merges, hiddenRows, hiddenColumns };
  return { name, hidden, protected: isProtected, area, kinds, numbers, texts: texts.all, formulas, ...layout };
}

/** The value that was packed at a place. */
export function unpackCell({ kinds, numbers, texts }: PackedSheet, place: number): Cell {
  const number = numbers[place]!;
  switch (kinds[place]) {
    case KIND.number:
      return number;
    case KIND.text:
      return texts[number]!;
    case KIND.boolean:
      return number === 1;
    case KIND.error:
      return { error: ERROR_CODES[number]! };
    default:
      return null;
  }
}

/** Buffers that may be handed over without copying. */
export function buffersOf({ kinds, numbers }: PackedSheet): ArrayBuffer[] {
  return [kinds.buffer as ArrayBuffer, numbers.buffer as ArrayBuffer];
}
