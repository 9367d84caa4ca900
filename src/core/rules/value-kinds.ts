/** What each quantity of a rule set is: a word, a count, a number, or a share that is said in percent. */
import type { Id, Item, Measure, RuleSet } from './model';
import { SCORE } from './quantities';

/** 'level': a number that people supply, which may be a mere step of a scale. */
export type ValueKind = 'yes-no' | 'text' | 'count' | 'level' | 'number' | 'percent';

/** The kinds of every id: versions of one row may differ. */
export function valueKinds(rules: RuleSet): Map<Id, readonly ValueKind[]> {
  const kinds = new Map<Id, readonly ValueKind[]>([[SCORE, ['number']]]);
  const add = (id: Id, kind: ValueKind) => {
    kinds.set(id, [...new Set([...(kinds.get(id) ?? []), kind])]);
  };
  for (const item of rules.items ?? []) add(item.id, ITEM_KINDS[item.values]);
  for (const measure of rules.measures) add(measure.id, kindOfMeasure(measure, rules.items ?? []));
  for (const { id } of rules.criteria) add(id, 'number');
  for (const { id } of rules.tiers) add(id, 'yes-no');
  return kinds;
}

const ITEM_KINDS: Readonly<Record<Item['values'], ValueKind>> = {
  'yes-no': 'yes-no',
  text: 'text',
  count: 'count',
  number: 'level',
  votes: 'percent',
};

function kindOfMeasure({ fn, of }: Measure, items: readonly Item[]): ValueKind {
  switch (fn) {
    case 'ratio':
    case 'vote share':
      return 'percent';
    case 'count':
    case 'years in a row':
      return 'count';
    case 'sum':
      return items.some(({ id, values }) => id === of[0] && values !== 'number') && of[1] === undefined
        ? 'count'
        : 'number';
    default:
      return 'number';
  }
}

export function isNumeric(kind: ValueKind): boolean {
  return kind !== 'yes-no' && kind !== 'text';
}
