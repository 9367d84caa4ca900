/** `thidua inspect`: how the disbursement tables of a workbook are understood. */
import { columnLetter, showDay } from '../../../core/cell';
import type { Table } from '../../../core/table';
import { type Language, message, say } from '../../../messages';
import { exitCodeOf, findingsText, questionsText } from '../findings';
import { mappingJson } from '../mapping-json';
import type { Command } from '../model';
import { recogniseFile } from '../recognised';

function tableText(table: Table, language: Language): string {
  const told = (key: string, args: Record<string, string | number> = {}) => say(language, message(key, args));
  const rows = ([first, last]: readonly [number, number]) => `${first + 1}–${last + 1}`;
  const unit = table.unit
    ? told('cli.table.unit', { unit: told(`unit.${table.unit.unit}`), row: table.unit.row + 1 })
    : told('cli.table.noUnit');
  const columns = table.columns.map(({ column, role, confidence, header }) =>
    told('cli.table.column', {
      letter: columnLetter(column).padEnd(2),
      role: told(`role.${role}`),
      share: `${Math.round(confidence * 100)}%`,
      header: header.join(' › '),
    }),
  );
  return [
    told('cli.table', { sheet: table.sheet, title: table.title || told('cli.table.untitled') }),
    unit,
    ...(table.asOf === null ? [] : [told('cli.table.asOf', { day: showDay(table.asOf) })]),
    told('cli.table.rows', { header: rows(table.headerRows), data: rows(table.dataRows) }),
    ...columns.map((line) => `  ${line}`),
  ].join('\n');
}

export const inspect: Command = {
  name: 'inspect',
  options: {},
  run: async (job) => {
    const { workbook, tables, questions, findings, stored } = await recogniseFile(job);
    const { out, err } = job.terminal;
    const all = [...workbook.remarks, ...findings, ...stored];
    if (job.options.json) {
      out(JSON.stringify(mappingJson(tables, questions), null, 2));
      if (all.length > 0) err(findingsText(all, job.language));
    } else {
      for (const table of tables) out(`${tableText(table, job.language)}\n`);
      if (questions.length > 0) out(questionsText(questions, job.file, job.language));
      if (all.length > 0) out(findingsText(all, job.language));
    }
    return exitCodeOf(questions, all);
  },
};
