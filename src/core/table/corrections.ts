/** What the user corrected in a table as a whole: its last row, kinds of rows, left out. Kept by words in DL_AnhXa. */
import { columnLetter } from '../cell';
import { fold } from '../text';
import type { MappedItem, RowKind } from './model';
import type { QuestionScope } from './questions';
import type { Scan } from './scan';
import type { View } from './view';

/** Kinds that a row may be given by hand. */
export const CHOSEN_KINDS = ['data', 'group', 'subtotal', 'total', 'split', 'note'] as const;
export type ChosenKind = (typeof CHOSEN_KINDS)[number];

/** A correction as it is stored: a role of DL_AnhXa and the words it is found by. */
export interface Correction {
  readonly role: 'end' | 'leave' | `row.${ChosenKind}`;
  readonly header: string;
}

/** 'GiaiNgan:leave' = 'yes', or stored so: the table is not used. 'no' takes it back. */
export function isLeft(scope: QuestionScope, items: readonly MappedItem[]): boolean {
  const answer = scope.answers[`${scope.key}:leave`];
  return answer === undefined ? items.some(({ role }) => role === 'leave') : answer === 'yes';
}

/**
 * Last sheet row of a table: 'GiaiNgan:last' = '48' (1-based), or the row before the words that closed it last time.
 * `found` is where it ends without a correction.
 */
export function lastRowOf(
  view: View,
  scope: QuestionScope,
  items: readonly MappedItem[],
  first: number,
  found: number,
): { readonly last: number; readonly closing: string } {
  const answer = Number(scope.answers[`${scope.key}:last`]);
  if (answer > first && answer - 1 <= found) {
    const last = answer - 1;
    return { last, closing: last < found ? wordsOf(view, last + 1) : '' };
  }
  const closing = items.find(({ role }) => role === 'end')?.header ?? '';
  if (closing === '') return { last: found, closing: '' };
  for (let row = first + 1; row <= found; row++) {
    if (fold(wordsOf(view, row)) === fold(closing)) return { last: row - 1, closing };
  }
  return { last: found, closing: '' };
}

/** Kinds given by hand, by index from `first`: 'GiaiNgan:row:12' = 'total', or stored by the row's words. */
export function chosenKinds(
  view: View,
  scanned: Scan,
  scope: QuestionScope,
  items: readonly MappedItem[],
  span: { readonly first: number; readonly count: number },
): ReadonlyMap<number, ChosenKind> {
  const kinds = new Map<number, ChosenKind>();
  const byWords = new Map<string, ChosenKind>();
  for (const { role, header } of items) {
    const kind = role.startsWith('row.') ? kindOf(role.slice(4)) : null;
    if (kind && header !== '') byWords.set(fold(header), kind);
  }
  for (let i = 0; byWords.size > 0 && i < span.count; i++) {
    if (scanned.texts[span.first + i - view.top] === 0) continue;
    const kind = byWords.get(fold(wordsOf(view, span.first + i)));
    if (kind) kinds.set(i, kind);
  }
  const prefix = `${scope.key}:row:`;
  for (const id of Object.keys(scope.answers)) {
    const kind = id.startsWith(prefix) ? kindOf(scope.answers[id]!) : null;
    const i = Number(id.slice(prefix.length)) - 1 - span.first;
    if (kind && i >= 0 && i < span.count) kinds.set(i, kind);
  }
  return kinds;
}

function kindOf(text: string): ChosenKind | null {
  return CHOSEN_KINDS.find((kind) => kind === text) ?? null;
}

/** What is kept of them, to be stored. */
export function keptCorrections(
  view: View,
  first: number,
  kinds: ReadonlyMap<number, RowKind>,
  closing: string,
): readonly Correction[] {
  const kept: Correction[] = closing === '' ? [] : [{ role: 'end', header: closing }];
  for (const [i, kind] of kinds) {
    const header = wordsOf(view, first + i);
    if (header !== '') kept.push({ role: `row.${kind as ChosenKind}`, header });
  }
  return kept;
}

/** The texts at the left of a row, its ordinal included: what people know it by. */
export function wordsOf(view: View, row: number): string {
  const words: string[] = [];
  for (let column = view.left; column < Math.min(view.right, view.left + 4) && words.length < 2; column++) {
    const text = view.covered(row, column) ? '' : view.text(row, column).trim();
    if (text !== '') words.push(text);
  }
  return words.join(' ');
}

/** Columns that a question is still open about: what they are is not settled, so nothing is stored of them. */
export function isOpen(
  column: number,
  key: string,
  questions: readonly { id: string; candidates: readonly { value: string }[] }[],
): boolean {
  const letter = columnLetter(column);
  return questions.some(
    ({ id, candidates }) =>
      id === `${key}:column:${letter}` ||
      (/:(plan|disbursed)[^:]*$/.test(id) && candidates.some(({ value }) => value === letter)),
  );
}
