/** Where a fact stands and the cells of its row, as every reader of facts needs them. */
import { address, cellRef } from '../../cell';
import type { Decoded, DecodedRow } from '../decode';

export { listIn, numberIn, textIn } from '../row-values';

/** One sheet of facts, decoded, with its name in the workbook. */
export interface FactSheet {
  readonly sheet: string;
  readonly decoded: Decoded;
}

/** 'DL_MinhChung!C12': the cell of a row in which the fact itself is written. */
export function sourceOf({ sheet, decoded }: FactSheet, row: DecodedRow, key: string): string {
  return address(cellRef(sheet, row.row, decoded.columns[key] ?? 0));
}

/** Whether reading the cell already found something in it: "chưa ghi" would be said of a cell that is not blank. */
export function isReported({ decoded }: FactSheet, { row }: DecodedRow, key: string): boolean {
  const column = decoded.columns[key];
  return decoded.findings.some(({ cells }) => cells.some((cell) => cell.row === row && cell.column === column));
}
