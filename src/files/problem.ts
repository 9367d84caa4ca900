/** Why a file cannot be used, as a sentence a person can act on. Thrown inside this folder only; its public functions return it. */
import { type Message, message } from '../messages/message';

/** Keys of messages/vi/files.ts, without their prefix. */
export type ProblemCode =
  | 'empty'
  | 'notWorkbook'
  | 'broken'
  | 'password'
  | 'tooLarge'
  | 'tooSpread'
  | 'unsupported'
  | 'noSheets'
  | 'cancelled'
  | 'cannotSave'
  | 'insideArray'
  | 'tableHeading'
  | 'sheetExists'
  | 'noSuchSheet'
  | 'notOurSheet';

export class FileProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'FileProblem';
  }
}

/** The sentence for whatever went wrong while reading `file`; unforeseen failures count as a broken file. */
export function problemOf(error: unknown, file: string): Message {
  if (error instanceof FileProblem) return message(`files.${error.code}`, { file, ...error.args });
  const detail = error instanceof Error ? error.message : String(error);
  return message('files.broken', { file, detail: detail.slice(0, 200) });
}
