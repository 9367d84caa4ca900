/** An .xlsx or .xlsm file → grids. */
import type { FileOptions, FileSheet, Workbook } from '../model';
import { FileProblem } from '../problem';
import { gridOfSheet } from './grid';
import { dynamicArrayMarks } from './metadata';
import { openPackage } from './package';
import { readSheet } from './sheet';
import { readStrings } from './strings';
import { readStyles } from './styles';
import { partOf, readWorkbookPart } from './workbook';

/** Reads all worksheets. Throws FileProblem. Synchronous inside a sheet: run it in a worker where a page must answer. */
export function readXlsx(bytes: Uint8Array, { signal, progress }: FileOptions = {}): Workbook {
  const parts = openPackage(bytes);
  parts.refuseTooLarge();
  const workbook = readWorkbookPart(parts);
  if (workbook.sheets.length === 0) throw new FileProblem('noSheets');
  const optional = (type: string) => {
    const part = partOf(workbook, type);
    return part === null ? null : parts.text(part);
  };
  const strings = readStrings(optional('sharedStrings'));
  const styleOf = readStyles(optional('styles'));
  const dynamic = dynamicArrayMarks(optional('sheetMetadata'));
  const sheets: FileSheet[] = [];
  const grids = [];
  const uncomputed = [];
  for (const [index, { name, hidden, part }] of workbook.sheets.entries()) {
    const raw = readSheet(parts.text(part) ?? '', strings, (share) => {
      if (signal?.aborted) throw new FileProblem('cancelled');
      progress?.((index + share) / workbook.sheets.length);
    });
    const read = gridOfSheet(raw, { sheet: name, styleOf, date1904: workbook.date1904, dynamic });
    if (read.grid) grids.push(read.grid);
    uncomputed.push(...read.uncomputed);
    const { row, column, rows, columns } = read.grid?.ref ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const used = read.grid ? { row, column, rows, columns } : null;
    sheets.push({ name, hidden, protected: raw.protected, used, spills: read.spills });
  }
  progress?.(1);
  return { grids, sheets, uncomputed, remarks: [], format: 'xlsx' };
}
