/** The part of an added sheet: headings bold and frozen, column widths, text that wraps. */
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
  return cells.some((cell) => cell !== '') ? `<row r="${row + 1}">${cells.join('')}</row>` : '';
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
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet.headings ?? [])}</sheetView></sheetViews>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${sheet.cells.map((_, row) => rowXml(row, sheet, styles, mark)).join('')}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    '</worksheet>'
  );
}
