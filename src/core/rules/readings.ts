/** Puts the council's recorded readings into the rules: '{many}' in a condition cell, 'reading:no-plan', `when`. */
import type { Cond, Criterion, Gate, Measure, Reading, RuleSet, Test, Tier, Zero } from './model';
import { testsIn } from './quantities';
import { readingText } from './reading-text';

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

function choicesOf({ readings }: RuleSet): Map<string, string> {
  return new Map(readings.map(({ id, choice }) => [id, choice]));
}

/** Whether a test is asked at all under the choices made. */
function isAsked({ when }: Test, choices: ReadonlyMap<string, string>): boolean {
  return when === undefined || choices.get(when.reading) === when.choice;
}

/** Readings that the cells of each row stand on, by the row's id; those of a measure count for the gates that ask it. */
export function readingsByRow(rules: RuleSet): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const choices = choicesOf(rules);
  const add = (id: string, ids: readonly string[]) => {
    if (ids.length > 0) found.set(id, [...new Set([...(found.get(id) ?? []), ...ids])]);
  };
  for (const { id, quorum = '' } of rules.measures) add(id, readingsIn(quorum));
  for (const { id, bands } of rules.criteria) for (const band of bands) add(id, readingsIn(band.is));
  for (const { id, min = '' } of rules.tiers) add(id, readingsIn(min));
  for (const { id, all, unless = [] } of rules.gates) {
    for (const { test } of [...testsIn(all, ''), ...testsIn(unless, '')]) {
      if (test.when !== undefined) add(id, [test.when.reading]);
      if (isAsked(test, choices)) add(id, [...readingsIn(test.is), ...(found.get(test.of) ?? [])]);
    }
  }
  return found;
}

/** The rule set with every reading's choice in its place; unknown ids stay as they are (parsing names them). */
export function applyReadings(rules: RuleSet): RuleSet {
  const choices = choicesOf(rules);
  const fill = (cell: string) => cell.replace(PLACE, (whole, id: string) => choices.get(id) ?? whole);
  const asked = (cond: Cond): boolean => !('of' in cond) || isAsked(cond, choices);
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

/** The rule set with one reading decided: its choice, the minutes, and the sentence: as agreed, or else as the choice says. */
export function decideReading(
  rules: RuleSet,
  id: string,
  decided: { readonly choice: string; readonly agreedIn: string; readonly text?: string },
): RuleSet {
  const decide = (reading: Reading): Reading =>
    reading.id === id ? { ...reading, text: readingText(reading, decided.choice), ...decided } : reading;
  return { ...rules, readings: rules.readings.map(decide) };
}
