/** Numbers that no rule can mean: places, limits of points, digits, the budget year; and forms that ask for nothing. */
import { add, compare, parseRational, type Rational, rationalText } from '../../amount';
import { parseCondition, shared } from '../condition';
import type { Criterion, Num, RuleSet, Tier } from '../model';
import type { Report } from '../problem';

const NONE = parseRational('0')!;
const MOST_DIGITS = 6;
const YEARS = { from: 2000, to: 2100 };

/** `rules` with readings applied. */
export function checkValues(rules: RuleSet, report: Report): void {
  const { digits, year, max } = rules;
  if (digits !== undefined && (digits < 0 || digits > MOST_DIGITS))
    report('digits', 'values.digits', { found: digits, most: MOST_DIGITS });
  if (year !== undefined && (year < YEARS.from || year > YEARS.to)) report('year', 'values.year', { found: year });
  if (max !== undefined && below(max, '0')) report('max', 'values.negative', { found: max });
  rules.criteria.forEach((row, i) => {
    checkLimits(row, `criteria[${i}]`, report);
  });
  rules.tiers.forEach((row, i) => {
    checkTier(rules, row, `tiers[${i}]`, report);
  });
}

function below(a: Num, b: Num): boolean {
  return compare(parseRational(a)!, parseRational(b)!) < 0;
}

/** Bonus and penalty have the maximum 0, and their limits by themselves. */
function checkLimits({ id, max, cap, floor }: Criterion, path: string, report: Report): void {
  if (below(max, '0')) return report(`${path}.max`, 'values.negative', { found: max });
  const limited = compare(parseRational(max)!, NONE) > 0;
  if (cap !== undefined && limited && below(max, cap)) report(`${path}.cap`, 'values.capAboveMax', { id, cap, max });
  const top = cap ?? (limited ? max : undefined);
  if (floor !== undefined && top !== undefined && below(top, floor))
    report(`${path}.floor`, 'values.floorAboveCap', { id, floor, cap: top });
}

function checkTier(rules: RuleSet, tier: Tier, path: string, report: Report): void {
  const { id, gates, criteria, min, quota } = tier;
  if (quota !== undefined && !isTake(quota.take)) report(`${path}.quota.take`, 'values.take', { found: quota.take });
  if (gates.length + criteria.length === 0 && quota === undefined)
    report(`${path}.gates`, min === undefined ? 'values.asksNothing' : 'values.minAlone', { id });
  else if (criteria.length === 0 && min !== undefined) report(`${path}.min`, 'values.minAlone', { id });
  else if (min !== undefined) checkReach(rules, tier, min, path, report);
}

/** A number of places, or a share of them up to all. */
function isTake(take: Num): boolean {
  const text = take.trim();
  if (/^\d+$/.test(text)) return true;
  return /^\d+(\.\d+)?\s*%$/.test(text) && !below('1', text);
}

/** A least total that the most points anybody can have do not reach. */
function checkReach(rules: RuleSet, tier: Tier, min: string, path: string, report: Report): void {
  const read = parseCondition(min);
  if (!('condition' in read) || read.condition.kind !== 'ranges' || read.condition.not) return;
  const rows = rules.criteria.filter(({ id }) => tier.criteria.includes(id));
  const most = new Map<string, Rational>();
  for (const row of rows) {
    const points = mostPoints(row);
    const before = most.get(row.id);
    if (before === undefined || compare(before, points) < 0) most.set(row.id, points);
  }
  const sum = [...most.values()].reduce(add, NONE);
  const reachable = { low: null, high: { value: sum, text: '', closed: true } };
  if (read.condition.ranges.every((range) => shared(range, reachable) === null))
    report(`${path}.min`, 'values.unreachable', { cell: min, most: rationalText(sum) });
}

function mostPoints({ max, cap, bands, perUnit }: Criterion): Rational {
  const numbers = [max, ...(cap === undefined ? [] : [cap]), ...bands.map(({ points }) => points)];
  const penalty = perUnit !== undefined && compare(parseRational(perUnit)!, NONE) < 0;
  return numbers
    .filter((text) => text !== 'proportional' && !penalty)
    .map((text) => parseRational(text)!)
    .reduce((a, b) => (compare(a, b) >= 0 ? a : b), NONE);
}
