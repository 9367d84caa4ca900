/** What the cells of a column hold, from a sample of its rows. */
import { isError, type Cell } from '../cell';
import { levelOf } from './stt';
import { looksNumeric } from './scan';
import type { View } from './view';

export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** STT-like cells: 1, I, a, '-'. */
  readonly ordinals: number;
  readonly errors: number;
  readonly percentFormats: number;
  /** Largest absolute number, and the median of the non-zero ones. */
  readonly largest: number;
  readonly median: number;
  /** Share of numbers that are whole. */
  readonly whole: number;
  /** All its numbers are years of the calendar. */
  readonly years: boolean;
}

const SAMPLE = 400;

/** Samples evenly between two sheet rows (last inclusive), so that a long table costs no more than a short one. */
export function profileOf(view: View, column: number, first: number, last: number): Profile {
  const step = Math.max(1, Math.floor((last - first + 1) / SAMPLE));
  const sizes: number[] = [];
  let filled = 0;
  let numbers = 0;
  let texts = 0;
  let ordinals = 0;
  let errors = 0;
  let percentFormats = 0;
  let whole = 0;
  let years = 0;
  for (let row = first; row <= last; row += step) {
    const cell: Cell = view.value(row, column);
    if (cell === null || cell === '') continue;
    filled++;
    if (levelOf(cell) !== null) ordinals++;
    if (typeof cell === 'number') {
      numbers++;
      if (Number.isInteger(cell)) whole++;
      if (Number.isInteger(cell) && cell >= 1990 && cell <= 2100) years++;
      if (cell !== 0) sizes.push(Math.abs(cell));
      if (view.grid.numberFormats?.[row - view.top]?.[column - view.left]?.includes('%')) percentFormats++;
    } else if (isError(cell)) errors++;
    else if (typeof cell === 'string') {
      if (looksNumeric(cell)) numbers++;
      if (/^\s*(19|20)\d\d\s*$/.test(cell)) years++;
      else if (!/^\s*[-–—]\s*$/.test(cell)) texts++;
    }
  }
  sizes.sort((a, b) => a - b);
  return {
    filled,
    numbers,
    texts,
    ordinals,
    errors,
    percentFormats,
    largest: sizes[sizes.length - 1] ?? 0,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    whole: numbers === 0 ? 1 : whole / numbers,
    years: numbers >= 2 && years === numbers,
  };
}
