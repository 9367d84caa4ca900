/** Counts of votes as minutes print them; who voted what is known to nobody. */
import { message, say } from '../../../../messages';
import type { Reason, Tally } from '../../../evaluation';
import { tallyProblem } from '../../../evaluation';
import { METHOD_CHOICES } from '../../../store';
import type { Block, TableRow } from '../../paper';
import type { PaperInput } from '../input';
import { shortCells } from './cells';
import { nameOf } from './people';
import { cited, column, row, small, table } from './words';

const within = (reason: Reason): Reason[] => [reason, ...reason.why.flatMap(within)];

/** Đạt, chưa đạt, or what is wrong with the counts; '' where no condition asks for this vote. */
export function voteResult(tally: Tally, { assessment }: PaperInput): string {
  const problem = tallyProblem(tally);
  if (problem !== null) return say('vi', problem);
  const own = assessment.decisions.filter(({ subject }) => subject === tally.subject);
  const found = own.flatMap(({ reasons }) => reasons.flatMap(within)).find(({ src }) => src.includes(tally.src));
  return found === undefined ? '' : say('vi', message(`decision.verdict.${found.verdict}`));
}

export const methodText = (method: Tally['method']): string =>
  METHOD_CHOICES.find(({ code }) => code === method)?.label ?? method;

const count = (value: number | undefined): string => (value === undefined ? '–' : String(value));

function voteRow(tally: Tally, at: number, ballot: boolean, input: PaperInput): TableRow {
  const papers = ballot ? [tally.issued, tally.returned, tally.valid, tally.invalid].map(count) : [];
  return row(
    String(at + 1),
    nameOf(input, tally.subject),
    String(tally.members),
    ...papers,
    cited(String(tally.yes), [tally.src]),
    ...[tally.no, tally.recused, tally.absent].map(String),
    voteResult(tally, input),
  );
}

/** Counts, and below them the cells they stand in. `ballot`: also the ballot papers issued, returned, valid and not. */
export function votesTable(tallies: readonly Tally[], input: PaperInput, ballot = false): Block[] {
  // Millimetres of a portrait page: no heading breaks within a word.
  const narrow = (heading: string) => (heading.startsWith('Không') ? 15.5 : 13);
  const centered = (heading: string) => column(heading, ballot ? narrow(heading) : 14, 'center');
  const papers = ballot ? ['Phiếu phát ra', 'Phiếu thu về', 'Hợp lệ', 'Không hợp lệ'].map(centered) : [];
  const columns = [
    column('STT', ballot ? 9 : 10, 'center'),
    column('Tập thể, cá nhân', ballot ? 29 : 60),
    centered('Tổng số thành viên'),
    ...papers,
    ...['Đồng ý', 'Không đồng ý', 'Không tham gia', 'Vắng'].map(centered),
    column('Kết quả', ballot ? 13 : 19),
  ];
  const rows = tallies.map((tally, at) => voteRow(tally, at, ballot, input));
  return [table(columns, rows), small(`Ô ghi số phiếu đồng ý: ${shortCells(tallies.map(({ src }) => src))}.`)];
}

/** One table for each way of voting, under a line that names it: papers of a secret ballot are counted too. */
export function votesByMethod(
  tallies: readonly Tally[],
  input: PaperInput,
  named: (words: string) => Block,
): readonly Block[] {
  const secret = tallies.filter(({ method }) => method === 'secret ballot');
  const other = tallies.filter(({ method }) => method !== 'secret ballot');
  const methods = [...new Set(other.map(({ method }) => methodText(method)))].join('; ');
  return [
    ...(secret.length === 0 ? [] : [named('Kết quả bỏ phiếu kín'), ...votesTable(secret, input, true)]),
    ...(other.length === 0 ? [] : [named(`Kết quả: ${methods}`), ...votesTable(other, input)]),
  ];
}

/** The days on which votes were taken, in order. */
export const voteDays = (tallies: readonly Tally[]): string[] =>
  [...new Set(tallies.flatMap(({ at }) => at ?? []))].sort();
