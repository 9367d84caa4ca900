/** The sheets of the workbook in two round trips: names, then used ranges. */
import type { Area } from '../../core/cell';
import type { ReadOptions, SheetInfo } from '../../ports/workbook';
import { run } from './run';

export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function listSheets(options: ReadOptions = {}): Promise<readonly SheetInfo[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load(PLACE);
    await context.sync();
    options.progress?.(1);
    return worksheets.items.map((sheet, i) => ({
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
      used: used[i]!.isNullObject ? null : areaOf(used[i]!),
    }));
  }, options.signal);
}

/** Which of the names are no sheets of the workbook. */
export function missingSheets(names: readonly string[]): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const known = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    return [...new Set(names)].filter((name) => !known.has(name.toLowerCase()));
  });
}
