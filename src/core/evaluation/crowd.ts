/** How many of a crowd stand before, beside or possibly before each of its members. */
import { ordinalsOf, type Ordinals, type Standing } from './order';

/** Somebody in the running. `sure` is false while the own verdict is open. */
export interface Candidate {
  readonly id: string;
  readonly sure: boolean;
  readonly standing: Standing;
  /** Where it stands if an estimate does not come true; may be either then. */
  readonly otherwise?: Standing;
}

/** Counted among the others: surely before, equal, and those who may come before once what is open is known. */
export interface Position {
  readonly before: number;
  readonly equal: number;
  readonly maybeBefore: number;
}

/** Where somebody may stand at best or at worst: one number for each quantity in turn, small is first. */
type Key = readonly number[];

/** The position of every candidate, by id; of one whose verdict is open, the one it would have. */
export function positions(candidates: readonly Candidate[]): Map<string, Position> {
  const reaches = reachesOf(candidates);
  const sure = reaches.filter((_, i) => candidates[i]!.sure);
  const allBest = reaches.map(({ best }) => best).sort(compareKeys);
  const sureWorst = sure.map(({ worst }) => worst).sort(compareKeys);
  const places = sure
    .filter(isPlace)
    .map(({ best }) => best)
    .sort(compareKeys);
  return new Map(
    candidates.map(({ id, sure: own }, i) => {
      const { best, worst } = reaches[i]!;
      const before = countBelow(sureWorst, best, false);
      const equal = isPlace(reaches[i]!)
        ? countBelow(places, best, true) - countBelow(places, best, false) - Number(own)
        : 0;
      const notAfter = countBelow(allBest, worst, true) - 1;
      return [id, { before, equal, maybeBefore: notAfter - before - equal }];
    }),
  );
}

interface Reach {
  readonly best: Key;
  readonly worst: Key;
}

/** How far up and down each may stand, by one standing or the other. */
function reachesOf(candidates: readonly Candidate[]): Reach[] {
  const others = candidates.flatMap(({ otherwise }) => (otherwise === undefined ? [] : [otherwise]));
  const ordinals = ordinalsOf([...candidates.map(({ standing }) => standing), ...others]);
  let at = candidates.length;
  return candidates.map(({ otherwise }, i) => {
    const one = ordinals[i]!;
    const [best, worst] = [upToOpen(one, 'best'), upToOpen(one, 'worst')];
    if (otherwise === undefined) return { best, worst };
    const other = ordinals[at++]!;
    const [otherBest, otherWorst] = [upToOpen(other, 'best'), upToOpen(other, 'worst')];
    return {
      best: compareKeys(best, otherBest) <= 0 ? best : otherBest,
      worst: compareKeys(worst, otherWorst) >= 0 ? worst : otherWorst,
    };
  });
}

/** True where it is one place and no stretch. */
function isPlace({ best, worst }: Reach): boolean {
  return compareKeys(best, worst) === 0;
}

/**
 * Quantities after one that is open decide nothing: there somebody may stand before all or after all who are equal so
 * far. So two standings compare surely exactly when the worst of one is below the best of the other.
 */
function upToOpen(places: Ordinals, end: 'best' | 'worst'): Key {
  const open = places.findIndex(({ best, worst }) => best !== worst);
  const beyond = end === 'best' ? -Infinity : Infinity;
  return places.map((place, i) => (open >= 0 && i > open ? beyond : place[end]));
}

function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1;
  return 0;
}

/** How many of a sorted list lie below a key, or at most at it. */
function countBelow(sorted: readonly Key[], key: Key, orAt: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareKeys(sorted[middle]!, key);
    if (order < 0 || (orAt && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
