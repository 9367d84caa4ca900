/** The kind of every row: which ones hold money that counts once, and which repeat it. */
import type { RowKind } from './model';
import { NO_LEVEL, type RowFacts } from './row-facts';
import { NUMBER, ranksOf, type SumsAgree, UNNUMBERED } from './row-ranks';
import { LEVELS } from './stt';
import type { SumsNext } from './unnumbered';

const SMALL = LEVELS.indexOf('small');
const DASH = LEVELS.indexOf('dash');

export interface RowDecision {
  readonly kinds: RowKind[];
  /** Index of the row that a row belongs to, −1 where none. */
  readonly parents: Int32Array;
}

/** Decides all kinds. Indices are relative to facts.first. `agree` tells whether a row is the sum of others. */
export function decideRowKinds(facts: RowFacts, agree: SumsAgree, sumsNext: SumsNext = () => 0): RowDecision {
  const kinds = new Array<RowKind>(facts.count);
  for (let i = 0; i < facts.count; i++) kinds[i] = facts.said[i] === 'row' ? 'data' : (facts.said[i] as RowKind);
  const ranks = ranksOf(facts, agree, sumsNext);
  const children = childrenOf(facts, ranks, kinds);
  for (let i = 0; i < facts.count; i++) {
    if (facts.said[i] !== 'row') continue;
    const below = children.get(i);
    if (below === undefined) kinds[i] = leafKind(facts, ranks, i);
    else decideParent(facts, ranks, kinds, i, below, agree);
  }
  splitOfTotal(facts, ranks, kinds, agree);
  return { kinds, parents: parentsOf(facts, ranks, kinds) };
}

/** The nearest group or subtotal further out; a source line belongs to the row it splits. */
function parentsOf(facts: RowFacts, ranks: Uint8Array, kinds: readonly RowKind[]): Int32Array {
  const parents = new Int32Array(facts.count).fill(-1);
  const stack: number[] = [];
  let last = -1;
  for (let i = 0; i < facts.count; i++) {
    const kind = kinds[i];
    if (kind === 'split') parents[i] = last;
    if (kind === 'total') {
      stack.length = 0;
      last = i;
    }
    if (kind !== 'data' && kind !== 'group' && kind !== 'subtotal') continue;
    while (stack.length > 0 && ranks[stack[stack.length - 1]!]! >= ranks[i]!) stack.pop();
    parents[i] = stack[stack.length - 1] ?? -1;
    if (kind !== 'data') stack.push(i);
    last = i;
  }
  return parents;
}

/** Direct children of rows that have some. */
function childrenOf(facts: RowFacts, ranks: Uint8Array, kinds: readonly RowKind[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  const stack: number[] = [];
  for (let i = 0; i < facts.count; i++) {
    if (facts.said[i] === 'total') stack.length = 0;
    if (facts.said[i] !== 'row' || kinds[i] === 'blank') continue;
    while (stack.length > 0 && ranks[stack[stack.length - 1]!]! >= ranks[i]!) stack.pop();
    const parent = stack[stack.length - 1];
    if (parent !== undefined) {
      const list = children.get(parent);
      if (list) list.push(i);
      else children.set(parent, [i]);
    }
    stack.push(i);
  }
  return children;
}

function leafKind(facts: RowFacts, ranks: Uint8Array, i: number): RowKind {
  if (facts.amounts[i]! > 0) return 'data';
  if (facts.hasOwn[i] === 1 || (ranks[i]! >= NUMBER && ranks[i] !== UNNUMBERED)) return 'data';
  return 'group';
}

function decideParent(
  facts: RowFacts,
  ranks: Uint8Array,
  kinds: RowKind[],
  i: number,
  below: readonly number[],
  agree: SumsAgree,
): void {
  const filled = facts.amounts[i]! > 0;
  const minor = below.every((child) => facts.level[child] === NO_LEVEL || facts.level[child]! >= SMALL);
  const project = ranks[i]! >= NUMBER && filled;
  if (project && minor) {
    const ownBelow = below.some((child) => facts.hasOwn[child] === 1);
    const unnumbered = below.every((child) => facts.level[child] === NO_LEVEL);
    const sums = agree(i, below);
    // Rows whose number was forgotten stand beside their neighbour, not below it.
    if (unnumbered && ownBelow && facts.hasOwn[i] === 1 && sums !== true) {
      kinds[i] = 'data';
      return;
    }
    // Parts of one project: money counts in the project's own row.
    if (facts.hasOwn[i] === 1 && !ownBelow) {
      kinds[i] = 'data';
      for (const child of below) markSplit(facts, kinds, child, i);
      return;
    }
    if (sums === false && below.every((child) => facts.level[child] === DASH)) {
      kinds[i] = 'data';
      for (const child of below) markSplit(facts, kinds, child, i);
      return;
    }
  }
  kinds[i] = filled ? 'subtotal' : 'group';
}

function markSplit(facts: RowFacts, kinds: RowKind[], child: number, parent: number): void {
  if (child > parent && facts.said[child] === 'row') {
    facts.said[child] = 'split';
    kinds[child] = 'split';
  }
}

/** Numbered lines between a total at the top and the first outer group repeat the total by another key ("theo ngành"). */
function splitOfTotal(facts: RowFacts, ranks: Uint8Array, kinds: RowKind[], agree: SumsAgree): void {
  const total = facts.said.findIndex((said) => said !== 'blank');
  if (total < 0 || facts.said[total] !== 'total') return;
  let outer = UNNUMBERED;
  for (let i = 0; i < facts.count; i++) if (facts.said[i] === 'row') outer = Math.min(outer, ranks[i]!);
  const lines: number[] = [];
  for (let i = total + 1; i < facts.count; i++) {
    if (facts.said[i] !== 'row') continue;
    if (ranks[i] === outer) break;
    lines.push(i);
  }
  const first = lines[0];
  if (outer >= NUMBER || first === undefined || agree(total, lines) === false) return;
  for (const line of lines) kinds[line] = 'split';
}
