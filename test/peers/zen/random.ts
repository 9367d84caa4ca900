/** Random condition cells, each written for both engines: percent and fractions here are decimals there. */
import type { InputKind } from '../table';

export interface BothCell {
  readonly ours: string;
  readonly theirs: string;
}

export type Random = () => number;

export const upTo = (random: Random, below: number): number => Math.floor(random() * below);
export const pick = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)]!;

/** Few, so that inputs fall on the line often. Each is exact with two decimals. */
export function hundredths(random: Random): number {
  return pick(random, [0, 1, 50, 75, 90, 95, 99, 100, 101, 150, 200, upTo(random, 300)]);
}

export const decimal = (value: number): string => String(value / 100);

/** '0.95', '95%', '19/20': one number. */
function written(random: Random, value: number): BothCell {
  const theirs = decimal(value);
  return { ours: pick(random, [theirs, `${value}%`, `${value}/100`]), theirs };
}

const WORDS = ['tốt', 'khá', 'xuất sắc', 'A', 'b c'] as const;

function part(random: Random): BothCell {
  const low = written(random, hundredths(random));
  if (random() < 0.5) {
    const sign = pick(random, ['>= ', '> ', '<= ', '< ', '']);
    return { ours: sign + low.ours, theirs: sign + low.theirs };
  }
  const high = written(random, Math.round(Number(low.theirs) * 100) + 1 + upTo(random, 60));
  const [open, close] = [pick(random, ['[', '(']), pick(random, [']', ')'])];
  return { ours: `${open}${low.ours}..${high.ours}${close}`, theirs: `${open}${low.theirs}..${high.theirs}${close}` };
}

/** A cell of a column of numbers. */
function numberCell(random: Random): BothCell {
  const kind = random();
  if (kind < 0.12) return { ours: '-', theirs: '' };
  if (kind < 0.2) {
    const { ours, theirs } = written(random, hundredths(random));
    return { ours: `!= ${ours}`, theirs: `!= ${theirs}` };
  }
  const parts = Array.from({ length: 1 + upTo(random, 3) }, () => part(random));
  return { ours: parts.map(({ ours }) => ours).join(', '), theirs: parts.map(({ theirs }) => theirs).join(', ') };
}

function wordCell(random: Random): BothCell {
  if (random() < 0.15) return { ours: '-', theirs: '' };
  const words = Array.from({ length: 1 + upTo(random, 2) }, () => `"${pick(random, WORDS)}"`);
  if (random() < 0.25) return { ours: `not(${words.join(', ')})`, theirs: `not ($ in [${words.join(', ')}])` };
  return { ours: words.join(', '), theirs: words.join(', ') };
}

function yesNoCell(random: Random): BothCell {
  if (random() < 0.2) return { ours: '-', theirs: '' };
  const yes = random() < 0.5;
  return { ours: yes ? '"yes"' : '"no"', theirs: String(yes) };
}

const CELLS: Readonly<Record<InputKind, (random: Random) => BothCell>> = {
  number: numberCell,
  text: wordCell,
  'yes-no': yesNoCell,
};

export function cell(random: Random, kind: InputKind): BothCell {
  return CELLS[kind](random);
}

/** A value of that kind for both. */
export function value(random: Random, kind: InputKind): { ours: string; theirs: unknown } {
  if (kind === 'text') {
    const word = pick(random, WORDS);
    return { ours: word, theirs: word };
  }
  if (kind === 'yes-no') {
    const yes = random() < 0.5;
    return { ours: yes ? 'yes' : 'no', theirs: yes };
  }
  const number = decimal(hundredths(random));
  return { ours: number, theirs: Number(number) };
}
