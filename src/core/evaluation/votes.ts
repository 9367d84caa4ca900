/** Shares of votes: exact fractions on a declared base; counts that do not add up are no evidence. */
import { message, type Message } from '../../messages/message';
import { showDay } from '../cell';
import { exactWhole, rational, type Rational } from '../amount';
import type { Item, Measure } from '../rules/model';
import { conditionOf, type Context } from './context';
import type { Subject, Tally } from './facts';
import { holds, known, missing, type Quantity, word } from './quantity';
import { cellsIn } from './sources';
import { tallyProblem } from './tally-problem';
import { owed } from './usable';

const share = (part: number, whole: number): Rational => rational(exactWhole(part), exactWhole(whole));

/** How many votes the share is taken of: all members (absent ones too), those not recused, those present, or valid votes. */
function baseOf({ members, absent, recused, yes, no }: Tally, base: Measure['base'] = 'members'): number {
  return { members, voting: members - recused, present: members - absent, valid: yes + no }[base];
}

function talliesOf(context: Context, subject: Subject, item: Item): readonly Tally[] {
  return context.index.tallies(subject.id, item.id).filter(({ level }) => level === (item.level ?? level));
}

/** The latest tally of an item; several of that day, or one without a day beside others, leave it open. */
function latestTally(context: Context, subject: Subject, item: Item): Tally | Message | null {
  const usable = talliesOf(context, subject, item).filter(({ at }) => at === null || at <= context.evidenceAt);
  if (usable.length <= 1) return usable[0] ?? null;
  const day = usable.reduce((latest, { at }) => (at !== null && at > latest ? at : latest), '');
  const latest = usable.filter(({ at }) => at === null || at === day);
  if (latest.length === 1) return latest[0]!;
  return message('decision.lacks.conflict', { cells: cellsIn(latest.map(({ src }) => src)) });
}

/**
 * The share of a ballot. Without a tally the measure's `zero` says whether someone owes the minutes or the council
 * has yet to meet. A quorum that is not reached leaves the vote open: it must be repeated.
 */
export function voteShare(context: Context, subject: Subject, item: Item, measure?: Measure): Quantity {
  const tally = latestTally(context, subject, item);
  if (tally === null) return absentVote(context, subject, item, measure?.zero);
  if (!('members' in tally)) return missing([tally]);
  const src = [tally.src];
  const problem = tallyProblem(tally);
  if (problem !== null) return missing([problem], src);
  const base = baseOf(tally, measure?.base);
  const says = counted(tally, base);
  const present = known(share(tally.members - tally.absent, tally.members), 'percent');
  if (measure?.quorum !== undefined && holds(present, conditionOf(context, measure.quorum)) !== 'met') {
    const args = { present: tally.members - tally.absent, members: tally.members, cells: cellsIn(src) };
    return missing([message('decision.votes.quorum', args)], src);
  }
  return base === 0 ? missing(says, src) : known(share(tally.yes, base), 'percent', { src, says });
}

function counted({ yes, no, recused, src }: Tally, base: number): Message[] {
  const said = message('decision.votes.counted', { yes, base, no, cells: cellsIn([src]) });
  return recused === 0 ? [said] : [said, message('decision.votes.recused', { recused })];
}

/** No vote that counts; those that were taken later are said. */
function absentVote(context: Context, subject: Subject, item: Item, zero: Measure['zero'] = 'missing'): Quantity {
  const lacks = [owed(context, subject, item)];
  const later = talliesOf(context, subject, item).map(({ src }) => src);
  const day = showDay(context.evidenceAt);
  const notes = later.length === 0 ? [] : [message('decision.votes.later', { cells: cellsIn(later), day })];
  if (zero === 'council')
    return { ...missing([]), state: 'council', says: [message('decision.council.vote'), ...notes] };
  if (zero === 'exempt') return { ...missing([]), state: 'exempt', says: [message('decision.exempt'), ...notes] };
  if (zero === 'unmet') return { ...word('no'), state: 'unmet', says: [...lacks, ...notes] };
  return { ...missing(lacks), says: notes };
}
