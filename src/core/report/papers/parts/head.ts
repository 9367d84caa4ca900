/** Head of a paper from DL_ThongTin: what is not there stays blank. */
import type { AgencyKey } from '../../../store';
import type { Block, PaperHead, Run } from '../../paper';
import { longDay } from '../../paper-day';
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
  /** Abbreviated name of the issuer, in its symbol. Left out: the agency's. */
  readonly letters?: string | null;
  /** Day of minutes, known from the votes. */
  readonly day?: string | null;
}

/** Issued by the unit that submits to the head of the agency: its name, and its letters where they are known. */
export function bySubmitter(input: PaperInput): Pick<HeadWords, 'issuer' | 'letters'> {
  return { issuer: known(input, 'submitter'), letters: known(input, 'drafter') ?? known(input, 'letters') };
}

/** Issued by a unit: nobody says how it abbreviates its name. */
export const unitIssues = (name: string): Pick<HeadWords, 'issuer' | 'letters'> => ({ issuer: name, letters: null });

/** The decree writes numbers below 10 with a leading zero. */
const twoDigits = (number: string): string => (/^\d$/.test(number) ? `0${number}` : number);

export function headOf(input: PaperInput, words: HeadWords): PaperHead {
  const [above, agency, letters, drafter, place] = (['above', 'agency', 'letters', 'drafter', 'place'] as const).map(
    (item) => known(input, item),
  );
  const own = words.number === undefined ? null : numberOf(input.agency, words.number, input.lawAt);
  const within = words.issuer !== undefined;
  const issuer = words.letters === undefined ? letters : words.letters;
  const after = words.sign === null ? `${letters ?? '…'}-${drafter ?? '…'}` : `${words.sign}-${issuer ?? '…………'}`;
  return {
    above: within ? agency! : above!,
    agency: within ? (words.issuer ?? null) : agency!,
    number: own === null ? null : twoDigits(own.values[0]!),
    symbol: after,
    place: place!,
    day: own?.from ?? words.day ?? null,
    type: words.type,
    subject: words.subject,
  };
}

/** '(Kèm theo Tờ trình số 12/TTr-VP ngày 05 tháng 01 năm 2023 của Văn phòng Sở)' under the title of a list. */
export function attachedTo(
  name: string,
  head: PaperHead,
  by: readonly Run[] = [or(head.agency, 'tên cơ quan')],
): Block {
  const number = `(Kèm theo ${name} số ${head.number ?? '……'}/${head.symbol} ${longDay(head.day)} của `;
  return line('center', i(number), ...by.map((run) => ({ ...run, italic: true })), i(')'));
}

/** Millimetres: where "Kính gửi:" begins, and its width up to the colon. */
const [ADDRESS, COLON] = [35, 18];

/** Whom a letter goes to: one on the line, several each on a line of its own under the colon. */
export function addressedTo(to: readonly string[], hint: string): Block[] {
  if (to.length <= 1) return [line('center', 'Kính gửi: ', or(to[0], hint), '.')];
  const at = (inset: number, words: string): Block => ({ is: 'paragraph', indent: false, inset, runs: [t(words)] });
  return [
    at(ADDRESS, 'Kính gửi:'),
    ...to.map((each, n) => at(ADDRESS + COLON, `- ${each}${n === to.length - 1 ? '.' : ';'}`)),
  ];
}
