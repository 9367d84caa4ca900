/** The part of an added sheet: headings bold and frozen, column widths, text that wraps, A4 pages as wide as the sheet. */
import { type Cell, type WrittenCell, a1 } from '../../core/cell';
import { cellXml } from './cell-xml';
import type { NewSheet } from './edits';
import type { StyleBook } from './styles';

function styleOf(cell: WrittenCell, heading: boolean, styles: StyleBook): string {
  if (heading) return styles.heading();
  if ('text' in cell) return styles.text();
  return 'format' in cell && cell.format ? styles.withFormat('', cell.format) : '';
}

function rowXml(row: number, sheet: NewSheet, styles: StyleBook, mark: number): string {
  const heading = sheet.headings?.includes(row) ?? false;
  const cells = sheet.cells[row]!.map((cell, column) => {
    const value: Cell | undefined = sheet.values?.[row]?.[column];
    const edit = { row, column, cell, ...(value === undefined ? {} : { value }) };
    return cellXml(edit, { prefix: '', style: 'blank' in cell ? '' : styleOf(cell, heading, styles), mark });
  });
  if (cells.every((cell) => cell === '')) return '';
  return `<row r="${row + 1}"${heightXml(sheet, row)}>${cells.join('')}</row>`;
}

const LINE_POINTS = 15;
const MOST_POINTS = 409;

/** Lines that a text takes in a column; a little narrower than its width, for bold and wide letters. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * 0.95));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0);
}

/** Spreadsheets do not fit rows to wrapped text when they open a file: the height is written, and still theirs to change. */
function heightXml(sheet: NewSheet, row: number): string {
  const lines = sheet.cells[row]!.map((cell, column) =>
    'text' in cell ? linesOf(cell.text, sheet.widths?.[column] ?? 9) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(MOST_POINTS, most * LINE_POINTS)}"`;
}

function paneXml(headings: readonly number[]): string {
  if (headings.length === 0) return '';
  const rows = Math.max(...headings) + 1;
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

/** Whole XML of the sheet. Throws FileProblem. */
export function newSheetXml(sheet: NewSheet, styles: StyleBook, mark: number, namespace: string): string {
  const columns = (sheet.widths ?? []).map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${a1(area)}"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.headings ?? [])}</sheetView></sheetViews>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${sheet.cells.map((_, row) => rowXml(row, sheet, styles, mark)).join('')}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '</worksheet>'
  );
}
