/** `thidua monthly`: last month's report (--template) filled with the figures of a workbook, as a new file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { address, parseDay } from '../../../core/cell';
import { type FillChange, fillMonthly } from '../../../core/monthly';
import { patchWorkbook, readWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { findingJson, findingsText, questionsText } from '../findings';
import { type Command, EXIT, type Job, Stop } from '../model';
import { bytesOf } from '../open';
import { outputOf, save } from '../output';
import { dataOf, recogniseFile } from '../recognised';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** The day and budget year of the new report. Throws Stop. */
function periodOf({ options }: Job): { dataAt: string; year: number } {
  const asOf = options['as-of'];
  if (typeof asOf !== 'string') throw usage('cli.needsAsOf');
  const dataAt = parseDay(asOf);
  if (dataAt === null) throw usage('cli.badDay', { option: '--as-of', value: asOf });
  const year = options['year'];
  if (year === undefined) {
    // January closes the year before, unless the year is said.
    return { dataAt, year: Number(dataAt.slice(0, 4)) - (dataAt.slice(5, 7) === '01' ? 1 : 0) };
  }
  if (typeof year !== 'string' || !/^20\d\d$/.test(year)) throw usage('monthly.badYear', { value: String(year) });
  return { dataAt, year: Number(year) };
}

/** Where the new report goes: like any output, and never over the template. Throws Stop. */
function targetOf(job: Job, template: string): string {
  const target = outputOf({ ...job, file: template });
  if (existsSync(job.file) && path.resolve(target) === path.resolve(job.file)) {
    throw usage('cli.outIsInput', { file: target });
  }
  return target;
}

function editsOf(changes: readonly FillChange[]) {
  const sheets = [...new Set(changes.map(({ ref }) => ref.sheet))];
  return sheets.map((sheet) => ({
    sheet,
    cells: changes
      .filter(({ ref }) => ref.sheet === sheet)
      .map(({ ref, cell }) => ({ row: ref.row, column: ref.column, cell })),
  }));
}

export const monthly: Command = {
  name: 'monthly',
  options: { template: 'text', 'as-of': 'text', year: 'text', out: 'text', force: 'flag' },
  run: async (job) => {
    const { template } = job.options;
    if (typeof template !== 'string') throw usage('monthly.needsTemplate');
    const period = periodOf(job);
    const target = targetOf(job, template);
    const { tables, questions, grids } = await recogniseFile(job);
    const { out } = job.terminal;
    if (questions.length > 0) {
      out(questionsText(questions, job.file, job.language));
      return EXIT.undecided;
    }
    const bytes = await bytesOf(template);
    const read = await readWorkbook(bytes, path.basename(template));
    if ('problem' in read) throw new Stop(EXIT.unreadable, [read.problem]);
    const fill = fillMonthly(read.grids, dataOf({ tables, grids }), period);
    if (!('changes' in fill)) {
      out(findingsText(fill.findings, job.language));
      return EXIT.undecided;
    }
    const made = patchWorkbook(bytes, { sheets: editsOf(fill.changes) }, path.basename(template));
    if ('problem' in made) throw new Stop(EXIT.unreadable, [made.problem]);
    await save(target, made.bytes);
    if (job.options.json) {
      const changes = fill.changes.map(({ ref, ...change }) => ({ ...change, ref: address(ref) }));
      const findings = fill.findings.map((finding) => findingJson(finding, job.language));
      out(JSON.stringify({ schema: 1, file: target, formulas: fill.formulas, changes, findings }, null, 2));
    } else {
      if (fill.findings.length > 0) out(findingsText(fill.findings, job.language));
      const counts = { n: fill.changes.length, formulas: fill.formulas, file: target };
      out(say(job.language, message('monthly.written', counts)));
    }
    return EXIT.done;
  },
};
