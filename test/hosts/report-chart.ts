/** The progress report of the sample as the pane writes it into a workbook: its sheets with their charts, as one batch. */
import { readMilestones } from '../../src/core/disbursement';
import { buildPaper, paperSheets, progressFacts } from '../../src/core/report/papers';
import type { WriteBatch } from '../../src/ports/workbook';
import { assess } from '../../src/core/assessment';
import { findPreset } from '../../presets';
import { DAYS, sampleGrids } from '../core/report/papers/sample';

/** `typed`: milestones as people type them. */
export async function progressBatch(typed: string): Promise<WriteBatch> {
  const grids = await sampleGrids();
  const rules = findPreset('binh-phuoc/2022')!;
  const assessment = assess(grids, { rules, ...DAYS });
  const progress = progressFacts(assessment, grids, { ...DAYS, milestones: readMilestones(typed, 2022)! });
  const paper = buildPaper('tien-do', { assessment, rules, ...DAYS, agency: [], seal: null, progress });
  const sheets = paperSheets(paper, { by: 'Lan', at: '', revision: 0 });
  return {
    label: 'Báo cáo tiến độ',
    addSheets: sheets.map(({ name }) => name),
    ranges: sheets.map(({ name, cells }) => {
      const columns = Math.max(...cells.map((row) => row.length));
      return { range: { sheet: name, row: 0, column: 0, rows: cells.length, columns }, cells };
    }),
    dress: sheets.map(({ dress }) => dress),
  };
}
