/** Opens what the user named: workbooks, mappings, rule sets. Failures are sentences with exit code 3. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { ENCODINGS, type TextEncodingName, type Workbook, readWorkbook } from '../../files';
import { message } from '../../messages';
import { EXIT, type Job, Stop } from './model';
import { progressOf } from './progress';

const KEYS: Readonly<Record<string, string>> = { ENOENT: 'cli.fileMissing', EISDIR: 'cli.fileFolder' };

/** Bytes of a file. Throws Stop. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new Stop(EXIT.unreadable, [message(KEYS[code] ?? 'cli.fileDenied', { file, detail: code })]);
  }
}

/** Text of a JSON file as plain data; `key` says that it is none. Throws Stop. */
export async function jsonOf(file: string, key: string): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(file));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Stop(EXIT.unreadable, [message(key, { file, detail: (error as Error).message })]);
  }
}

export interface Opened extends Workbook {
  readonly bytes: Uint8Array;
  /** Name without folders, for sentences. */
  readonly name: string;
}

/** What was said about the text of a .csv file. Throws Stop on another word. */
function encodingOf({ encoding }: Job['options']): { readonly encoding?: TextEncodingName } {
  if (typeof encoding !== 'string') return {};
  const known = ENCODINGS.find((each) => each === encoding.toLowerCase());
  if (known) return { encoding: known };
  throw new Stop(EXIT.usage, [message('cli.badEncoding', { value: encoding, known: ENCODINGS.join(', ') })]);
}

/** The workbook of a job. Throws Stop. */
export async function openWorkbook({ file, language, terminal, options }: Job): Promise<Opened> {
  const said = encodingOf(options);
  const bytes = await bytesOf(file);
  const name = path.basename(file);
  const progress = progressOf(terminal, language, (text) => void process.stderr.write(text));
  const read = await readWorkbook(bytes, name, { progress: progress.at, ...said });
  progress.done();
  if ('problem' in read) throw new Stop(EXIT.unreadable, [read.problem]);
  return { ...read, bytes, name };
}
