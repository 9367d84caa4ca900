/** Spreadsheet files in and out, in Node and in browsers. */
export type { FileOptions, FileSheet, Spill, Unreadable, Workbook } from './model';
export { readWorkbook } from './read';
