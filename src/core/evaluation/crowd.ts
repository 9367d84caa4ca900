/** How many of a crowd stand before, beside or possibly before each of its members. */
import { compareOrdinals, isExact, type Ordinals, ordinalsOf, type Standing } from './order';

/** Somebody in the running. `sure` is false while the own verdict is open. */
export interface Candidate {
  readonly id: string;
  readonly sure: boolean;
  readonly standing: Standing;
}

/** Counted among the others: surely before, equal, and those who may come before once what is open is known. */
export interface Position {
  readonly before: number;
  readonly equal: number;
  readonly maybeBefore: number;
}

/** The positions of the sure candidates, by id. */
export function positions(candidates: readonly Candidate[]): Map<string, Position> {
  const places = ordinalsOf(candidates.map(({ standing }) => standing));
  const firm: Ordinals[] = [];
  const open: { candidate: Candidate; places: Ordinals }[] = [];
  candidates.forEach((candidate, i) => {
    if (candidate.sure && isExact(places[i]!)) firm.push(places[i]!);
    else open.push({ candidate, places: places[i]! });
  });
  const ladder = ladderOf(firm);
  const found = new Map<string, Position>();
  const known = new Map<string, Position>();
  candidates.forEach((candidate, i) => {
    if (!candidate.sure) return;
    const mine = places[i]!;
    const exact = isExact(mine);
    const key = exact ? keyOf(mine) : candidate.id;
    const before = known.get(key) ?? positionOf(candidate, mine, exact, ladder, open);
    known.set(key, before);
    found.set(candidate.id, before);
  });
  return found;
}

/** Equal standings together, best first, each with how many stand before it. */
type Ladder = readonly { readonly places: Ordinals; readonly count: number; readonly before: number }[];

function keyOf(places: Ordinals): string {
  return places.map(({ best }) => best).join();
}

function ladderOf(firm: readonly Ordinals[]): Ladder {
  const groups = new Map<string, { places: Ordinals; count: number }>();
  for (const places of firm) {
    const group = groups.get(keyOf(places));
    if (group) group.count++;
    else groups.set(keyOf(places), { places, count: 1 });
  }
  const sorted = [...groups.values()].sort((a, b) => (compareOrdinals(a.places, b.places) === 'before' ? -1 : 1));
  let before = 0;
  return sorted.map((group) => {
    before += group.count;
    return { ...group, before: before - group.count };
  });
}

function positionOf(
  candidate: Candidate,
  mine: Ordinals,
  exact: boolean,
  ladder: Ladder,
  open: readonly { candidate: Candidate; places: Ordinals }[],
): Position {
  const count = { before: 0, equal: 0, maybeBefore: 0 };
  if (exact) {
    const rung = ladder[rungAt(ladder, mine)]!;
    count.before = rung.before;
    count.equal = rung.count - 1;
  } else for (const rung of ladder) tally(count, compareOrdinals(rung.places, mine), true, rung.count);
  for (const other of open) {
    if (other.candidate !== candidate) tally(count, compareOrdinals(other.places, mine), other.candidate.sure, 1);
  }
  return count;
}

function tally(
  count: { before: number; equal: number; maybeBefore: number },
  order: ReturnType<typeof compareOrdinals>,
  sure: boolean,
  many: number,
): void {
  if (order === 'after') return;
  if (!sure || order === 'unknown') count.maybeBefore += many;
  else if (order === 'before') count.before += many;
  else count.equal += many;
}

/** Binary search: the ladder holds every exact standing. */
function rungAt(ladder: Ladder, mine: Ordinals): number {
  let [low, high] = [0, ladder.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareOrdinals(ladder[middle]!.places, mine) === 'before') low = middle + 1;
    else high = middle;
  }
  return low;
}
