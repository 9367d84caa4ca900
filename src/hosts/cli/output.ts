/** The file a command writes: never the input, never one that is there already unless asked. */
import { existsSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../../messages';
import { EXIT, type Job, Stop } from './model';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** The path to write, once it is sure that it harms nothing. Throws Stop. */
export function outputOf({ file, options: { out, force } }: Job): string {
  if (typeof out !== 'string') throw usage('cli.noOut');
  const extension = /\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx';
  if (path.extname(out).toLowerCase() !== extension) throw usage('cli.outNotXlsx', { file: out, extension });
  if (!existsSync(out)) return out;
  if (existsSync(file) && realpathSync(out) === realpathSync(file)) throw usage('cli.outIsInput', { file: out });
  if (force !== true) throw usage('cli.outExists', { file: out });
  return out;
}

/** Local time, '2022-12-31 08:30'. */
export function now(): string {
  const time = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Throws Stop. */
export async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new Stop(EXIT.unreadable, [message('cli.cannotWrite', { file, detail: code })]);
  }
}
