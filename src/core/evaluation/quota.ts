/** Quotas: how many may be chosen, and who surely is, surely is not, or is for the council to settle. */
import { compare, multiply, parseRational, wholeNumber, type Rational, roundTo } from '../amount';
import type { Quota } from '../rules/model';
import { type Candidate, type Position, positions } from './crowd';

export type Place = 'in' | 'out' | 'council';

export interface Allotted {
  readonly place: Place;
  /** True where being equal across the line decided, and so the quota's rule on ties. */
  readonly tied: boolean;
}

/** Places there are at least and at most, as long as the holders they are a share of are not all decided. */
export interface Places {
  readonly least: number;
  readonly most: number;
}

const ROUNDING = { down: 'down', up: 'up', nearest: 'half-up' } as const;

/** A number of places, or a share of a base that lies between two counts. */
export function placesOf({ take, round }: Quota, base: Places): Places {
  const value = parseRational(take)!;
  if (!take.trim().endsWith('%')) return { least: whole(value, round), most: whole(value, round) };
  const share = (count: number) => whole(multiply(value, wholeNumber(count)), round);
  return { least: share(base.least), most: share(base.most) };
}

function whole(value: Rational, round: Quota['round']): number {
  const count = Number(roundTo(value, 0, ROUNDING[round]).toFixed(0));
  return compare(value, parseRational('0')!) < 0 ? 0 : count;
}

/**
 * The place of every candidate; of one whose own verdict is open, the one it would have. One whose verdict is open, or whose standing cannot be compared, may stand before
 * anybody: a place that depends on it is for the council. Ties across the line follow the quota's rule: 'none' leaves
 * out all who are equal, 'all' takes them all, 'council' asks. Row order and names never decide.
 */
export function allot(candidates: readonly Candidate[], places: Places, tie: Quota['tie']): Map<string, Allotted> {
  const found = positions(candidates);
  return new Map(
    [...found].map(([id, position]) => [id, { place: placeOf(position, places, tie), tied: isTied(position, places) }]),
  );
}

function placeOf({ before, equal, maybeBefore }: Position, { least, most }: Places, tie: Quota['tie']): Place {
  const ahead = before + maybeBefore;
  const tied = equal + 1;
  if (tie === 'all') return ahead < least ? 'in' : before >= most ? 'out' : 'council';
  if (ahead + tied <= least) return 'in';
  if (before >= most) return 'out';
  return tie === 'none' && before + tied > most ? 'out' : 'council';
}

/** Equal with others, some of whom the places would surely not hold. */
function isTied({ before, equal, maybeBefore }: Position, { least, most }: Places): boolean {
  return least === most && maybeBefore === 0 && before < most && before + equal + 1 > most;
}
