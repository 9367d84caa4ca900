/** Gates: what a subject must pass, and what puts it on hold; exceptions come after the rule. */
import { message } from '../../messages/message';
import type { Gate, Id } from '../rules/model';
import { type Context, once } from './context';
import { judgeAll } from './conditions';
import type { Reason, ReasonDraft } from './decision';
import type { Subject } from './facts';
import type { Verdict } from './judge';
import { allOf, anyOf } from './kleene';
import { kept, recalled } from './memory';
import { readingsOf } from './readings';

export interface GateResult {
  /** Seen from the subject: a hold gate that fires is 'hold', one that surely does not is 'met'. */
  readonly verdict: Verdict | 'hold';
  readonly conditional: boolean;
  readonly reason: Reason;
}

/** Judges a gate: all its conditions, or else the exception. Once for all tiers, except where their scores differ. */
export function judgeGate(context: Context, gate: Gate, subject: Subject, tier: Id): GateResult {
  if (context.byScore.has(gate.id)) return compute(context, gate, subject, tier);
  return (
    recalled(context.gateResults, subject, gate.id, 'actual') ??
    kept(context.gateResults, subject, gate.id, 'actual', compute(context, gate, subject, tier))
  );
}

function compute(context: Context, gate: Gate, subject: Subject, tier: Id): GateResult {
  const rule = judgeAll(context, gate.all, subject, tier);
  const exception =
    gate.unless === undefined || gate.unless.length === 0 ? null : judgeAll(context, gate.unless, subject, tier);
  const decided = gate.effect === 'hold' ? held(rule.verdict, exception?.verdict) : passed(rule, exception);
  const excepted = exception?.verdict === 'met' && rule.verdict !== 'met';
  const readings = once(context, 'readings', gate.id, () =>
    readingsOf(context, [...gate.citations, ...rule.reason.citations], gate.id),
  );
  const said = rule.reason.says;
  const says =
    excepted || readings.length > 0
      ? [...said, ...(excepted ? [message('decision.excepted')] : []), ...readings]
      : said;
  const why = exception === null ? rule.reason.why : [...children(rule.reason), exception.reason];
  const reason: ReasonDraft = { ...rule.reason, row: gate.id, subject: subject.id, label: gate.label, says, why };
  reason.verdict = decided.verdict;
  if (gate.citations.length > 0) reason.citations = gate.citations;
  if (decided.conditional) reason.conditional = true;
  return { ...decided, reason };
}

function children(reason: Reason): readonly Reason[] {
  return reason.why.length > 0 ? reason.why : [reason];
}

/** Passed when the rule is met or, failing that, the exception is. */
function passed(
  rule: { verdict: Verdict; conditional: boolean },
  exception: { verdict: Verdict; conditional: boolean } | null,
): { verdict: Verdict; conditional: boolean } {
  if (exception === null || rule.verdict === 'exempt') return { verdict: rule.verdict, conditional: rule.conditional };
  const verdict = anyOf([rule.verdict, exception.verdict]);
  const firm = [rule, exception].some((part) => part.verdict === 'met' && !part.conditional);
  return { verdict, conditional: verdict === 'met' && !firm };
}

const OPPOSITE = { met: 'unmet', unmet: 'met', missing: 'missing', exempt: 'met', council: 'council' } as const;

/** On hold when the test is met and no exception is. */
function held(rule: Verdict, exception?: Verdict): { verdict: Verdict | 'hold'; conditional: false } {
  const fires = exception === undefined ? rule : allOf([rule, OPPOSITE[exception]]);
  if (fires === 'met') return { verdict: 'hold', conditional: false };
  return { verdict: OPPOSITE[fires], conditional: false };
}
