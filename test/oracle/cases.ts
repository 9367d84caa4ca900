/** Random cases at and beside the boundary, with the verdict worked out in whole-number arithmetic of its own (BigInt). */

/** A fraction num/den held against a bound; `seed` makes every case repeatable. */
export interface BoundaryCase {
  readonly cell: string;
  /** Plain digits. */
  readonly disbursed: string;
  readonly plan: string;
  readonly met: boolean;
  /** Least whole đồng that are missing; 0 where met. Only for lower bounds. */
  readonly shortfall: bigint | null;
}

/** Small and fast, good enough to spread cases (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SIGNS = ['>=', '>', '<=', '<'] as const;

interface Threshold {
  readonly text: string;
  readonly num: bigint;
  readonly den: bigint;
}

function threshold(random: () => number): Threshold {
  const pick = random();
  if (pick < 0.35) return { text: '100%', num: 1n, den: 1n };
  if (pick < 0.65) {
    const hundredths = BigInt(1 + Math.floor(random() * 12000));
    const whole = hundredths / 100n;
    const rest = (hundredths % 100n).toString().padStart(2, '0');
    return { text: rest === '00' ? `${whole}%` : `${whole}.${rest}%`, num: hundredths, den: 10000n };
  }
  const den = BigInt(2 + Math.floor(random() * 997));
  const num = BigInt(1 + Math.floor(random() * Number(den)));
  return { text: `${num}/${den}`, num, den };
}

/** Plans from 1 đồng to 10^18; disbursed on the line, or up to two đồng off it. */
export function boundaryCase(random: () => number): BoundaryCase {
  const { text, num, den } = threshold(random);
  const digits = 1 + Math.floor(random() * 18);
  let plan = 0n;
  for (let i = 0; i < digits; i++) plan = plan * 10n + BigInt(Math.floor(random() * 10));
  if (plan === 0n) plan = 1n;
  const line = (plan * num) / den;
  let disbursed = line + BigInt(Math.floor(random() * 5) - 2);
  if (disbursed < 0n) disbursed = 0n;
  const sign = SIGNS[Math.floor(random() * SIGNS.length)]!;
  const order = disbursed * den - plan * num;
  const met = sign === '>=' ? order >= 0n : sign === '>' ? order > 0n : sign === '<=' ? order <= 0n : order < 0n;
  return {
    cell: `${sign} ${text}`,
    disbursed: String(disbursed),
    plan: String(plan),
    met,
    shortfall: missing(sign, plan, num, den, disbursed),
  };
}

function missing(sign: string, plan: bigint, num: bigint, den: bigint, disbursed: bigint): bigint | null {
  if (!sign.startsWith('>')) return null;
  const wanted = plan * num;
  const ceiling = (wanted + den - 1n) / den;
  const least = sign === '>' && ceiling * den === wanted ? ceiling + 1n : ceiling;
  return disbursed >= least ? 0n : least - disbursed;
}
