/** What a new sheet of ours starts with: what the workbook already says, nothing made up. */
import { blankAgencyRows, figureRows, type StoredRow } from '../../core/store';
import { today } from '../clock';
import { mappingRows } from '../model/mapping';
import type { State } from '../model/state';
import { subjectRows } from './subject-rows';

export function rowsFor(sheet: string, state: State): readonly StoredRow[] {
  const { assessment, grids } = state;
  if (sheet === 'DL_ThongTin') return blankAgencyRows();
  if (!assessment) return [];
  const { tables, data, facts } = assessment;
  if (sheet === 'DL_AnhXa') return mappingRows(state, today());
  if (sheet === 'DL_DoiTuong') return subjectRows(facts.subjects, data);
  if (sheet === 'DL_SoLieu') {
    // A figure of several tables is summed over cells that may be printed in different units.
    const unitOf = ({ sheet: at, row, column }: { sheet: string; row: number; column: number }) => {
      const table = tables.find((one) => one.sheet === at && row >= one.dataRows[0] && row <= one.dataRows[1]);
      return table ? (table.columns.find((one) => one.column === column)?.unit ?? table.unit?.unit ?? 'đồng') : null;
    };
    return figureRows(facts.figures, { grids, unitOf });
  }
  return [];
}
