/** Whether the counts of a tally can be: the same test for whoever types, reads and judges them. */
import { message, type Message } from '../../messages/message';
import type { Tally } from './facts';
import { cellsIn } from './sources';

/** What is wrong with the counts of a tally; null when they add up to the members. */
export function tallyProblem(tally: Tally): Message | null {
  const { members, yes, no, recused, absent, invalid = 0 } = tally;
  const counts = [members, yes, no, recused, absent, invalid, tally.issued ?? 0, tally.returned ?? 0, tally.valid ?? 0];
  const cells = cellsIn([tally.src]);
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
    return message('decision.votes.whole', { cells });
  const { valid = yes + no, returned = valid + invalid, issued = returned } = tally;
  if (valid !== yes + no) return message('decision.votes.valid', { cells, valid, yes, no });
  if (returned !== valid + invalid) return message('decision.votes.returned', { cells, returned, valid, invalid });
  if (issued < returned) return message('decision.votes.issued', { cells, issued, returned });
  const total = issued + recused + absent;
  if (total !== members || members === 0) return message('decision.votes.members', { cells, members, total });
  if (tally.present !== undefined && tally.present !== members - absent) {
    return message('decision.votes.present', { cells, present: tally.present, members, absent });
  }
  return null;
}
