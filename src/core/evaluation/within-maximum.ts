/** Numbers that people typed held against the most they may be: one beyond it is a mistake, never full points and never 'no'. */
import { message } from '../../messages/message';
import { parseRational, type Rational } from '../amount';
import type { Criterion } from '../rules/model';
import { itemBehind, mostOf } from '../rules/most';
import { conditionOf, type Context, once } from './context';
import type { Subject } from './facts';
import { order } from './fractions';
import { marksOf } from './marks';
import { showNumber } from './need';
import { holds, missing, numberOf, type Quantity } from './quantity';
import { cellsIn } from './sources';

const NONE = parseRational('0')!;

/** The source of a criterion's points, or what is wrong with a number behind it. */
export function withinMaximum(context: Context, row: Criterion, subject: Subject, source: Quantity): Quantity {
  const value = numberOf(source);
  if (value === null) return source;
  const behind = once(
    context,
    'behind',
    row.id,
    () => itemBehind(row.of, context.items, context.measures) ?? 'nothing',
  );
  if (behind === 'nothing') return source;
  const { item, mean } = behind;
  if (order(value, NONE) < 0 && fallsOut(context, row, source)) return wrong('belowZero', value, NONE, source.src);
  const most = once(context, 'most', row.id, () => mostOf(row, item.source) ?? 'any');
  if (most === 'any') return source;
  if (!mean) return order(value, most) > 0 ? wrong('aboveMaximum', value, most, source.src) : source;
  for (const mark of marksOf(context, subject, item).rows) {
    const given = parseRational(mark.value);
    if (given !== null && order(given, most) > 0) return wrong('aboveMaximum', given, most, [mark.src]);
  }
  return source;
}

/** Below every band, or counted × points as less than nothing. */
function fallsOut(context: Context, { perUnit, bands }: Criterion, source: Quantity): boolean {
  return perUnit !== undefined || bands.every(({ is }) => holds(source, conditionOf(context, is)) === 'unmet');
}

function wrong(key: string, value: Rational, most: Rational, src: readonly string[]): Quantity {
  const args = { value: showNumber(value), max: showNumber(most), cells: cellsIn(src) };
  return missing([message(`decision.lacks.${key}`, args)], src);
}
