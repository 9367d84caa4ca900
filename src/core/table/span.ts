/** Where the data of a table end: before the closing total, notes and signatures. */
import type { RowKind } from './model';

const CLOSING: ReadonlySet<RowKind> = new Set<RowKind>([
  'blank',
  'total',
  'split',
  'note',
  'signature',
  'guidance',
  'header',
]);

/** Number of rows from the first one to the last before everything that closes the table; at least 1 for a table with a total only. */
export function dataSpan(kinds: readonly RowKind[]): number {
  let last = kinds.length - 1;
  while (last >= 0 && CLOSING.has(kinds[last]!)) last--;
  if (last < 0) return openingTotal(kinds);
  // Source lines of the last project belong to it; those of the closing total do not.
  while (last + 1 < kinds.length && kinds[last + 1] === 'split') last++;
  return last + 1;
}

/** A form without projects: its total and the lines under it. */
function openingTotal(kinds: readonly RowKind[]): number {
  let last = -1;
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 'total' || kinds[i] === 'split') last = i;
    else if (kinds[i] !== 'blank') break;
  }
  return last + 1;
}

/** After the last amount: rows below a note, a signature or a heading "Hướng dẫn" belong to it. Changes `said` in place. */
export function nameTail(said: (RowKind | 'row')[], amounts: Uint8Array): void {
  let from = said.length;
  while (from > 0 && (amounts[from - 1] === 0 || said[from - 1] === 'note')) from--;
  let tail: RowKind | null = null;
  for (let i = from; i < said.length; i++) {
    const kind = said[i]!;
    if (kind === 'signature' || kind === 'guidance' || (kind === 'note' && tail === null)) tail = kind;
    else if (tail !== null && kind !== 'blank') said[i] = tail;
  }
}
