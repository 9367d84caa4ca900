/** New .xlsx files: nobody's file to keep, sheets of ours only. */
import type { SheetDress } from '../../core/cell';
import type { Unreadable } from '../model';
import type { NewSheet } from '../patch/edits';
import { patchPackage } from '../patch/patch';
import { FileProblem, problemOf } from '../problem';
import { emptyWorkbook } from './base';
import { sheetNames } from './sheet-name';

/**
 * A workbook of these sheets, in this order, at least one. Names are made ones that Excel takes, each once; `dress` goes
 * by the names as given. Text is never read as a formula; formulas are calculated when the file is opened. The same
 * sheets give the same bytes. Never throws: what cannot be written comes back as a sentence that names the file.
 */
export function newWorkbook(
  sheets: readonly NewSheet[],
  dress: readonly SheetDress[] = [],
  name = '.xlsx',
): { readonly bytes: Uint8Array } | Unreadable {
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const shown = new Map(sheets.map((sheet, i) => [sheet.name, names[i]!]));
  const added = sheets.map((sheet, i) => ({ ...sheet, name: names[i]! }));
  const dressed = dress.map((one) => ({ ...one, sheet: shown.get(one.sheet) ?? one.sheet }));
  try {
    if (sheets.length === 0) throw new FileProblem('noSheets');
    return { bytes: patchPackage(emptyWorkbook(), { added, dress: dressed }) };
  } catch (error) {
    return { problem: problemOf(error, name) };
  }
}
