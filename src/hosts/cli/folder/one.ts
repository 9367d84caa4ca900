/** One workbook of the folder → its department, or why there is none. Never throws. */
import path from 'node:path';
import { textOf } from '../../../core/cell';
import { departmentOf, type Department, type LeftOut, PROVINCE_MARK } from '../../../core/province';
import { readAgency } from '../../../core/report/papers';
import { itemAt } from '../../../core/report/papers/agency';
import type { Language } from '../../../messages';
import { message } from '../../../messages';
import { exitCodeOf } from '../findings';
import { type Judged, judgeFile } from '../judged';
import { EXIT, type Options, Stop } from '../model';

export interface FileTask {
  /** Path within the folder, for readers. */
  readonly file: string;
  readonly path: string;
  readonly options: Options;
  readonly language: Language;
}

export type FileResult = { readonly department: Department } | { readonly leftOut: LeftOut };

const QUIET = { out: () => undefined, err: () => undefined, live: false };
const SAID_QUESTIONS = 3;

function nameOf({ workbook, lawAt }: Judged, file: string): string {
  const { agency } = readAgency(workbook.grids);
  return itemAt(agency, 'agency', lawAt)?.values[0] ?? path.basename(file).replace(/\.[^.]*$/, '');
}

export async function readOne({ file, path: place, options, language }: FileTask): Promise<FileResult> {
  const left = (...why: LeftOut['why']): FileResult => ({ leftOut: { file, why } });
  try {
    const judged = await judgeFile({ file: place, options, language, terminal: QUIET });
    const { workbook, assessment, rules, dataAt, lawAt } = judged;
    if (textOf(workbook.grids[0]?.values[0]?.[0] ?? null) === PROVINCE_MARK) return left(message('province.ownResult'));
    const { questions, findings } = assessment;
    if (exitCodeOf(questions, findings) !== EXIT.done) {
      const blocking = findings.filter(({ severity }) => severity === 'blocking');
      const open = message('province.undecided', { questions: questions.length, findings: blocking.length, file });
      const first = [...questions, ...blocking].slice(0, SAID_QUESTIONS).map((one) => one.message);
      return left(open, ...first);
    }
    const name = nameOf(judged, file);
    return { department: departmentOf(assessment, { file, name, dataAt, lawAt, rules, language }) };
  } catch (error) {
    if (error instanceof Stop) return left(...error.says);
    return left(message('province.crashed', { detail: String(error).slice(0, 200) }));
  }
}
