/** What `collect` and `merge` know of the workbook: its units with their rows, its year, its name. */
import type { Day } from '../../core/cell';
import { agencyName, type FormUnits, formUnits } from '../../core/collect';
import { readFacts } from '../../core/store';
import { type Message, message, say } from '../../messages';
import { questionsText } from './findings';
import { dayOption } from './judged';
import { EXIT, type Job, Stop } from './model';
import type { Opened } from './open';
import { dataOf, recogniseFile } from './recognised';

export interface Collecting extends FormUnits {
  readonly workbook: Opened;
  readonly year: number;
  readonly dataAt: Day;
  /** '' where DL_ThongTin does not say. */
  readonly agency: string;
}

/** Throws Stop. */
export async function collecting(job: Job): Promise<Collecting> {
  const asked = dayOption(job, 'as-of');
  const { workbook, tables, questions, mapping, grids } = await recogniseFile(job);
  if (questions.length > 0) {
    job.terminal.err(questionsText(questions, job.file, job.language));
    throw new Stop(EXIT.undecided, []);
  }
  const days = [...new Set(tables.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])))];
  const dataAt = asked ?? (days.length === 1 ? days[0]! : null);
  if (dataAt === null) throw new Stop(EXIT.usage, [message('cli.noDay')]);
  const { subjects } = readFacts(workbook.grids).facts;
  const data = dataOf({ tables, grids });
  const found = formUnits({ grids: workbook.grids, subjects, data, dataAt, answers: mapping.answers });
  if (found.units.length === 0) throw new Stop(EXIT.unreadable, [message('cli.collect.noUnits', { file: job.file })]);
  const year = tables.find((table) => table.year !== null)?.year ?? Number(dataAt.slice(0, 4));
  const agency = agencyName(workbook.grids, dataAt);
  return { ...found, workbook, year, dataAt, agency };
}

/** Sentences for whoever reads the screen: what forms cannot hold. */
export function collectingNotes({ homeless, agency }: Collecting, job: Job): string[] {
  const said = (what: Message) => say(job.language, what);
  const names = homeless.map(({ code, name }) => `${code} ${name}`.trim()).join('; ');
  return [
    ...(homeless.length > 0 ? [said(message('cli.collect.homeless', { n: homeless.length, names }))] : []),
    ...(agency === '' ? [said(message('cli.collect.noAgency'))] : []),
  ];
}
