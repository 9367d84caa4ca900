/** What this page does not offer: everything that a saved copy would not keep. Only values and formulas are patched. */
import type { FUniver } from '@univerjs/core/facade';

const HIDDEN_MENUS = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.insert-row-before',
  'sheet.command.insert-col-before',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-rows-hidden',
  'sheet.command.set-col-hidden',
  'sheet.command.set-row-height',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-is-auto-width',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.show-menu-list',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** For Univer's `menu` option. */
export const menus = Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }]));

/** Commands of shortcuts and mouse moves, whose menus are hidden too. */
const HELD =
  /^sheet\.command\.(?:insert-|remove-|delete-|append-row|move-(?:rows|cols|range)$|copy-sheet|reorder|add-(?:range-protection|worksheet)|set-(?:worksheet-(?:name|order|hidden|protection)|tab-color|style|bold|italic|underline|stroke|font|range-(?:bold|italic|underline|stroke|font|text|sub|super|protection)|text-|border|background|horizontal|vertical|once-format|infinite-format|defined-name)|numfmt|reset-|split-text|text-to-number|clear-selection-(?:format|all)|set-protection)/;

/** Stops them before anything happens, and says so once per try. */
export function holdBack(api: FUniver, said: () => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!HELD.test(event.id)) return;
    event.cancel = true;
    said();
  });
}
