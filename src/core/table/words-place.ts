/** A confirmed table found again by the words of its headings, where nothing else tells that a table stands there. */
import type { Place } from './build';
import { chosenPlace } from './chosen-place';
import { fold } from '../text';
import type { MappedItem } from './model';
import { isRole } from './questions';
import type { Scan } from './scan';
import type { View } from './view';

/** Rows looked at from the top. */
const REACH = 300;

/** Lowest words of the stored headings; a role column each. */
function leavesOf(items: readonly MappedItem[]): ReadonlySet<string> {
  const leaves = items
    .filter(({ role, header }) => isRole(role) && header !== '')
    .map(({ header }) => fold(header.split(' › ').pop()!));
  return new Set(leaves);
}

/** Share of the stored headings whose lowest words stand in rows first … last. */
export function shareFound(view: View, items: readonly MappedItem[], first: number, last: number): number {
  const leaves = leavesOf(items);
  if (leaves.size === 0) return 1;
  const seen = new Set<string>();
  for (let row = first; row <= last; row++) {
    for (let column = view.left; column < view.right; column++) {
      const text = view.folded(row, column);
      if (text !== '' && leaves.has(text)) seen.add(text);
    }
  }
  return seen.size / leaves.size;
}

/** The rows that hold most of the stored headings, at least 60 % of them; null where none do. */
export function placeByWords(view: View, scanned: Scan, items: readonly MappedItem[]): Place | null {
  const rows = items.find(({ role }) => role === 'header')?.header ?? '';
  const found = /^(\d+)-(\d+)$/.exec(rows);
  const height = found ? Number(found[2]) - Number(found[1]) : 0;
  let best: { readonly first: number; readonly share: number } | null = null;
  for (let first = view.top; first < Math.min(view.bottom - height, view.top + REACH); first++) {
    if (scanned.texts[first - view.top] === 0) continue;
    const share = shareFound(view, items, first, first + height);
    if (share > (best?.share ?? 0)) best = { first, share };
  }
  if (best === null || best.share < 0.6) return null;
  return chosenPlace(view, scanned, `${best.first + 1}-${best.first + height + 1}`);
}
