/** `thidua collect`: one Phiếu thu thập per unit, each a small .xlsx of its own. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeForms } from '../../../core/collect';
import { newWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { collecting, collectingNotes } from '../collecting';
import { isFolder } from '../folder/files';
import { dayOption } from '../judged';
import { type Command, EXIT, type Job, Stop } from '../model';
import { save } from '../output';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** The folder for the forms; not made yet. Throws Stop. */
function folderOf({ options: { out } }: Job): string {
  if (typeof out !== 'string' || out === '') throw usage('cli.collect.noFolder');
  if (existsSync(out) && !isFolder(out)) throw usage('cli.collect.notFolder', { file: out });
  return out;
}

export const collect: Command = {
  name: 'collect',
  options: { out: 'text', unit: 'text', 'as-of': 'text', due: 'text', force: 'flag' },
  run: async (job) => {
    const { options, terminal, language } = job;
    const folder = folderOf(job);
    const due = dayOption(job, 'due');
    const found = await collecting(job);
    const { unit } = options;
    const units = found.units.filter(({ id }) => typeof unit !== 'string' || id === unit);
    if (units.length === 0) {
      throw usage('cli.collect.noUnit', { unit: String(unit), known: found.units.map(({ id }) => id).join(', ') });
    }
    // Numbered among all units, so that one unit's form has the same name alone.
    const forms = makeForms(found.units, { ...found, due }).filter((form) => units.some(({ id }) => id === form.unit));
    const targets = forms.map((form) => ({ form, file: path.join(folder, form.file) }));
    const there = targets.find(({ file }) => existsSync(file));
    if (there && options['force'] !== true) throw usage('cli.outExists', { file: there.file });
    mkdirSync(folder, { recursive: true });
    const names = new Map(found.units.map(({ id, name }) => [id, name]));
    const made = [];
    for (const { form, file } of targets) {
      const bytes = newWorkbook(form.sheets, form.dress, form.file);
      if ('problem' in bytes) throw new Stop(EXIT.unreadable, [bytes.problem]);
      await save(file, bytes.bytes);
      made.push({ unit: form.unit, name: names.get(form.unit)!, file });
    }
    const notes = collectingNotes(found, job);
    if (options.json) {
      terminal.out(JSON.stringify({ schema: 1, year: found.year, forms: made, notes }, null, 2));
    } else {
      const lines = made.map(({ file, name }) => say(language, message('cli.collect.made', { file, name })));
      const where = { n: made.length, year: found.year, folder: folder.replace(/[\\/]+$/, ''), file: job.file };
      terminal.out([...lines, ...notes, say(language, message('cli.collect.done', where))].join('\n'));
    }
    return EXIT.done;
  },
};
