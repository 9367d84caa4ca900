/** `thidua check`: what is wrong with the figures of a workbook. */
import { checkTable } from '../../../core/doctor';
import type { Finding } from '../../../core/finding';
import { readTable } from '../../../core/table';
import { bySeverity, exitCodeOf, findingJson, findingsText, questionsText, uncomputedFindings } from '../findings';
import { questionJson } from '../mapping-json';
import type { Command } from '../model';
import { type Recognised, recogniseFile } from '../recognised';

function findingsOf({ workbook, tables, grids, findings, stored }: Recognised): Finding[] {
  const checked = tables.flatMap((table) => {
    const grid = grids.find(({ ref }) => ref.sheet === table.sheet)!;
    const read = readTable(grid, table);
    return [...read.findings, ...checkTable(grid, table, read.data, grids)];
  });
  return bySeverity([...findings, ...uncomputedFindings(workbook), ...checked, ...stored]);
}

export const check: Command = {
  name: 'check',
  options: {},
  run: async (job) => {
    const recognised = await recogniseFile(job);
    const { questions } = recognised;
    const findings = findingsOf(recognised);
    const { out } = job.terminal;
    if (job.options.json) {
      const json = {
        schema: 1,
        questions: questions.map(questionJson),
        findings: findings.map((finding) => findingJson(finding, job.language)),
      };
      out(JSON.stringify(json, null, 2));
    } else {
      out(findingsText(findings, job.language));
      if (questions.length > 0) out(`\n${questionsText(questions, job.file, job.language)}`);
    }
    return exitCodeOf(questions, findings);
  },
};
