/** What each row of a table shows before its place in the list is known: label, level, amounts. Columnar: one entry a row. */
import { isError } from '../cell';
import { fold } from '../text';
import type { RowKind } from './model';
import { looksNumeric, type Scan } from './scan';
import { type Level, LEVELS, levelOf } from './stt';
import { GUIDANCE, NOTE, SIGNATURE, SPLIT, SUBTOTAL, TOTAL } from './vocabulary';
import type { View } from './view';

/** Columns that tell rows apart. */
export interface LabelColumns {
  readonly index: number | null;
  readonly name: number | null;
  /** Code, owner, person: what a project row has of its own. */
  readonly own: readonly number[];
  readonly amounts: readonly number[];
}

export const NO_LEVEL = 99;

export interface RowFacts {
  readonly first: number;
  readonly count: number;
  /** What words alone say; 'row' where only the place decides. */
  readonly said: (RowKind | 'row')[];
  /** Index into LEVELS, or NO_LEVEL. */
  readonly level: Uint8Array;
  /** Ordinal within its level (1, 2, … ; A = 1), 0 where unknown. */
  readonly ordinal: Int32Array;
  readonly amounts: Uint8Array;
  readonly hasOwn: Uint8Array;
  readonly named: Uint8Array;
}

/** Reads rows first … last. */
export function readRowFacts(view: View, scanned: Scan, columns: LabelColumns, first: number, last: number): RowFacts {
  const count = Math.max(0, last - first + 1);
  const facts: RowFacts = {
    first,
    count,
    said: new Array<RowKind | 'row'>(count),
    level: new Uint8Array(count).fill(NO_LEVEL),
    ordinal: new Int32Array(count),
    amounts: new Uint8Array(count),
    hasOwn: new Uint8Array(count),
    named: new Uint8Array(count),
  };
  let letter = '';
  for (let i = 0; i < count; i++) {
    const row = first + i;
    if (scanned.numbers[row - view.top]! + scanned.texts[row - view.top]! === 0) {
      facts.said[i] = 'blank';
      continue;
    }
    const index = columns.index === null ? null : view.value(row, columns.index);
    const level =
      columns.index === null
        ? null
        : levelOf(typeof index === 'string' ? view.text(row, columns.index) : index, letter);
    if (level !== null) {
      facts.level[i] = LEVELS.indexOf(level);
      facts.ordinal[i] = ordinalOf(index, level);
      if (level === 'letter') letter = String(index).trim().charAt(0);
    }
    facts.amounts[i] = countAmounts(view, row, columns.amounts);
    facts.hasOwn[i] = columns.own.some((column) => view.text(row, column).trim() !== '') ? 1 : 0;
    const label = labelOf(view, row, columns, level !== null);
    facts.named[i] = label === '' ? 0 : 1;
    facts.said[i] = sayKind(view, row, label, level, facts.amounts[i]!);
  }
  return facts;
}

function ordinalOf(index: unknown, level: Level): number {
  if (typeof index === 'number') return Number.isInteger(index) ? index : 0;
  const text = String(index).replace(/[\s().]/g, '');
  if (/^\d+$/.test(text)) return Number(text);
  if (level === 'letter' || level === 'small') return text.toUpperCase().charCodeAt(0) - 64;
  return /^I$/.test(text) ? 1 : 0;
}

function countAmounts(view: View, row: number, columns: readonly number[]): number {
  let n = 0;
  for (const column of columns) {
    const cell = view.value(row, column);
    if (cell === null) continue;
    if (typeof cell === 'number' || isError(cell) || (typeof cell === 'string' && looksNumeric(cell))) n++;
  }
  return Math.min(n, 255);
}

/** The words of a row: its name, else the first text at its left. */
function labelOf(view: View, row: number, columns: LabelColumns, ordinal: boolean): string {
  if (columns.name !== null) {
    const name = view.text(row, columns.name);
    if (name !== '') {
      const folded = fold(name);
      if (folded !== '' && !looksNumeric(folded)) return folded;
    }
  }
  if (ordinal && columns.name !== null) return '';
  const end = columns.name === null ? view.right : Math.max(columns.name, view.left + 2);
  for (let column = view.left; column < end; column++) {
    if (ordinal && column === columns.index) continue;
    const cell = view.value(row, column);
    if (typeof cell === 'string' && cell.trim() !== '' && !looksNumeric(cell)) return view.folded(row, column);
  }
  return '';
}

function sayKind(view: View, row: number, label: string, level: Level | null, amounts: number): RowKind | 'row' {
  if (label === '') return level === null ? sayWithoutLabel(view, row, amounts) : 'row';
  if (TOTAL.test(label) && level === null) return 'total';
  if (SUBTOTAL.test(label) && level === null) return 'subtotal';
  if (amounts === 0) {
    if (SIGNATURE.test(label)) return 'signature';
    if (level === null && GUIDANCE.test(label)) return 'guidance';
    if (level === null && NOTE.test(label)) return 'note';
  }
  if ((level === null || level === 'dash' || level === 'plus') && SPLIT.test(label)) return 'split';
  return 'row';
}

/** Nothing at the left: a signature at the right, or stray figures. */
function sayWithoutLabel(view: View, row: number, amounts: number): RowKind {
  if (amounts === 0) {
    for (let column = view.left; column < view.right; column++) {
      const cell = view.value(row, column);
      if (typeof cell === 'string' && SIGNATURE.test(view.folded(row, column))) return 'signature';
    }
  }
  return 'note';
}
