/** How far out every row of a list stands: by its number, or by what it heads. */
import { NO_LEVEL, type RowFacts } from './row-facts';
import { LEVELS } from './stt';
import { headsWithoutNumbers, type SumsNext } from './unnumbered';

export const NUMBER = LEVELS.indexOf('number');
/** Unnumbered rows lie below every numbered one. */
export const UNNUMBERED = 20;

/** A sum of amounts of a row, for evidence only: null where the row has none. */
export type SumsAgree = (parent: number, children: readonly number[]) => boolean | null;

/** Depth of every row in the list; smaller is further out. */
export function ranksOf(facts: RowFacts, agree: SumsAgree, sumsNext: SumsNext): Uint8Array {
  const ranks = ranksByNumber(facts, agree);
  rankHeads(facts, ranks, sumsNext);
  return ranks;
}

function ranksByNumber(facts: RowFacts, agree: SumsAgree): Uint8Array {
  const ranks = new Uint8Array(facts.count);
  const letter = LEVELS.indexOf('letter');
  const roman = LEVELS.indexOf('roman');
  const swapped = romanOutside(facts, letter, roman);
  for (let i = 0; i < facts.count; i++) {
    const level = facts.level[i]!;
    ranks[i] =
      level === NO_LEVEL
        ? UNNUMBERED
        : swapped && level === letter
          ? roman
          : swapped && level === roman
            ? letter
            : level;
    if (level === NO_LEVEL && startsList(facts, i, agree)) ranks[i] = NUMBER - 1;
  }
  return ranks;
}

/** Heads of unnumbered lists stand one step further out, and so do the rows beside them that belong to none. */
function rankHeads(facts: RowFacts, ranks: Uint8Array, sumsNext: SumsNext): void {
  const heads = headsWithoutNumbers(facts, sumsNext);
  if (heads.size === 0) return;
  let below = 0;
  for (let i = 0; i < facts.count; i++) {
    if (facts.said[i] !== 'row') continue;
    const own = heads.get(i);
    if (below === 0 || own !== undefined) ranks[i] = own !== undefined && below > 0 ? UNNUMBERED - 1 : UNNUMBERED - 2;
    if (own !== undefined) below = Math.max(below - 1, own);
    else if (below > 0) below--;
  }
}

/** Roman numerals outside letters: 'I' comes first and 'A' starts again under each. */
function romanOutside(facts: RowFacts, letter: number, roman: number): boolean {
  let first = -1;
  let restarts = 0;
  for (let i = 0; i < facts.count; i++) {
    const level = facts.level[i]!;
    if (first < 0 && (level === letter || level === roman)) first = level;
    if (level === letter && facts.ordinal[i] === 1) restarts++;
  }
  return first === roman && restarts >= 2;
}

/** An unnumbered row before a list that starts again at 1 is its heading. */
function startsList(facts: RowFacts, i: number, agree: SumsAgree): boolean {
  if (facts.said[i] !== 'row' && facts.said[i] !== 'split') return false;
  let next = i + 1;
  while (next < facts.count && (facts.said[next] === 'blank' || facts.said[next] === 'header')) next++;
  if (next >= facts.count || facts.level[next] !== NUMBER || facts.ordinal[next] !== 1) return false;
  if (facts.said[i] === 'row') return facts.hasOwn[i] === 0;
  if (!headsList(facts, i, next, agree)) return false;
  facts.said[i] = 'row';
  return true;
}

/** "Vốn ngân sách tỉnh" may head a list or split the row above: sums tell, else what stands before it. */
function headsList(facts: RowFacts, i: number, next: number, agree: SumsAgree): boolean {
  const list: number[] = [];
  for (let k = next; k < facts.count && facts.said[k] !== 'total'; k++) {
    if (facts.said[k] !== 'row') continue;
    if (facts.level[k]! < NUMBER || (list.length > 0 && facts.ordinal[k] === 1 && facts.level[k] === NUMBER)) break;
    const forgotten = facts.level[k] === NO_LEVEL && facts.hasOwn[k] === 1;
    if (facts.level[k] === NUMBER || forgotten) list.push(k);
  }
  const sums = agree(i, list);
  if (sums !== null) return sums;
  const before = i === 0 ? 'blank' : facts.said[i - 1]!;
  if (before !== 'split') return true;
  // Lines by source show amounts where the heading of a list shows none.
  return facts.amounts[i] === 0 && facts.amounts[i - 1]! > 0;
}
