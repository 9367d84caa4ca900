/** Puts the council's recorded readings into the rules: '{many}' in a condition cell, 'reading:no-plan', `when`. */
import type { Cond, Criterion, Gate, Measure, Reading, RuleSet, Test, Tier, Zero } from './model';

const PLACE = /\{([^{}]+)\}/g;
const ZERO_READING = 'reading:';

/** Ids of the readings that a condition cell stands on. */
export function readingsIn(cell: string): string[] {
  return (cell.match(PLACE) ?? []).map((place) => place.slice(1, -1));
}

/** The reading that says what a missing plan means, or null where the row says it itself. */
export function zeroReading(zero: Measure['zero']): string | null {
  return zero.startsWith(ZERO_READING) ? zero.slice(ZERO_READING.length) : null;
}

/** The rule set with every reading's choice in its place; unknown ids stay as they are (parsing names them). */
export function applyReadings(rules: RuleSet): RuleSet {
  const choices = new Map(rules.readings.map(({ id, choice }) => [id, choice]));
  const fill = (cell: string) => cell.replace(PLACE, (whole, id: string) => choices.get(id) ?? whole);
  const asked = (cond: Cond): boolean =>
    !('of' in cond) || cond.when === undefined || choices.get(cond.when.reading) === cond.when.choice;
  const conds = (list: readonly Cond[]): Cond[] => list.filter(asked).map(inside);
  const inside = (cond: Cond): Cond => {
    if ('any' in cond) return { any: conds(cond.any) };
    if ('all' in cond) return { all: conds(cond.all) };
    return { ...cond, is: fill(cond.is) } satisfies Test;
  };
  const gate = (row: Gate): Gate => ({
    ...row,
    all: conds(row.all),
    ...(row.unless === undefined ? {} : { unless: conds(row.unless) }),
  });
  const measure = (row: Measure): Measure => {
    const reading = zeroReading(row.zero);
    const zero = reading === null ? row.zero : ((choices.get(reading) ?? 'missing') as Zero);
    return { ...row, zero, ...(row.quorum === undefined ? {} : { quorum: fill(row.quorum) }) };
  };
  const criterion = (row: Criterion): Criterion => ({
    ...row,
    bands: row.bands.map((band) => ({ ...band, is: fill(band.is) })),
  });
  const tier = (row: Tier): Tier => (row.min === undefined ? row : { ...row, min: fill(row.min) });
  return {
    ...rules,
    measures: rules.measures.map(measure),
    criteria: rules.criteria.map(criterion),
    gates: rules.gates.map(gate),
    tiers: rules.tiers.map(tier),
  };
}

/** The rule set with one reading decided: its choice, the minutes, and the sentence where another was agreed. */
export function decideReading(
  rules: RuleSet,
  id: string,
  decided: { readonly choice: string; readonly agreedIn: string; readonly text?: string },
): RuleSet {
  const decide = (reading: Reading): Reading => (reading.id === id ? { ...reading, ...decided } : reading);
  return { ...rules, readings: rules.readings.map(decide) };
}
