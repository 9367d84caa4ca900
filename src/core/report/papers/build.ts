/** Papers made from results, and what each still lacks. */
import { type Message, message } from '../../../messages/message';
import { type AgencyKey, AGENCY_CHOICES } from '../../store';
import type { Paper } from '../paper';
import { itemAt, numberOf } from './agency';
import { PAPERS } from './catalogue';
import type { PaperInput, PaperSpec } from './input';
import { footOf } from './parts/foot';
import { fieldsOf, listsOf } from './placeholders';

export interface PaperState {
  readonly id: string;
  readonly of: PaperSpec['of'];
  readonly title: Message;
  /** Who reads it. */
  readonly reader: Message;
  /** Nothing is left blank. A paper that is not ready can be made all the same: its blanks are dots. */
  readonly ready: boolean;
  readonly lacks: readonly Message[];
  /** Items of DL_ThongTin that are blank in it, and the further things it lacks. */
  readonly blanks: number;
}

function isKnown({ agency, lawAt }: PaperInput, item: AgencyKey): boolean {
  return (item.startsWith('number.') ? numberOf(agency, item, lawAt) : itemAt(agency, item, lawAt)) !== null;
}

function lacksOf(spec: PaperSpec, input: PaperInput): { readonly lacks: Message[]; readonly blanks: number } {
  const items = spec.needs.filter((item) => !isKnown(input, item));
  const labels = items.map((item) => AGENCY_CHOICES.find(({ code }) => code === item)!.label);
  const asked =
    labels.length === 0 ? [] : [message('paper.lacks.items', { items: labels.join(', '), n: labels.length })];
  const more = spec.lacks?.(input) ?? [];
  return { lacks: [...asked, ...more], blanks: items.length + more.length };
}

/** Every paper with what it lacks; nothing is built. */
export function papersFor(input: PaperInput): PaperState[] {
  return PAPERS.map((spec) => {
    const { lacks, blanks } = lacksOf(spec, input);
    const [title, reader] = [message(`paper.${spec.id}`), message(`paper.${spec.id}.reader`)];
    return { id: spec.id, of: spec.of, title, reader, ready: blanks === 0, lacks, blanks };
  });
}

/** The paper, whatever is still unknown. Throws RangeError on an id that PAPERS does not hold. */
export function buildPaper(id: string, input: PaperInput): Paper {
  const spec = PAPERS.find((each) => each.id === id);
  if (spec === undefined) throw new RangeError(`no paper "${id}"`);
  const made = spec.build(input);
  return { id, foot: footOf(input), fields: fieldsOf(input, made.head), lists: listsOf(input), ...made };
}
