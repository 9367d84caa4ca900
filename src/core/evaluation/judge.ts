/** One test on one subject: the verdict, whether an estimate carries it, and the reason with its cells. */
import { message, type Message } from '../../messages/message';
import { type Dong, isZeroDong, shortfall, showDong, sumDong, type Target } from '../amount';
import { showDay } from '../cell';
import type { Condition } from '../rules/condition';
import type { Citation, Id, Test } from '../rules/model';
import { SCORE } from '../rules/quantities';
import { conditionOf, type Context, once } from './context';
import type { Reason, ReasonDraft, Tri } from './decision';
import type { Subject } from './facts';
import { exactText } from './fractions';
import { boundText, foundAndNeeded, NO_NOUN, type Noun, shownValue } from './need';
import { beforeCut, cutSaid } from './plan-cut';
import { holds, missing, numberOf, type Quantity } from './quantity';
import { quantity } from './resolve';
import { cellsIn } from './sources';
import { tornUnits } from './torn';

export type Verdict = Tri | 'exempt' | 'council';

export interface Judged {
  readonly verdict: Verdict;
  /** Met only because an estimate is accepted. */
  readonly conditional: boolean;
  readonly reason: Reason;
}

const NONE: readonly never[] = [];

/** More than half of all members, where a rule on votes states no threshold. */
const MAJORITY = '> 1/2';

/**
 * Judges a test. Actual money decides; an accepted estimate can only add "met, on condition", and where that hangs on
 * something still open, the verdict is open: what is missing may yet be supplied.
 */
export function judge(context: Context, test: Test, subject: Subject, tier: Id): Judged {
  const condition = conditionOf(context, test.is === '' ? MAJORITY : test.is);
  const torn = test.in === 'unit' ? tornUnits(context, subject) : null;
  if (torn !== null) return judged(context, test, subject, torn, condition);
  const who = test.in === 'unit' ? context.index.subjects.get(subject.unit ?? '') : subject;
  if (who === undefined) {
    return judged(context, test, subject, missing([message('decision.lacks.unit', { name: subject.name })]), condition);
  }
  const actual = quantity(context, test.of, who, 'actual', tier);
  if (holds(actual, condition) !== 'met') {
    const estimated = quantity(context, test.of, who, 'estimate', tier);
    const likely = estimated.estimate ? holds(estimated, condition) : 'unmet';
    if (likely === 'met') return judged(context, test, who, estimated, condition, true);
    if (holds(actual, condition) === 'unmet' && (likely === 'missing' || likely === 'council')) {
      return judged(context, test, who, estimated, condition);
    }
  }
  return judged(context, test, who, actual, condition);
}

function judged(
  context: Context,
  test: Test,
  subject: Subject,
  found: Quantity,
  condition: Condition | null,
  conditional = false,
): Judged {
  const verdict = holds(found, condition);
  const row = once(context, 'named', test.of, () => rowOf(context, test.of));
  const value = numberOf(found);
  const got = found.state !== 'known' ? undefined : (found.word ?? (value === null ? undefined : exactText(value)));
  const missed = verdict === 'unmet' ? missedAmount(found, condition) : null;
  // Joined at once: a list that grows takes room for many more.
  const says = found.says.concat(
    needed(context, found, condition, row.noun),
    verdict === 'met' ? onlySinceCut(context, found, condition) : NONE,
    missed === null ? NONE : remaining(found, missed, condition),
    conditional ? onCondition(found, condition) : NONE,
    test.is === '' ? message('decision.majority') : NONE,
    verdict === 'missing' ? found.lacks : NONE,
  );
  const reason: ReasonDraft = {
    row: test.of,
    subject: subject.id,
    label: row.label,
    verdict,
    is: test.is === '' ? MAJORITY : test.is,
    says,
    citations: row.citations,
    src: found.src,
    why: found.why,
  };
  if (conditional) reason.conditional = true;
  if (got !== undefined) reason.got = got;
  if (missed !== null) reason.shortfall = missed;
  if (found.amounts !== undefined) reason.amounts = found.amounts;
  return { verdict, conditional, reason };
}

/** "99,99%, yêu cầu từ 100% trở lên", where a number was found. */
function needed(context: Context, found: Quantity, condition: Condition | null, noun: Noun): Message[] {
  const word = found.word !== undefined || condition?.kind !== 'ranges';
  if (word || found.state !== 'known') return [];
  // Sentences (amounts, votes) and reasons below (points) that already name the cells do not need them twice.
  const cells = found.says.length + found.why.length > 0 ? '' : cellsIn(found.src);
  return foundAndNeeded(found, condition, { digits: context.rules.digits ?? 2, noun, cells });
}

/** Said where the plan as it was earlier in the year is not reached. */
function onlySinceCut(context: Context, { earlier }: Quantity, condition: Condition | null): Message[] {
  if (earlier === undefined) return [];
  const before = beforeCut(earlier);
  if (holds(before, condition) !== 'unmet') return [];
  return [cutSaid(earlier, shownValue(before, condition, context.rules.digits ?? 2))];
}

/** Whole đồng still to disburse, where amounts are held against one lower end; of all projects that are held one by one. */
function missedAmount({ amounts, each }: Quantity, condition: Condition | null): Dong | null {
  const target = targetIn(condition);
  if (amounts === undefined || target === null) return null;
  if (each === undefined) return shortfall(amounts.disbursed, amounts.plan, target);
  return sumDong(each.map(({ plan, disbursed }) => shortfall(disbursed, plan, target)));
}

function targetIn(condition: Condition | null): Target | null {
  const low = condition?.kind === 'ranges' && condition.ranges.length === 1 ? condition.ranges[0]!.low : null;
  return low === null ? null : { share: low.value, strict: !low.closed };
}

/** 'còn phải giải ngân 50 đồng', with the projects that lack it where more than one does. */
function remaining({ each = [] }: Quantity, missed: Dong, condition: Condition | null): Message {
  const target = targetIn(condition)!;
  const behind = each.flatMap(({ name, plan, disbursed }) => {
    const lacks = shortfall(disbursed, plan, target);
    return isZeroDong(lacks) ? [] : [`${name}: ${showDong(lacks)}`];
  });
  const amount = showDong(missed);
  return behind.length < 2
    ? message('attainment.remaining', { amount })
    : message('decision.remaining.each', { amount, projects: behind.join('; ') });
}

/** What the minutes must say where an estimate carries the verdict. */
function onCondition({ amounts, asOf }: Quantity, condition: Condition | null): Message[] {
  const low = condition?.kind === 'ranges' ? condition.ranges[0]?.low : null;
  if (amounts === undefined || asOf === undefined || !low) return [message('decision.condition.other')];
  return [message('decision.condition', { need: boundText(low, 'percent'), day: showDay(asOf) })];
}

interface Named {
  readonly label: string | Message;
  readonly citations: readonly Citation[];
  readonly noun: Noun;
}

/** Label, citations and noun of whatever row an id names. */
function rowOf(context: Context, id: Id): Named {
  if (id === SCORE) return { label: message('decision.score'), citations: [], noun: NO_NOUN };
  const counted = context.items.get(id) ?? context.measures.get(id);
  const row = counted ?? context.criteria.get(id) ?? context.tiers.get(id);
  const noun = { vi: counted?.noun ?? '', en: counted?.nounEn ?? counted?.noun ?? '' };
  return { label: row?.label ?? id, citations: row?.citations ?? [], noun };
}
