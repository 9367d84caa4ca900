/** Conditions on one subject: tests joined by "tất cả" and "một trong các", with every alternative's reason kept. */
import { message, type Message } from '../../messages/message';
import { divide, parseRational, type Rational, subtract, compare, ZERO } from '../amount';
import type { Cond, Id } from '../rules/model';
import { conditionOf, type Context } from './context';
import type { Reason } from './decision';
import type { Subject } from './facts';
import { type Judged, judge, type Verdict } from './judge';
import { allOf, anyOf } from './kleene';

/** Judges conditions that must all hold; one alone keeps its own reason. */
export function judgeAll(context: Context, conds: readonly Cond[], subject: Subject, tier: Id): Judged {
  const parts = conds.map((cond) => judgeOne(context, cond, subject, tier));
  return parts.length === 1 ? parts[0]! : joined('decision.allOf', parts, allOf, subject);
}

function judgeOne(context: Context, cond: Cond, subject: Subject, tier: Id): Judged {
  if ('all' in cond) return judgeAll(context, cond.all, subject, tier);
  if (!('any' in cond)) return judge(context, cond, subject, tier);
  const parts = cond.any.map((each) => judgeOne(context, each, subject, tier));
  if (parts.length === 1) return parts[0]!;
  const made = joined('decision.anyOf', parts, anyOf, subject);
  if (made.verdict !== 'unmet') return made;
  return { ...made, reason: { ...made.reason, says: nearest(context, parts) } };
}

function joined(
  label: string,
  parts: readonly Judged[],
  combine: (verdicts: readonly Verdict[]) => Verdict,
  subject: Subject,
): Judged {
  const verdict = combine(parts.map((part) => part.verdict));
  // An alternative met by actual evidence makes the estimate of another unnecessary.
  const firm = parts.filter((part) => part.verdict === 'met' && !part.conditional);
  const conditional =
    verdict === 'met' && (combine === anyOf ? firm.length === 0 : parts.some((part) => part.conditional));
  const why = parts.map(({ reason }) => reason);
  return {
    verdict,
    conditional,
    reason: {
      row: '',
      subject: subject.id,
      label: message(label),
      verdict,
      ...(conditional ? { conditional } : {}),
      says: [],
      citations: [],
      src: [...new Set(why.flatMap(({ src }) => src))],
      why,
    },
  };
}

/** Which alternative comes nearest when none is met: the smallest gap as a share of what is asked. */
function nearest(context: Context, parts: readonly Judged[]): Message[] {
  const gaps = parts.map(({ reason }) => gapOf(context, reason));
  let best = -1;
  gaps.forEach((gap, i) => {
    if (gap !== null && (best < 0 || compare(gap, gaps[best]!) < 0)) best = i;
  });
  const label = parts[best]?.reason.label;
  return typeof label === 'string' ? [message('decision.nearest', { label })] : [];
}

function gapOf(context: Context, reason: Reason): Rational | null {
  const condition = conditionOf(context, reason.is ?? '-');
  const low = condition?.kind === 'ranges' ? condition.ranges[0]?.low : null;
  const got = parseRational(reason.got ?? '');
  if (!low || got === null || low.value.num.lte(ZERO)) return null;
  return divide(subtract(low.value, got), low.value);
}
