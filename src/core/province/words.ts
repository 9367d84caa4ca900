/** Words of the province's report in the reader's language, for its sheets and its paper. */
import { outcomeMessage } from '../evaluation/outcome-words';
import { type Language, message, say } from '../../messages';
import { showDong, showPercent } from '../amount';
import { type Day, showDay } from '../cell';
import type { Basis, PlanKind } from '../disbursement';
import type { Outcome } from '../evaluation/decision';
import type { Department, Province } from './model';
import { isMet, type Sums } from './total';

export const OUTCOMES: readonly Outcome[] = [
  'award',
  'nominate',
  'conditional',
  'no',
  'on hold',
  'evidence missing',
  'to council',
];

export class Words {
  constructor(readonly language: Language) {}

  readonly t = (key: string, args: Record<string, string | number> = {}) =>
    say(this.language, message(`province.${key}`, args));

  outcome(outcome: Outcome): string {
    return say(this.language, outcomeMessage(outcome));
  }

  plan(kind: PlanKind, basis: Basis): string {
    const name = say(this.language, message(`role.${kind}`));
    return basis === 'estimate' ? `${name} (${this.t('estimate')})` : name;
  }

  rate(sums: Sums): string {
    return isMet(sums) === null ? '–' : showPercent(sums.disbursed, sums.plan);
  }

  met(sums: Sums): string {
    const met = isMet(sums);
    return met === null ? this.t('noPlan') : this.t(met ? 'met' : 'unmet');
  }

  readonly dong = showDong;

  /** 'số liệu đến 31/12/2022', or the span where departments differ: of the figures, not of the day that was asked. */
  days({ departments }: Province): string {
    const days = [...new Set(departments.flatMap(daysOf))].sort();
    const [first, last] = [days[0], days[days.length - 1]];
    if (first === undefined || last === undefined) return this.t('noDay');
    return first === last
      ? this.t('day', { day: showDay(first) })
      : this.t('days', { first: showDay(first), last: showDay(last) });
  }
}

/** Days of the money paid; a department without any has none. An estimate looks ahead by nature. */
function daysOf({ plans }: Department): Day[] {
  return plans.flatMap(({ basis, disbursed, asOf }) => (basis === 'actual' && disbursed !== null ? [asOf] : []));
}
