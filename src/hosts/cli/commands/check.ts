/** `thidua check`: what is wrong with the figures of a workbook; --out writes the list as a workbook of its own. */
import { checkTable } from '../../../core/doctor';
import { type Judged, judgeFindings } from '../../../core/doctor/seen';
import type { Finding } from '../../../core/finding';
import { readTable } from '../../../core/table';
import { saveFindings } from '../findings-file';
import { bySeverity, exitCodeOf, findingJson, findingsText, questionsText, fileFindings } from '../findings';
import { message, say } from '../../../messages';
import { questionJson } from '../mapping-json';
import type { Command } from '../model';
import { type Recognised, recogniseFile } from '../recognised';

function findingsOf({ workbook, tables, grids, findings, stored }: Recognised): Finding[] {
  const checked = tables.flatMap((table) => {
    const grid = grids.find(({ ref }) => ref.sheet === table.sheet)!;
    const read = readTable(grid, table);
    return [...read.findings, ...checkTable(grid, table, read.data, grids)];
  });
  return bySeverity([...findings, ...fileFindings(workbook), ...checked, ...stored]);
}

/** Notes of findings that somebody has marked as seen: they stay listed, with their note. */
function seenOf(judged: readonly Judged[]): ReadonlyMap<Finding, string> {
  return new Map(judged.flatMap(({ finding, seen }) => (seen ? [[finding, seen.note] as const] : [])));
}

export const check: Command = {
  name: 'check',
  options: { out: 'text', force: 'flag' },
  run: async (job) => {
    const recognised = await recogniseFile(job);
    const { questions } = recognised;
    const findings = findingsOf(recognised);
    const judged = judgeFindings(findings, recognised.workbook.grids, recognised.tables);
    const { out } = job.terminal;
    const file = job.options.out === undefined ? null : await saveFindings(job, judged);
    if (job.options.json) {
      const json = {
        schema: 1,
        questions: questions.map(questionJson),
        findings: judged.map(({ finding, seen }) => ({
          ...findingJson(finding, job.language),
          ...(seen && { seen }),
        })),
      };
      out(JSON.stringify(file === null ? json : { ...json, file }, null, 2));
    } else {
      out(findingsText(findings, job.language, seenOf(judged)));
      if (questions.length > 0) out(`\n${questionsText(questions, job.file, job.language)}`);
    }
    if (file !== null && !job.options.json) {
      out(`\n${say(job.language, message('findings.written', { n: findings.length, file }))}`);
    }
    return exitCodeOf(questions, findings);
  },
};
