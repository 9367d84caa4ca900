/** A reason's sentences as the pane shows them: cells are links there, so the sentences leave them out. */
import type { Reason } from '../../../core/evaluation/decision';
import type { Message } from '../../../messages';

const CELLS = ['cells', 'planCells', 'disbursedCells'];

const isReading = ({ key }: Message): boolean => key.startsWith('decision.reading');
const isAmounts = ({ key }: Message): boolean => key.startsWith('decision.amounts');

/** What was found, required, missing; the amounts stand beside as figures. */
export function found({ says, amounts, src }: Reason): readonly Message[] {
  return says
    .filter((sentence) => !isReading(sentence) && !(amounts !== undefined && isAmounts(sentence)))
    .map((sentence) => (src.length > 0 || amounts ? withoutCells(sentence) : sentence));
}

/** What exactly is lacking and who owes it, for a reason without evidence. */
export function lacking(reason: Reason): Message | undefined {
  const sentences = found(reason);
  return sentences.find(({ key }) => key.startsWith('decision.lacks')) ?? sentences[0];
}

/** How the council reads the clause. */
export function readings({ says }: Reason): readonly Message[] {
  return says.filter(isReading);
}

function withoutCells({ key, args }: Message): Message {
  return {
    key,
    args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, CELLS.includes(name) ? '' : value])),
  };
}
