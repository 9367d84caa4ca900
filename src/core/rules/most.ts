/** The most that a mark may be under a criterion: what is above it is a mistake of typing, never full points. */
import { compare, divide, parseRational, type Rational, WHOLE } from '../amount';
import { parseCondition } from './condition';
import type { Criterion, Id, Item, Measure } from './model';

const NONE = parseRational('0')!;

/** Whose numbers a criterion gives points for: the item itself, or the marks that a mean is made of; null where neither. */
export function itemBehind(
  of: Id,
  items: ReadonlyMap<Id, Item>,
  measures: ReadonlyMap<Id, Measure>,
): { readonly item: Item; readonly mean: boolean } | null {
  const measure = measures.get(of);
  const mean = measure?.fn === 'mean' || measure?.fn === 'trimmed mean';
  const item = items.get(mean ? measure.of[0] : of);
  return item?.values === 'number' ? { item, mean } : null;
}

/**
 * In what is marked, not in points. Null where the rule does not say: counts × points have a limit of their own, and
 * bands may stand on another scale than the points they give.
 */
export function mostOf({ max, bands, perUnit, cap }: Criterion, source: Item['source']): Rational | null {
  const top = parseRational(max)!;
  if (compare(top, NONE) <= 0) return null;
  if (perUnit !== undefined) {
    const each = parseRational(perUnit)!;
    if (compare(each, NONE) <= 0) return null;
    // A number that people count is held down by its cap; a mark is not counted.
    return source === 'mark' || (cap === undefined && compare(each, WHOLE) === 0) ? divide(top, each) : null;
  }
  if (source !== 'mark') return null;
  if (bands.some(({ points }) => points === 'proportional')) return WHOLE;
  const ends = bands.flatMap(({ is }) => {
    const read = parseCondition(is);
    if (!('condition' in read) || read.condition.kind !== 'ranges') return [];
    return read.condition.ranges.flatMap(({ low, high }) =>
      [low, high].flatMap((end) => (end === null ? [] : [end.value])),
    );
  });
  return ends.length > 0 && ends.every((end) => compare(end, top) <= 0) ? top : null;
}
