/** `thidua merge`: returned forms held against the workbook; with --out, what does not conflict goes into a copy. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type Choices, isOpen, type Merged, mergeForms, mergeWrites, type ReturnedFile } from '../../../core/collect';
import { FORMS } from '../../../core/store';
import { patchWorkbook, readWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { collecting, type Collecting, collectingNotes } from '../collecting';
import { isFolder, workbooksIn } from '../folder/files';
import { mergedJson, mergedText } from '../merged';
import { type Command, EXIT, type Job, Stop } from '../model';
import { bytesOf } from '../open';
import { now, outputOf, save } from '../output';
import { rowEdits } from '../row-edits';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** The returned files, folders looked into. Throws Stop. */
function formFiles({ file, others = [] }: Job): string[] {
  const files = others.flatMap((one) =>
    isFolder(one) ? workbooksIn(one, [file]).map((name) => path.join(one, name)) : [one],
  );
  if (files.length === 0) throw usage('cli.merge.noForms');
  return files;
}

/** A file that cannot be read is named and the others go on. */
async function readForms(files: readonly string[]) {
  const forms: ReturnedFile[] = [];
  const unread: { file: string; says: Stop['says'] }[] = [];
  const names = files.map((file) => path.basename(file));
  for (const [i, file] of files.entries()) {
    // Two files of one name are told apart by their folders.
    const name = names.filter((one) => one === names[i]).length > 1 ? file : names[i]!;
    try {
      const read = await readWorkbook(await bytesOf(file), name);
      if ('problem' in read) unread.push({ file: name, says: [read.problem] });
      else forms.push({ name, grids: read.grids });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      unread.push({ file: name, says: error.says });
    }
  }
  return { forms, unread };
}

/** Conflicts that --take decides for the form. Throws Stop on an id that is none. */
function choicesOf({ options: { take } }: Job, { lines }: Merged): Choices {
  if (typeof take !== 'string') return {};
  const known = lines.filter(({ state }) => state === 'conflict').map(({ id }) => id);
  const asked = take === 'all' ? known : take.split(',').map((id) => id.trim());
  const wrong = asked.find((id) => !known.includes(id));
  if (wrong !== undefined) throw usage('cli.merge.badTake', { id: wrong, known: known.join(', ') || '–' });
  return Object.fromEntries(asked.map((id) => [id, 'form']));
}

/** Where the merged copy goes: never over one of the files read. Throws Stop. */
function targetOf(job: Job, forms: readonly string[]): string | null {
  if (job.options['out'] === undefined) return null;
  const target = outputOf(job);
  const read = forms.filter((file) => existsSync(file)).map((file) => realpathSync(file));
  if (existsSync(target) && read.includes(realpathSync(target))) throw usage('cli.outIsInput', { file: target });
  return target;
}

async function write(target: string, job: Job, found: Collecting, merged: Merged, choices: Choices): Promise<number> {
  const { workbook, year, units } = found;
  const at = now();
  const by = typeof job.options['by'] === 'string' ? job.options['by'] : '';
  const sheets = mergeWrites(merged, choices, { grids: workbook.grids, year, units }, at.slice(0, 10));
  const saved = patchWorkbook(workbook.bytes, rowEdits(workbook, sheets, { by, at }), workbook.name);
  if ('problem' in saved) throw new Stop(EXIT.unreadable, [saved.problem]);
  await save(target, saved.bytes);
  return sheets.reduce((sum, { name, changes }) => sum + (name === FORMS.name ? 0 : changes.length), 0);
}

export const merge: Command = {
  name: 'merge',
  many: true,
  options: { out: 'text', take: 'text', 'as-of': 'text', by: 'text', force: 'flag' },
  run: async (job) => {
    const { language, terminal, options } = job;
    const files = formFiles(job);
    const target = targetOf(job, files);
    const found = await collecting(job);
    const { forms, unread } = await readForms(files);
    const merged = mergeForms({ ...found, files: forms, grids: found.workbook.grids });
    const choices = choicesOf(job, merged);
    const written = target === null ? null : await write(target, job, found, merged, choices);
    const said = (what: Parameters<typeof say>[1]) => say(language, what);
    const trouble = unread.map(({ says }) => says.map(said).join(' '));
    const notes = [
      ...collectingNotes(found, job),
      ...(target === null ? [] : [said(message('cli.merge.written', { n: written!, file: target }))]),
    ];
    if (options.json) {
      const all = { schema: 1, year: found.year, ...mergedJson(merged, choices, language), unread: trouble, notes };
      terminal.out(JSON.stringify(all, null, 2));
    } else {
      if (trouble.length > 0) terminal.err(trouble.join('\n'));
      const names = new Map(found.units.map(({ id, name }) => [id, name]));
      terminal.out([mergedText(merged, names, language), ...notes].join('\n'));
    }
    const open = merged.lines.some((line) => isOpen(line, choices));
    const clean = !open && [merged.problems, merged.refused, merged.doubled, unread].every((list) => list.length === 0);
    return clean ? EXIT.done : EXIT.undecided;
  },
};
