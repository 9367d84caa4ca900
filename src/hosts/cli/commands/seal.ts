/** `thidua seal`: the result, its snapshot and its code in a copy of the workbook. The input is never written. */
import { nextSeal, printedCode, SEAL_SHEET, withSeal } from '../../../core/seal';
import { patchWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { judgeFile, RULE_OPTIONS } from '../judged';
import { type Command, EXIT, type Job, Stop } from '../model';
import { now, outputOf, save } from '../output';
import { resultEdits, sheetEdits } from '../result-sheets';
import { sealSheetOf } from '../sealed';
import { saidUndecided } from '../undecided';

const textOption = ({ options }: Job, name: string) => {
  const value = options[name];
  return typeof value === 'string' ? value : '';
};

export const seal: Command = {
  name: 'seal',
  options: { ...RULE_OPTIONS, out: 'text', force: 'flag', by: 'text', reason: 'text', issued: 'text' },
  run: async (job) => {
    const { language, terminal } = job;
    const file = outputOf(job);
    const judged = await judgeFile(job);
    const { rules, dataAt, lawAt } = judged;
    const { decisions, facts } = judged.assessment;
    const undecided = saidUndecided(job, judged.assessment);
    if (undecided !== null) return undecided;
    const stored = sealSheetOf(judged.workbook);
    const writer = { by: textOption(job, 'by'), at: now(), language };
    const next = nextSeal(
      stored ?? { seals: [], faults: [] },
      { rules, facts, decisions },
      {
        lawAt,
        dataAt,
        by: writer.by,
        at: writer.at,
        reason: textOption(job, 'reason'),
        issued: textOption(job, 'issued'),
      },
    );
    if ('problem' in next) throw new Stop(EXIT.undecided, [next.problem]);
    const made = next.seal;
    const edits = resultEdits(judged, writer);
    const own = sheetEdits(judged, SEAL_SHEET, withSeal(stored, made), writer);
    const all = {
      sheets: [...(edits.sheets ?? []), ...(own.sheets ?? [])],
      added: [...(edits.added ?? []), ...(own.added ?? [])],
      dress: [...(edits.dress ?? []), ...(own.dress ?? [])],
    };
    const saved = patchWorkbook(judged.workbook.bytes, all, judged.workbook.name);
    if ('problem' in saved) throw new Stop(EXIT.unreadable, [saved.problem]);
    await save(file, saved.bytes);
    const { rows, ...head } = made;
    const args = { file, code: printedCode(made.code), decisions: decisions.length, rows: rows.length };
    terminal.out(
      job.options.json
        ? JSON.stringify({ schema: 1, file, ...head, code: args.code, decisions: args.decisions }, null, 2)
        : say(language, message('cli.sealed', args)),
    );
    return EXIT.done;
  },
};
