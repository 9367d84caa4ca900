/** Rows that name each other must fit: kinds of subject, what a measure may be made of, and the stated maximum. */
import { add, compare, parseRational, type Rational, rationalText } from '../../amount';
import type { Day } from '../../cell';
import { inForce } from '../in-force';
import type { Criterion, Item, Measure, RuleSet, SubjectKind, Tier } from '../model';
import type { Report } from '../problem';
import { isFigure } from '../quantities';
import { common, periodOf } from './period';

export function checkFit(rules: RuleSet, report: Report): void {
  const items = new Map((rules.items ?? []).map((item) => [item.id, item]));
  (rules.items ?? []).forEach((item, i) => {
    if ((item.source === 'tally') !== (item.values === 'votes'))
      report(`items[${i}].values`, 'fit.votes', { id: item.id });
  });
  rules.measures.forEach((measure, i) => {
    const problem = misfit(measure, measure.of[0], items);
    if (problem !== null) report(`measures[${i}].of`, problem, { id: measure.id });
  });
  rules.tiers.forEach((tier, i) => {
    const kinds = { gates: rules.gates, criteria: rules.criteria };
    for (const table of ['gates', 'criteria'] as const) {
      tier[table].forEach((id, j) => {
        const rows = kinds[table].filter((row) => row.id === id);
        if (rows.length > 0 && !rows.some((row) => meet(row.kind, tier.kind))) {
          report(`tiers[${i}].${table}[${j}]`, 'fit.kind', { id, tier: tier.id });
        }
      });
    }
  });
  checkMaximum(rules, report);
}

function meet(a: SubjectKind | 'both', b: SubjectKind | 'both'): boolean {
  return a === 'both' || b === 'both' || a === b;
}

/** The key of what is wrong with the quantity that a measure is made of; null where it fits. */
function misfit(measure: Measure, first: string, items: ReadonlyMap<string, Item>): string | null {
  const item = items.get(first);
  if (measure.fn === 'vote share') return item?.source === 'tally' ? null : 'fit.tally';
  if (measure.fn === 'mean' || measure.fn === 'trimmed mean') return item?.source === 'mark' ? null : 'fit.mark';
  if (measure.fn === 'count' || measure.fn === 'years in a row')
    return item?.source === 'evidence' ? null : 'fit.evidence';
  if (measure.fn !== 'ratio') return null;
  if (measure.of[1] === undefined) return 'fit.ratio';
  const figures = measure.of.filter((id) => id !== undefined && isFigure(id));
  return figures.length === 0 || (figures.length === 2 && first === 'disbursed') ? null : 'fit.figures';
}

/** Maxima of each kind of subject add up to the stated maximum on every day: versions of one row count one at a time. */
function checkMaximum(rules: RuleSet, report: Report): void {
  if (rules.max === undefined) return;
  const stated = parseRational(rules.max)!;
  rules.tiers.forEach((tier, i) => {
    if (tier.criteria.length === 0) return;
    const said = new Set<string>();
    for (const kind of tier.kind === 'both' ? (['collective', 'individual'] as const) : [tier.kind]) {
      const rows = rules.criteria.filter((row) => tier.criteria.includes(row.id) && meet(row.kind, kind));
      for (const day of changingDays(rules, tier, rows)) {
        const sum = sumOfMaxima(rows.filter((row) => inForce(row, day)));
        if (sum === null || compare(sum, stated) === 0 || said.has(rationalText(sum))) continue;
        said.add(rationalText(sum));
        report(`tiers[${i}].criteria`, 'maximum', { sum: rationalText(sum), max: rules.max!, tier: tier.id });
      }
    }
  });
}

/** The first day of a tier, and every later day on which one of its criteria begins. */
function changingDays(rules: RuleSet, tier: Tier, rows: readonly Criterion[]): Day[] {
  const period = common(periodOf(rules), periodOf(tier));
  if (period === null) return [];
  const begins = rows.map((row) => periodOf(row).from).filter((day) => day > period.from && day <= period.to);
  return [...new Set([period.from, ...begins])].sort();
}

/** Null where there is no row. */
function sumOfMaxima(rows: readonly Criterion[]): Rational | null {
  if (rows.length === 0) return null;
  return rows.reduce((total, row) => add(total, parseRational(row.max)!), parseRational('0')!);
}
