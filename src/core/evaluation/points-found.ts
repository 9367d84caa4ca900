/** What points were given for, in words: '96,00% · 40/50 điểm', '03 sáng kiến (DL_MinhChung!C3:C5) · 7/10 điểm'. */
import { message, type Message } from '../../messages/message';
import type { Rational } from '../amount';
import { type Bound, type Condition, EVERYTHING } from '../rules/condition';
import type { Criterion } from '../rules/model';
import { conditionOf, type Context, once } from './context';
import { order } from './fractions';
import { shownValue } from './need';
import { numberOf, type Quantity } from './quantity';
import { cellsIn } from './sources';

/** The number found, where it is not the points themselves; cells that no sentence before names. */
export function foundSaid(context: Context, row: Criterion, source: Quantity, points: Rational): Message[] {
  const value = source.state === 'known' ? numberOf(source) : null;
  if (value === null || isPoints(row, source, points)) return [];
  const { items, measures, rules } = context;
  const counted = items.get(row.of) ?? measures.get(row.of);
  const got = shownValue(source, nextAbove(context, row, value), rules.digits ?? 2);
  const noun = counted?.noun === undefined ? '' : ` ${counted.noun}`;
  const nounEn = counted?.nounEn === undefined ? noun : ` ${counted.nounEn}`;
  return [message('decision.points.of', { got, noun, nounEn, cells: cellsOf(source) })];
}

/** ' (DL_Cham!D3)' after points that are the number found itself; '' where the cells are named before. */
export function pointCells(row: Criterion, source: Quantity, points: Rational): string {
  return isPoints(row, source, points) ? cellsOf(source) : '';
}

function cellsOf({ says, src }: Quantity): string {
  return says.length > 0 ? '' : cellsIn(src);
}

/** A number that counts point by point (each worth one): a mark, a mean of marks. */
function isPoints({ perUnit }: Criterion, source: Quantity, points: Rational): boolean {
  const value = source.state === 'known' && source.show === 'number' ? numberOf(source) : null;
  return /^\s*1(\.0+)?\s*$/.test(perUnit ?? '') && value !== null && order(value, points) === 0;
}

/** "At least" the next end of a band that a value does not reach: a shown percent must not seem to. */
function nextAbove(context: Context, row: Criterion, value: Rational): Condition | null {
  const above = once(context, 'steps', row.id, () => stepsOf(context, row)).find((low) => {
    const by = order(value, low.value);
    return by < 0 || (by === 0 && !low.closed);
  });
  return above === undefined ? null : { kind: 'ranges', ranges: [{ ...EVERYTHING, low: above }], not: false };
}

/** Where bands begin, in order. */
function stepsOf(context: Context, row: Criterion): Bound[] {
  const conditions = row.bands.map(({ is }) => conditionOf(context, is));
  const ranges = conditions.flatMap((each) => (each?.kind === 'ranges' && !each.not ? each.ranges : []));
  const lows = ranges.flatMap(({ low }) => (low === null ? [] : [low]));
  return lows.sort((a, b) => order(a.value, b.value) || Number(b.closed) - Number(a.closed));
}
