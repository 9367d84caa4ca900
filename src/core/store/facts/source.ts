/** Where a fact stands and the cells of its row, as every reader of facts needs them. */
import { address, cellRef } from '../../cell';
import type { Decoded, DecodedRow } from '../decode';

/** One sheet of facts, decoded, with its name in the workbook. */
export interface FactSheet {
  readonly sheet: string;
  readonly decoded: Decoded;
}

/** 'DL_MinhChung!C12': the cell of a row in which the fact itself is written. */
export function sourceOf({ sheet, decoded }: FactSheet, row: DecodedRow, key: string): string {
  return address(cellRef(sheet, row.row, decoded.columns[key] ?? 0));
}

export function textIn(row: DecodedRow, key: string): string | null {
  const value = row[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberIn(row: DecodedRow, key: string): number | null {
  const value = row[key];
  return typeof value === 'number' ? value : null;
}

export function listIn(row: DecodedRow, key: string): readonly string[] {
  const value = row[key];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
