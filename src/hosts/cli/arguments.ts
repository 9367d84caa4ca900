/** The words after `thidua` → command, file and options, or a sentence that says which word is wrong. */
import { parseArgs } from 'node:util';
import { type Language, message } from '../../messages';
import { type Command, EXIT, type Options, Stop } from './model';

const COMMON = { json: 'flag', help: 'flag', lang: 'text', map: 'text', encoding: 'text' } as const;

export interface Parsed {
  readonly files: readonly string[];
  readonly options: Options;
}

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

function complain(error: unknown): Stop {
  const { code, message: text } = error as { code?: string; message: string };
  const option = /'(-[^' ,]*)/.exec(text)?.[1] ?? '';
  return usage(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'cli.unknownOption' : 'cli.missingValue', { option });
}

/** Throws Stop on an option that the command does not have, or one without its value. */
export function parseOptions(words: readonly string[], command: Pick<Command, 'options'>): Parsed {
  const kinds = { ...COMMON, ...command.options };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  try {
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return { files: positionals, options: values as Options };
  } catch (error) {
    throw complain(error);
  }
}

/** The language asked for anywhere among the words; Vietnamese otherwise. Throws Stop on another one. */
export function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'vi';
  const value = words[at]!.includes('=') ? words[at]!.slice('--lang='.length) : words[at + 1];
  if (value === 'vi' || value === 'en') return value;
  throw usage('cli.badLanguage', { value: value ?? '' });
}

/** The one file to read. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...rest] = files;
  if (file === undefined) throw usage('cli.noFile');
  if (rest.length > 0) throw usage('cli.oneFile', { extra: rest.join(' ') });
  return file;
}
