/** `thidua reconcile`: the books against an extract of the State Treasury; a form filled, or a copy with KQ_DoiChieu. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  fillForm,
  readSide,
  reconcile as reconcileSides,
  reconciledRows,
  treasurySheets,
} from '../../../core/reconcile';
import { isOurs, readFacts, RECONCILED } from '../../../core/store';
import { patchWorkbook, readWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { exitCodeOf, findingJson, findingsText, questionsText } from '../findings';
import { questionJson } from '../mapping-json';
import { readMapping } from '../mapping-read';
import { type Command, EXIT, type Job, Stop } from '../model';
import { bytesOf, openWorkbook } from '../open';
import { now, outputOf, save } from '../output';
import { reconciledJson, reconciledText } from '../reconciled';
import { recogniseFile } from '../recognised';
import { sheetEdits } from '../result-sheets';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** Both sides and what they say. Throws Stop. */
async function sidesOf(job: Job) {
  const { extract } = job.options;
  if (typeof extract !== 'string') throw usage('cli.reconcile.noExtract');
  const map = job.options['extract-map'];
  const file = { ...job, file: extract, options: { ...job.options, map } };
  const opened = await openWorkbook(file);
  const grids = opened.grids.filter((grid) => !isOurs(grid));
  const mapping = await readMapping(
    file,
    opened.sheets.map(({ name }) => name),
  );
  const treasury = readSide(grids, 'treasury', mapping);
  const recognised = await recogniseFile(job);
  const aside = treasurySheets(recognised.workbook.grids);
  const books = recognised.grids.filter(({ ref }) => !aside.has(ref.sheet));
  const { answers, mapped = readFacts(recognised.workbook.grids.filter(isOurs)).mapped } = recognised.mapping;
  return { treasury, recognised, books: readSide(books, 'books', { at: treasury.asOf, answers, mapped }) };
}

/** Where the result goes: never over one of the files read. Throws Stop. */
function targetOf(job: Job, like: string): string | null {
  if (job.options['out'] === undefined) {
    if (job.options['template'] !== undefined) throw usage('cli.noOut');
    return null;
  }
  const target = outputOf({ ...job, file: like });
  for (const read of [job.file, String(job.options['extract'])]) {
    if (existsSync(read) && path.resolve(read) === path.resolve(target))
      throw usage('cli.outIsInput', { file: target });
  }
  return target;
}

export const reconcile: Command = {
  name: 'reconcile',
  second: 'extract',
  options: { extract: 'text', 'extract-map': 'text', template: 'text', out: 'text', force: 'flag', by: 'text' },
  run: async (job) => {
    const { language, options } = job;
    const { out, err } = job.terminal;
    const template = typeof options['template'] === 'string' ? options['template'] : null;
    const target = targetOf(job, template ?? job.file);
    const { books, treasury, recognised } = await sidesOf(job);
    const questions = [...books.questions, ...treasury.questions];
    const findings = [...books.findings, ...treasury.findings];
    const code = exitCodeOf(questions, findings);
    const said = (what: Parameters<typeof say>[1]) => say(language, what);
    if (code !== EXIT.done) {
      const blocks = [
        questionsText(questions, job.file, language),
        findings.length > 0 ? findingsText(findings, language) : '',
      ];
      if (options.json)
        out(
          JSON.stringify(
            {
              schema: 1,
              questions: questions.map(questionJson),
              findings: findings.map((one) => findingJson(one, language)),
            },
            null,
            2,
          ),
        );
      else err([...blocks, said(message('cli.reconcile.open'))].filter((block) => block !== '').join('\n\n'));
      return code;
    }
    const found = reconcileSides(books, treasury);
    const notes: string[] = [];
    if (target !== null && template !== null) {
      const bytes = await bytesOf(template);
      const name = path.basename(template);
      const read = await readWorkbook(bytes, name);
      if ('problem' in read) throw new Stop(EXIT.unreadable, [read.problem]);
      const form = fillForm(read.grids, found, said, name);
      if ('problem' in form) throw new Stop(EXIT.unreadable, [form.problem]);
      const saved = patchWorkbook(bytes, { sheets: [{ sheet: form.sheet, cells: form.changes }] }, name);
      if ('problem' in saved) throw new Stop(EXIT.unreadable, [saved.problem]);
      await save(target, saved.bytes);
      notes.push(
        said(message('cli.reconcile.filled', { file: target, count: form.changes.length })),
        ...form.notes.map(said),
      );
    } else if (target !== null) {
      const { workbook } = recognised;
      const by = typeof options['by'] === 'string' ? options['by'] : '';
      const edits = sheetEdits({ workbook }, RECONCILED, reconciledRows(found, said), { by, at: now(), language });
      const saved = patchWorkbook(workbook.bytes, edits, workbook.name);
      if ('problem' in saved) throw new Stop(EXIT.unreadable, [saved.problem]);
      await save(target, saved.bytes);
      notes.push(said(message('cli.reconcile.written', { file: target })));
    }
    if (options.json) {
      const more = { schema: 1, notes, findings: findings.map((one) => findingJson(one, language)) };
      out(JSON.stringify({ ...more, ...reconciledJson(found, language) }, null, 2));
    } else {
      const warned = findings.length > 0 ? [findingsText(findings, language)] : [];
      out([...warned, reconciledText(found, language), ...notes].join('\n'));
    }
    return code;
  },
};
