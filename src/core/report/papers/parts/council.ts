/** The council: what it is called, who sat in it, and its votes. */
import type { Tally } from '../../../evaluation';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { listed } from './head';
import { bullets, dots, para, t } from './words';

export const COUNCIL = 'Hội đồng Thi đua - Khen thưởng';
/** In the symbol of its minutes. */
export const COUNCIL_LETTERS = 'HĐTĐKT';

export const councilVotes = ({ assessment }: PaperInput): readonly Tally[] =>
  assessment.facts.tallies.filter(({ level }) => level === 'council');

/** Names one below the other, or a blank. */
export function people(
  input: PaperInput,
  item: 'council.members' | 'council.absent' | 'council.counters',
  hint: string,
): Block {
  const names = listed(input, item);
  return names.length === 0 ? para(dots(hint)) : bullets(names.map((name) => [t(name)]));
}
