/** How an .xlsx looks. Never fails: a look that cannot be read is left to Univer's defaults. */
import { openPackage } from '../../../files/xlsx/package';
import { partOf, readWorkbookPart } from '../../../files/xlsx/workbook';
import { readTheme } from './colors';
import type { Looks, SheetLook } from './model';
import { readSheetLook } from './sheet';
import { readCellStyles } from './styles';

export function readLooks(bytes: Uint8Array): Looks | null {
  try {
    const parts = openPackage(bytes);
    const workbook = readWorkbookPart(parts);
    const optional = (type: string) => {
      const part = partOf(workbook, type);
      return part === null ? null : parts.text(part);
    };
    const styles = readCellStyles(optional('styles'), readTheme(optional('theme')));
    const sheets: Record<string, SheetLook> = {};
    for (const { name, part } of workbook.sheets) sheets[name] = readSheetLook(parts.text(part) ?? '');
    return { styles, sheets };
  } catch {
    return null;
  }
}
