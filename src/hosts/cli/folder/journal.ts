/** What is finished, kept beside the output while a run goes on: an interrupted run is taken up where it ended. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { message } from '../../../messages';
import { EXIT, Stop } from '../model';
import type { FileResult } from './one';

/** Raise it when a result means something else than before. */
const FORMAT = 1;

/** Of a file's bytes under what was asked: another day or rule set is another result. */
export function keyOf(bytes: Uint8Array, asked: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, asked]))
    .update(bytes)
    .digest('hex');
}

export class Journal {
  private readonly known = new Map<string, FileResult>();

  constructor(private readonly file: string) {
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      try {
        const { key, result } = JSON.parse(line) as { key: string; result: FileResult };
        this.known.set(key, result);
      } catch {
        // The last line of an interrupted run may be cut off: that file is read again.
      }
    }
  }

  of(key: string): FileResult | undefined {
    return this.known.get(key);
  }

  /** Throws Stop where nothing can be written beside the output. */
  add(key: string, result: FileResult): void {
    try {
      appendFileSync(this.file, `${JSON.stringify({ key, result })}\n`);
    } catch (error) {
      const { code = '' } = error as { code?: string };
      throw new Stop(EXIT.unreadable, [message('cli.cannotWrite', { file: this.file, detail: code })]);
    }
  }

  remove(): void {
    rmSync(this.file, { force: true });
  }
}
