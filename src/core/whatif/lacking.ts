/** "Còn thiếu bao nhiêu để đạt": what each gate of a decision still lacks, in the unit that people act in. */
import { message, type Message } from '../../messages/message';
import {
  compare,
  type Dong,
  dongText,
  isZeroDong,
  multiply,
  ONE,
  parseRational,
  type Rational,
  roundTo,
  showDong,
  subtract,
} from '../amount';
import type { Decision, Reason } from '../evaluation/decision';
import { showCount, showNumber } from '../evaluation/need';
import { parseCondition } from '../rules/condition';
import type { RuleSet } from '../rules/model';

export interface Lacking {
  /** Id of the rule row; the gate it belongs to. */
  readonly row: string;
  readonly gate: string;
  readonly label: Reason['label'];
  readonly verdict: Reason['verdict'];
  /** Met as soon as one of the alternatives of this gate is met. */
  readonly oneOf: boolean;
  readonly kind: 'dong' | 'votes' | 'count' | 'points' | 'evidence' | 'council' | 'hold' | 'other';
  /** Exact text of what is missing: '1000' đồng, '2' votes; absent where it is no number. */
  readonly amount?: string;
  readonly says: Message;
  readonly src: readonly string[];
}

/** Every gate that is not met, and what would meet it. Empty where all are. */
export function lackingOf(decision: Decision, { gates }: RuleSet): Lacking[] {
  return decision.reasons.filter(isOpen).flatMap((reason) => {
    const conds = gates.find(({ id }) => id === reason.row)?.all ?? [];
    return within(reason, reason.row, conds.length === 1 && 'any' in conds[0]!);
  });
}

function isOpen({ verdict }: Reason): boolean {
  return verdict !== 'met' && verdict !== 'exempt';
}

/** Conditions joined by "tất cả" or "một trong các" are told one by one; points by their own total. */
function within(reason: Reason, gate: string, oneOf: boolean): Lacking[] {
  const parts = reason.is === undefined ? reason.why.filter(isOpen) : [];
  if (parts.length === 0) return [one(reason, gate, oneOf)];
  return parts.flatMap((part) => within(part, gate, oneOf || isAny(part)));
}

function isAny({ label }: Reason): boolean {
  return typeof label !== 'string' && label.key === 'decision.anyOf';
}

function one(reason: Reason, gate: string, oneOf: boolean): Lacking {
  const { row, label, verdict, src } = reason;
  return { row, gate, label, verdict, oneOf, src, ...need(reason) };
}

type Need = Pick<Lacking, 'kind' | 'amount' | 'says'>;

function need(reason: Reason): Need {
  if (reason.verdict === 'hold') return { kind: 'hold', says: message('whatif.hold') };
  if (reason.verdict === 'council') return { kind: 'council', says: message('whatif.council') };
  if (reason.verdict === 'missing') {
    return {
      kind: 'evidence',
      says: reason.says.find(({ key }) => /lacks|votes/.test(key)) ?? message('whatif.evidence'),
    };
  }
  if (reason.shortfall !== undefined && !isZeroDong(reason.shortfall)) return money(reason.shortfall, reason);
  return gap(reason) ?? { kind: 'other', says: message('whatif.other') };
}

/** Told by project where the reason tells it so. */
function money(amount: Dong, { says }: Reason): Need {
  return {
    kind: 'dong',
    amount: dongText(amount),
    says:
      says.find(({ key }) => key === 'decision.remaining.each') ??
      message('attainment.remaining', { amount: showDong(amount) }),
  };
}

/** Up to the lower end of the condition: votes of the ballot, things counted, points. */
function gap(reason: Reason): Need | null {
  const read = parseCondition(reason.is ?? '-');
  const range =
    'condition' in read && read.condition.kind === 'ranges' && !read.condition.not ? read.condition.ranges[0] : null;
  const got = parseRational(reason.got ?? '');
  if (!range?.low || got === null || compare(got, range.low.value) > 0) return null;
  const ballot = reason.says.find(({ key }) => key === 'decision.votes.counted');
  if (ballot !== undefined) return votes(ballot, range.low);
  const missing = subtract(range.low.value, got);
  if (reason.row === 'score') {
    return {
      kind: 'points',
      amount: showNumber(missing),
      says: message('whatif.points', { points: showNumber(missing) }),
    };
  }
  const whole = wholeAbove(missing, range.low.closed);
  return { kind: 'count', amount: whole, says: message('whatif.count', { count: showCount(parseRational(whole)!) }) };
}

function votes({ args }: Message, low: { readonly value: Rational; readonly closed: boolean }): Need {
  const least = multiply(low.value, parseRational(String(args['base']))!);
  const missing = subtract(least, parseRational(String(args['yes']))!);
  const whole = wholeAbove(missing, low.closed);
  return { kind: 'votes', amount: whole, says: message('whatif.votes', { votes: showCount(parseRational(whole)!) }) };
}

/** The least whole number that is at least (or, where the end is open, more than) a fraction. */
function wholeAbove(value: Rational, closed: boolean): string {
  const up = roundTo(value, 0, 'up');
  const exact = roundTo(value, 0, 'down').eq(up);
  return (!closed && exact ? up.plus(ONE) : up).toFixed(0);
}
