/** `thidua report`: the verdicts as sheets in a copy of the workbook, or as papers. The input is never written. */
import { patchWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { isFolder } from '../folder/files';
import { reportFolder } from '../folder/report';
import { judgeFile, RULE_OPTIONS } from '../judged';
import { type Command, EXIT, Stop } from '../model';
import { now, outputOf, save } from '../output';
import { reportPapers, wantsPapers } from '../papers';
import { resultEdits } from '../result-sheets';
import { saidUndecided } from '../undecided';

export const report: Command = {
  name: 'report',
  options: {
    ...RULE_OPTIONS,
    out: 'text',
    force: 'flag',
    by: 'text',
    paper: 'text',
    subject: 'text',
    template: 'text',
  },
  run: async (job) => {
    if (isFolder(job.file)) return reportFolder(job);
    if (wantsPapers(job)) return reportPapers(job);
    const { language, options } = job;
    const { out } = job.terminal;
    const file = outputOf(job);
    const judged = await judgeFile(job);
    const { decisions } = judged.assessment;
    const undecided = saidUndecided(job, judged.assessment);
    if (undecided !== null) return undecided;
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
    return EXIT.done;
  },
};
