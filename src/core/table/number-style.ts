/** Amounts typed as text: which style an ambiguous '1.234' has, told by its neighbours. */
import { message, say } from '../../messages';
import { type NumberStyle, readNumberText } from '../amount';
import { a1 } from '../cell';
import type { Column, Question } from './model';
import type { QuestionScope } from './questions';
import { looksNumeric } from './scan';
import type { View } from './view';

interface Tally {
  vi: number;
  us: number;
  readonly ambiguous: { row: number; column: number; text: string }[];
  /** Sizes of real numbers by column. */
  readonly sizes: Map<number, number[]>;
}

/** Roles whose texts are amounts. */
export function holdsAmounts(column: Column): boolean {
  return /^(plan|disbursed|adjustment|investment)/.test(column.role);
}

/** The style for ambiguous texts between two sheet rows, or a question where nothing tells. */
export function numberStyleOf(
  view: View,
  columns: readonly Column[],
  first: number,
  last: number,
  scope: QuestionScope,
): { style: NumberStyle | null; question: Question | null } {
  const id = `${scope.key}:numbers`;
  const answer = scope.answers[id];
  if (answer === 'vi' || answer === 'us') return { style: answer, question: null };
  const tally = tallyOf(
    view,
    columns.filter(holdsAmounts).map((column) => column.column),
    first,
    last,
  );
  if (tally.ambiguous.length === 0)
    return { style: tally.vi > tally.us ? 'vi' : tally.us > tally.vi ? 'us' : null, question: null };
  if (tally.vi > 0 && tally.us === 0) return { style: 'vi', question: null };
  if (tally.us > 0 && tally.vi === 0) return { style: 'us', question: null };
  const style = bySize(tally);
  return style === null ? { style, question: ask(id, scope, tally.ambiguous[0]!) } : { style, question: null };
}

function tallyOf(view: View, columns: readonly number[], first: number, last: number): Tally {
  const tally: Tally = { vi: 0, us: 0, ambiguous: [], sizes: new Map(columns.map((column) => [column, []])) };
  for (let row = first; row <= last; row++) {
    for (const column of columns) {
      const cell = view.value(row, column);
      if (typeof cell === 'number') {
        const sizes = tally.sizes.get(column)!;
        if (cell !== 0 && sizes.length < 500) sizes.push(Math.abs(cell));
      } else if (typeof cell === 'string' && looksNumeric(cell)) {
        const read = readNumberText(cell);
        if ('problem' in read) {
          if (read.problem === 'ambiguous' && tally.ambiguous.length < 1000)
            tally.ambiguous.push({ row, column, text: cell });
        } else if (read.style !== 'either') tally[read.style]++;
      }
    }
  }
  return tally;
}

/** The two readings differ a thousandfold: the one that fits the column's numbers is taken if all agree clearly. */
function bySize(tally: Tally): NumberStyle | null {
  let vi = 0;
  let us = 0;
  for (const { column, text } of tally.ambiguous) {
    const sizes = [...tally.sizes.get(column)!].sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)];
    if (median === undefined) continue;
    const distance = (style: NumberStyle) => {
      const read = readNumberText(text, style);
      return 'problem' in read
        ? Infinity
        : Math.abs(Math.log10(Math.max(1e-9, Math.abs(Number(read.value.toString()))) / median));
    };
    const gap = distance('us') - distance('vi');
    if (gap > 1.2) vi++;
    else if (gap < -1.2) us++;
  }
  return vi > 0 && us === 0 ? 'vi' : us > 0 && vi === 0 ? 'us' : null;
}

function ask(id: string, scope: QuestionScope, cell: { row: number; column: number; text: string }): Question {
  const where = a1({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  return {
    id,
    sheet: scope.sheet,
    about: 'column',
    message: message('table.ask.numbers', { text: cell.text.trim(), cell: where, sheet: scope.sheet }),
    candidates: [
      { value: 'vi', label: say('vi', message('table.style.vi', { text: cell.text.trim() })), confidence: 0.6 },
      { value: 'us', label: say('vi', message('table.style.us', { text: cell.text.trim() })), confidence: 0.4 },
    ],
  };
}
