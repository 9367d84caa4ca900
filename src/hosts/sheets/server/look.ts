/** Looking around without reading cells: sheets, selection, and whether values changed. */
import type { Ref } from '../../../core/cell';
import type { SheetInfo } from '../../../ports/workbook';
import { type Book, clipped, rangeOf, refOf, type Sheet, sheetNamed } from './book';

export function listSheets(book: Book): SheetInfo[] {
  return book.getSheets().map((sheet) => ({
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    protected: isProtected(sheet),
    used: usedArea(sheet),
  }));
}

/** True where this user may not edit the sheet; protection against others does not matter to them. */
export function isProtected(sheet: Sheet): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((protection) => !protection.canEdit());
}

function usedArea(sheet: Sheet): SheetInfo['used'] {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : null;
}

export function selection(book: Book): Ref | null {
  const range = book.getActiveRange();
  return range === null ? null : refOf(range.getSheet().getName(), range);
}

export function select(book: Book, ref: Ref): null {
  rangeOf(sheetNamed(book, ref.sheet), ref).activate();
  return null;
}

/** Two 32-bit hashes of all values (cyrb53): a change is missed about once in 10^16 times. Detects, does not prove. */
export function digest(book: Book, refs: readonly Ref[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  };
  for (const ref of refs) {
    const sheet = book.getSheetByName(ref.sheet);
    const area = sheet === null ? null : clipped(sheet, ref);
    add(area === null || sheet === null ? 'none' : JSON.stringify([area, rangeOf(sheet, area).getValues()]));
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}`;
}
