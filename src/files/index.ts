/** Spreadsheet files in and out, in Node and in browsers. */
export { ENCODINGS, type TextEncodingName } from './csv/encoding';
export type { FileOptions, FileSheet, Spill, Unreadable, Workbook } from './model';
export type { CellEdit, NewSheet, SheetEdit, WorkbookEdits } from './patch/edits';
export { newWorkbook } from './new';
export { readWorkbook } from './read';
export { patchWorkbook } from './save';
