/** Small movements judged by brute force in whole numbers, without any code of the product: what `evaluate` must come to. */

export interface Known {
  readonly id: string;
  readonly unity: boolean;
  readonly initiatives: number;
  readonly held: boolean;
  readonly votes: readonly [yes: number, no: number];
  readonly plan: number;
  readonly spent: number;
}

export interface Asked {
  /** The rate wanted, num/den. */
  readonly rate: readonly [num: number, den: number];
  readonly strict: boolean;
  /** So many initiatives excuse a rate that is missed. */
  readonly excuse: number | null;
  readonly many: number;
  /** Enough initiatives or unity, instead of both. */
  readonly either: boolean;
  /** [num, den]: at least so many of all votes; null: more than half. */
  readonly vote: readonly [num: number, den: number] | null;
  readonly perInitiative: number;
  readonly cap: number;
  readonly min: number | null;
  readonly take: { readonly count: number } | { readonly percent: number } | null;
  readonly round: 'down' | 'up' | 'nearest';
  readonly tie: 'none' | 'all' | 'council';
}

export type Judged = 'award' | 'no' | 'on hold' | 'to council' | 'evidence missing';

/** Points for the rate: 50 from 100 %, 30 from 90 %, else none; initiatives on top, at most `cap`. */
export function pointsOf(one: Known, { perInitiative, cap }: Asked): number {
  const [paid, plan] = [BigInt(one.spent), BigInt(one.plan)];
  const rate = paid >= plan ? 50 : paid * 10n >= plan * 9n ? 30 : 0;
  return rate + Math.min(cap, one.initiatives * perInitiative);
}

function alone(one: Known, asked: Asked): Judged {
  const [num, den] = asked.rate.map(BigInt) as [bigint, bigint];
  const gap = BigInt(one.spent) * den - BigInt(one.plan) * num;
  const paid = asked.strict ? gap > 0n : gap >= 0n;
  const excused = asked.excuse !== null && one.initiatives >= asked.excuse;
  const many = one.initiatives >= asked.many;
  const content = asked.either ? many || one.unity : many && one.unity;
  const enough = asked.min === null || pointsOf(one, asked) >= asked.min;
  if (!(paid || excused) || !content || !voted(one, asked) || !enough) return 'no';
  return one.held ? 'on hold' : 'award';
}

function voted({ votes: [yes, no] }: Known, { vote }: Asked): boolean {
  return vote === null ? yes * 2 > yes + no : yes * vote[1] >= (yes + no) * vote[0];
}

function placesOf({ take, round }: Asked, all: number): number {
  if (take === null) return all;
  if ('count' in take) return take.count;
  const hundredths = take.percent * all;
  const down = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  return round === 'down' || rest === 0 ? down : round === 'up' || rest >= 50 ? down + 1 : down;
}

/** Where somebody lands when exactly these are in the running. */
function placed(points: number, others: readonly number[], places: number, tie: Asked['tie']): Judged {
  const before = others.filter((each) => each > points).length;
  const tied = others.filter((each) => each === points).length + 1;
  if (tie === 'all') return before < places ? 'award' : 'no';
  if (before + tied <= places) return 'award';
  return before >= places || tie === 'none' ? 'no' : 'to council';
}

/** Every outcome that somebody may come to, over all ways in which those on hold turn out. */
export function possibleOf(all: readonly Known[], asked: Asked): Map<string, Set<Judged>> {
  const own = new Map(all.map((one) => [one.id, alone(one, asked)]));
  const places = placesOf(asked, all.length);
  const sure = all.filter(({ id }) => own.get(id) === 'award');
  const waiting = all.filter(({ id }) => own.get(id) === 'on hold');
  return new Map(
    all.map((one) => {
      const result = own.get(one.id)!;
      if (result !== 'award' || asked.take === null) return [one.id, new Set([result])];
      const found = new Set<Judged>();
      for (let world = 0; world < 2 ** waiting.length; world++) {
        const running = [...sure, ...waiting.filter((_, i) => (world >> i) & 1)].filter(({ id }) => id !== one.id);
        const others = running.map((each) => pointsOf(each, asked));
        found.add(placed(pointsOf(one, asked), others, places, asked.tie));
      }
      return [one.id, found];
    }),
  );
}
