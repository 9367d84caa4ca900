/** A progress bar on the error stream of a terminal; nothing where the output is piped. */
import { type Language, type Message, message, say } from '../../messages';
import type { Terminal } from './model';

const WIDTH = 30;

export interface Progress {
  readonly at: (share: number) => void;
  readonly done: () => void;
}

const NONE: Progress = { at: () => undefined, done: () => undefined };

/** `write` gets control characters, so it is not the terminal's line writer. */
export function progressOf(
  { live }: Terminal,
  language: Language,
  write: (text: string) => void,
  doing: Message = message('cli.reading'),
): Progress {
  if (!live) return NONE;
  const label = say(language, doing);
  let drawn = -1;
  return {
    at: (share) => {
      const percent = Math.floor(share * 100);
      if (percent === drawn) return;
      drawn = percent;
      const filled = Math.round(share * WIDTH);
      write(`\r${label} [${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${percent}%`);
    },
    done: () => write('\r\u001b[K'),
  };
}
