/** Random bands of points without hole or overlap, and the points that our engine gives for them. */
import { evaluate, type Evidence, NO_FACTS, type Subject } from '../../../src/core/evaluation';
import { parseRuleSet, type RuleSet } from '../../../src/core/rules';
import { say } from '../../../src/messages';
import { rulesOf } from '../table';
import { type BothCell, decimal, hundredths, type Random, upTo } from './random';

export interface Bands {
  readonly cells: readonly BothCell[];
  /** Points of each band, plain digits. */
  readonly points: readonly string[];
}

/** Cuts at random hundredths; each cut belongs to the band above or below it. */
export function bands(random: Random): Bands {
  const cuts = [...new Set(Array.from({ length: 1 + upTo(random, 5) }, () => 1 + hundredths(random)))].sort(
    (a, b) => a - b,
  );
  const above = cuts.map(() => random() < 0.7);
  const cells = [0, ...cuts].map((low, i): BothCell => {
    const open = i === 0 || above[i - 1] ? '[' : '(';
    const high = cuts[i];
    if (high === undefined) {
      const sign = open === '[' ? '>=' : '>';
      return { ours: `${sign} ${low}%`, theirs: `${sign} ${decimal(low)}` };
    }
    const close = above[i] ? ')' : ']';
    const theirs = `${open}${decimal(low)}..${decimal(high)}${close}`;
    return { ours: `${open}${low}%..${high}%${close}`, theirs };
  });
  return { cells, points: cells.map(() => String(upTo(random, 41) / 4)) };
}

const DAY = '2022-06-01';

function scored({ cells, points }: Bands): RuleSet {
  const base = rulesOf({ inputs: ['number'], rows: [['-']] });
  const row = { id: 'points', label: 'points', kind: 'both', citations: [], of: 'input0', max: '20' };
  const read = parseRuleSet({
    ...base,
    scored: true,
    criteria: [{ ...row, bands: cells.map(({ ours }, i) => ({ is: ours, points: points[i] })) }],
    tiers: base.tiers.map((tier) => ({ ...tier, criteria: ['points'] })),
  });
  if ('rules' in read) return read.rules;
  throw new Error(read.problems.map((problem) => say('en', problem.message)).join(' '));
}

/** Exact points of each value. */
export function pointsOf(all: Bands, values: readonly string[]): string[] {
  const subjects = values.map((_, i): Subject => {
    const id = `s${i}`;
    return { id, name: id, otherNames: [], kind: 'collective', standing: '', src: '' };
  });
  const evidence = values.map((value, i): Evidence => ({
    subject: `s${i}`,
    key: 'input0',
    value,
    at: DAY,
    src: `A${i}`,
  }));
  const decisions = evaluate(scored(all), { ...NO_FACTS, subjects, evidence }, { lawAt: DAY, dataAt: DAY });
  return subjects.map(({ id }) => decisions.find(({ subject }) => subject === id)!.score!.points);
}
