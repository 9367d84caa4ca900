/** The script of the spreadsheet: menu, sidebar, functions, and the door of the sidebar. */
import { type Cell, isError } from '../../../core/cell';
import { callFunction, findFunction, SHEETS } from '../../../functions';
import { message, say } from '../../../messages';

export { serve } from './serve';

const TITLE = say('vi', message('sheets.title'));

/** Runs in AuthMode.NONE before anybody agreed to anything: touches nothing but the menu. */
export function openMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say('vi', message('sheets.open')), 'moThiDua')
    .addToUi();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE));
}

/** A custom function. No service call; a thrown sentence is what Sheets shows on #ERROR!. */
export function call(
  id: string,
  passed: ArrayLike<unknown>,
): string | number | boolean | (string | number | boolean)[][] {
  const spec = findFunction(id);
  if (spec === undefined) throw new Error(id);
  const result = callFunction(spec, Array.from(passed), SHEETS);
  if ('failure' in result) throw new Error(say('vi', result.message));
  const first = result.values[0]?.[0] ?? '';
  if (result.scalar && isError(first)) throw new Error(first.error);
  return result.scalar ? shown(first) : result.values.map((row) => row.map(shown));
}

/** A script cannot return an error for one cell of a block: its code stands there as text. */
function shown(cell: Cell): string | number | boolean {
  return isError(cell) ? cell.error : (cell ?? '');
}
