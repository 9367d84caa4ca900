/** Whether what is known satisfies a condition: surely, surely not, or not known (Kleene). */
import type { Tri } from '../../evaluation/decision';
import type { Condition, Range } from './model';
import { includes, shared, uncovered } from './range';

/** A number that may be anywhere in `range` (a single number is a range of itself). */
export function rangeHolds(range: Range, condition: Condition): Tri {
  if (condition.kind === 'any') return 'met';
  if (condition.kind === 'words') return 'missing';
  if (range.low !== null && range.low === range.high) {
    const { value } = range.low;
    return condition.ranges.some((each) => includes(each, value)) === condition.not ? 'unmet' : 'met';
  }
  const inside = uncovered(condition.ranges, range).length === 0;
  const outside = condition.ranges.every((each) => shared(each, range) === null);
  if (!inside && !outside) return 'missing';
  return inside === condition.not ? 'unmet' : 'met';
}

/** A word found, in its canonical form. */
export function wordHolds(word: string, condition: Condition): Tri {
  if (condition.kind === 'any') return 'met';
  if (condition.kind === 'ranges') return 'missing';
  return condition.words.includes(word) === condition.not ? 'unmet' : 'met';
}
