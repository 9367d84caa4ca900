/** Head of a paper from DL_ThongTin: what is not there stays blank. */
import { showDay } from '../../../cell';
import type { AgencyKey } from '../../../store';
import type { Block, PaperHead, Run } from '../../paper';
import { itemAt, numberOf } from '../agency';
import type { PaperInput } from '../input';
import { dots, i, line, or, t } from './words';

/** One value of an item; several are joined. Null where nobody knows it. */
export function known({ agency, lawAt }: PaperInput, item: AgencyKey): string | null {
  return itemAt(agency, item, lawAt)?.values.join('; ') ?? null;
}

export const listed = ({ agency, lawAt }: PaperInput, item: AgencyKey): readonly string[] =>
  itemAt(agency, item, lawAt)?.values ?? [];

/** The agency's name in a sentence. */
export const agencyRun = (input: PaperInput): Run => or(known(input, 'agency'), 'tên cơ quan');

/** 'Giám đốc Sở …', whom a submission is addressed to; one blank where neither is known. */
export function addressee(input: PaperInput): Run[] {
  const [title, agency] = [known(input, 'head.title'), known(input, 'agency')];
  if (title === null && agency === null) return [dots('người đứng đầu cơ quan')];
  return [or(title, 'chức vụ người đứng đầu'), t(' '), or(agency, 'tên cơ quan')];
}

export interface HeadWords {
  /** 'TỜ TRÌNH'; null for a công văn. */
  readonly type: string | null;
  readonly subject: string;
  /** 'TTr': what stands before the agency's letters; null for a công văn, whose symbol ends with the drafter's. */
  readonly sign: string | null;
  /** Where its number and day are kept. */
  readonly number?: AgencyKey;
  /** Who issues it under the agency: 'Hội đồng Thi đua - Khen thưởng', a unit. Left out: the agency itself. */
  readonly issuer?: string | null;
  /** Day of minutes, known from the votes. */
  readonly day?: string | null;
}

export function headOf(input: PaperInput, words: HeadWords): PaperHead {
  const [above, agency, letters, drafter, place] = (['above', 'agency', 'letters', 'drafter', 'place'] as const).map(
    (item) => known(input, item),
  );
  const own = words.number === undefined ? null : numberOf(input.agency, words.number, input.lawAt);
  const within = words.issuer !== undefined;
  const after = words.sign === null ? `${letters ?? '…'}-${drafter ?? '…'}` : `${words.sign}-${letters ?? '…………'}`;
  return {
    above: within ? agency! : above!,
    agency: within ? (words.issuer ?? null) : agency!,
    number: own?.values[0] ?? null,
    symbol: after,
    place: place!,
    day: own?.from ?? words.day ?? null,
    type: words.type,
    subject: words.subject,
  };
}

/** '(Kèm theo Tờ trình số 12/TTr-STTTT ngày 05/01/2023)' under the title of a list. */
export function attachedTo(input: PaperInput, name: string, head: PaperHead): Block {
  const number = head.number === null ? dots('số') : t(head.number);
  const day = head.day === null ? dots('ngày ban hành') : t(showDay(head.day));
  const by = [i(`/${head.symbol} ngày `), { ...day, italic: true }, i(' của '), { ...agencyRun(input), italic: true }];
  return line('center', i(`(Kèm theo ${name} số `), { ...number, italic: true }, ...by, i(')'));
}
