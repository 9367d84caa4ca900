/** `thidua report`: the verdicts as sheets in a copy of the workbook. The input is never written. */
import { existsSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { patchWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { exitCodeOf, findingsText, questionsText } from '../findings';
import { judgeFile, RULE_OPTIONS } from '../judged';
import { type Command, EXIT, type Job, Stop } from '../model';
import { resultEdits } from '../result-sheets';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** The path to write, once it is sure that it harms nothing. Throws Stop. */
function outputOf({ file, options: { out, force } }: Job): string {
  if (typeof out !== 'string') throw usage('cli.noOut');
  const extension = /\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx';
  if (path.extname(out).toLowerCase() !== extension) throw usage('cli.outNotXlsx', { file: out, extension });
  if (!existsSync(out)) return out;
  if (existsSync(file) && realpathSync(out) === realpathSync(file)) throw usage('cli.outIsInput', { file: out });
  if (force !== true) throw usage('cli.outExists', { file: out });
  return out;
}

function now(): string {
  const time = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    throw new Stop(EXIT.unreadable, [message('cli.cannotWrite', { file, detail: code })]);
  }
}

export const report: Command = {
  name: 'report',
  options: { ...RULE_OPTIONS, out: 'text', force: 'flag', by: 'text' },
  run: async (job) => {
    const { language, options } = job;
    const { out, err } = job.terminal;
    const file = outputOf(job);
    const judged = await judgeFile(job);
    const { questions, findings, decisions } = judged.assessment;
    const code = exitCodeOf(questions, findings);
    if (code !== EXIT.done) {
      const blocking = findings.filter(({ severity }) => severity === 'blocking');
      const open = message('cli.notDecided', { questions: questions.length, findings: blocking.length });
      const blocks = [
        questionsText(questions, job.file, language),
        findingsText(blocking, language),
        say(language, open),
      ];
      err(blocks.filter((block) => block !== '').join('\n\n'));
      return code;
    }
    const by = typeof options.by === 'string' ? options.by : '';
    const saved = patchWorkbook(
      judged.workbook.bytes,
      resultEdits(judged, { by, at: now(), language }),
      judged.workbook.name,
    );
    if ('problem' in saved) throw new Stop(EXIT.unreadable, [saved.problem]);
    await save(file, saved.bytes);
    const summary = { schema: 1, file, sheets: ['KQ_XetKhenThuong', 'KQ_ThuyetMinh'], decisions: decisions.length };
    out(
      options.json
        ? JSON.stringify(summary, null, 2)
        : say(language, message('cli.written', { file, verdicts: decisions.length })),
    );
    return code;
  },
};
