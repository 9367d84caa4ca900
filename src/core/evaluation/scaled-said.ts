/** How points were scaled where a criterion does not apply: 'nhóm I: 10/20 điểm, quy đổi 30/60'. */
import { message, type Message } from '../../messages/message';
import type { Rational } from '../amount';
import { showNumber, showRounded } from './need';

/** Points of a group, or of the whole ('' as its name), out of what is left, scaled to the full maximum. */
export interface Scaling {
  readonly group: string;
  readonly points: Rational;
  readonly left: Rational;
  readonly scaled: Rational;
  readonly full: Rational;
}

/** One step of the scaling as a sentence. */
export function scaledSaid({ group, points, left, scaled, full }: Scaling): Message {
  const shown = (value: Rational, max: Rational) => showRounded(value, { share: max, strict: false });
  return message(group === '' ? 'decision.scaled' : 'decision.scaled.group', {
    group,
    points: shown(points, left),
    max: showNumber(left),
    rescaled: shown(scaled, full),
    full: showNumber(full),
  });
}
