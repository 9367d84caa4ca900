/** A small disbursement sheet that tests spoil in one place. */
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { checkTable } from '../../../src/core/doctor';
import { readTable, recognise } from '../../../src/core/table';
import { say } from '../../../src/messages';

const _ = null;

export const SHEET: readonly (readonly Cell[])[] = [
  ['TÌNH HÌNH GIẢI NGÂN NĂM 2022, số liệu đến ngày 31/12/2022'],
  [_, _, _, _, _, _, 'Đơn vị tính: triệu đồng'],
  ['STT', 'Dự án', 'Mã dự án', 'Kế hoạch vốn năm 2022', 'Kế hoạch kéo dài', 'Lũy kế giải ngân', 'Tỷ lệ (%)'],
  ['1', '2', '3', '4', '5', '6', '7=6/4'],
  [_, 'TỔNG SỐ', _, 1000, 100, 700, 0.7],
  ['I', 'Nhóm một', _, 600, 100, 500, 0.833],
  [1, 'Dự án A', '7001', 400, 100, 300, 0.75],
  [2, 'Dự án B', '7002', 200, 0, 200, 1],
  ['II', 'Nhóm hai', _, 400, 0, 200, 0.5],
  [1, 'Dự án C', '7003', 400, 0, 200, 0.5],
];

/** The sheet with cells replaced: { F7: 250 }. */
export function spoiled(changes: Readonly<Record<string, Cell>>, more: Partial<Grid> = {}): Grid {
  const values = SHEET.map((row) => [...row, ...Array<Cell>(7 - row.length).fill(null)]);
  for (const [place, cell] of Object.entries(changes)) {
    values[Number(place.slice(1)) - 1]![place.charCodeAt(0) - 65] = cell;
  }
  return { ...gridOf('GiaiNgan', values), ...more };
}

/** 'severity check: Vietnamese sentence' of every finding. */
export function findingsOf(grid: Grid): string[] {
  const { tables } = recognise([grid]);
  return tables.flatMap((table) =>
    checkTable(grid, table, readTable(grid, table).data).map(
      (finding) => `${finding.severity} ${finding.check}: ${say('vi', finding.message)}`,
    ),
  );
}
