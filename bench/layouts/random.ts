/** Seeded chance: the same seed gives the same layout on every machine. */

export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Whole number from … to, both included. */
  between(from: number, to: number): number;
  /** True with the given probability. */
  yes(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    yes: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)]!,
  };
}
