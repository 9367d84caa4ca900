/** The tables of a workbook under its mapping: what `inspect` and `check` start from. */
import type { Grid } from '../../core/cell';
import { isOurs, readFacts } from '../../core/store';
import { readTable, type Recognition, recognise, type TableData } from '../../core/table';
import type { Finding } from '../../core/finding';
import { type Mapping, readMapping } from './mapping-read';
import type { Job } from './model';
import { type Opened, openWorkbook } from './open';

export interface Recognised extends Recognition {
  readonly workbook: Opened;
  readonly mapping: Mapping;
  /** Sheets that are not ours. */
  readonly grids: readonly Grid[];
  /** What is wrong in sheets of ours. */
  readonly stored: readonly Finding[];
}

/** Throws Stop. */
export async function recogniseFile(job: Job): Promise<Recognised> {
  const workbook = await openWorkbook(job);
  const mapping = await readMapping(
    job,
    workbook.sheets.map(({ name }) => name),
  );
  const ours = readFacts(workbook.grids.filter(isOurs));
  const grids = workbook.grids.filter((grid) => !isOurs(grid));
  const found = recognise(grids, { answers: mapping.answers, mapped: mapping.mapped ?? ours.mapped });
  return { ...found, workbook, mapping, grids, stored: ours.findings };
}

/** The amounts of every table that was recognised. */
export function dataOf({ tables, grids }: Pick<Recognised, 'tables' | 'grids'>): readonly TableData[] {
  return tables.map(
    (table) =>
      readTable(
        grids.find(({ ref }) => ref.sheet === table.sheet)!,
        table,
      ).data,
  );
}
