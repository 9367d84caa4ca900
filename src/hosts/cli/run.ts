/** `thidua <command> …` → exit code. Every failure ends here as a sentence. */
import { type Language, message, say } from '../../messages';
import { PRESETS } from '../../../presets';
import { languageOf, onlyFile, parseOptions } from './arguments';
import { check } from './commands/check';
import { collect } from './commands/collect';
import { evaluate } from './commands/evaluate';
import { inspect } from './commands/inspect';
import { merge } from './commands/merge';
import { monthly } from './commands/monthly';
import { reconcile } from './commands/reconcile';
import { report } from './commands/report';
import { seal } from './commands/seal';
import { verify } from './commands/verify';
import { type Command, EXIT, type ExitCode, Stop, type Terminal } from './model';

export const COMMANDS: readonly Command[] = [
  ...[inspect, check, evaluate, report, monthly, reconcile, collect, merge, seal, verify],
];

const isHelp = (word: string) => word === '--help' || word === '-h' || word === 'help';

function help(language: Language, name?: string): string {
  const presets = PRESETS.map(({ id }) => id).join(', ');
  return say(language, message(name === undefined ? 'cli.help' : `cli.help.${name}`, { presets }));
}

async function runCommand(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = words.filter((word, i) => !(i === 0 && word.startsWith('--lang=')));
  if (name === '' || isHelp(name)) {
    terminal.out(help(language));
    return name === '' ? EXIT.usage : EXIT.done;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new Stop(EXIT.usage, [message('cli.noCommand', { command: name })]);
  if (rest.some(isHelp)) {
    terminal.out(help(language, command.name));
    return EXIT.done;
  }
  try {
    const { files, options } = parseOptions(rest, command);
    const second = command.second !== undefined && files.length === 2 ? { [command.second]: files[1] } : {};
    const alone = command.many || (files.length === 2 && command.second !== undefined);
    const file = onlyFile(alone ? files.slice(0, 1) : files);
    const others = command.many ? { others: files.slice(1) } : {};
    return await command.run({ file, ...others, options: { ...options, ...second }, language, terminal });
  } catch (error) {
    if (!(error instanceof Stop) || error.code !== EXIT.usage) throw error;
    throw new Stop(error.code, [...error.says, message('cli.seeHelp', { command: command.name })]);
  }
}

/** Runs one command line (without `node` and the script). Never throws on what a user typed or a file holds. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language: Language = 'vi';
  try {
    language = languageOf(words);
    return await runCommand(words, language, terminal);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    for (const sentence of error.says) terminal.err(say(language, sentence));
    return error.code;
  }
}
