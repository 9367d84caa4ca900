/** The part of an added sheet: its cells, and the dress that a plain sheet gets without being asked. */
import { type Cell, type Look, type SheetDress, type WrittenCell } from '../../core/cell';
import { cellXml } from './cell-xml';
import type { NewSheet } from './edits';
import type { StyleBook } from './styles';

function styleOf(cell: WrittenCell, styles: StyleBook): string {
  if ('text' in cell) return styles.text();
  return 'format' in cell && cell.format ? styles.withFormat('', cell.format) : '';
}

function rowXml(row: number, sheet: NewSheet, styles: StyleBook, mark: number): string {
  const cells = sheet.cells[row]!.map((cell, column) => {
    const value: Cell | undefined = sheet.values?.[row]?.[column];
    const edit = { row, column, cell, ...(value === undefined ? {} : { value }) };
    return cellXml(edit, { prefix: '', style: 'blank' in cell ? '' : styleOf(cell, styles), mark });
  });
  return cells.every((cell) => cell === '') ? '' : `<row r="${row + 1}">${cells.join('')}</row>`;
}

/** XML of the sheet with its cells alone. Throws FileProblem. */
export function newSheetXml(sheet: NewSheet, styles: StyleBook, mark: number, namespace: string): string {
  const rows = sheet.cells.map((_, row) => rowXml(row, sheet, styles, mark));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

/** What is asked for, over headings that are bold and stay in sight, texts that wrap, A4 pages as wide as the sheet. */
export function wholeDress(sheet: NewSheet, asked: SheetDress | undefined): SheetDress {
  const { name, cells, headings = [], widths, merges } = sheet;
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const all = { row: 0, column: 0, rows: Math.max(1, cells.length), columns };
  const looks: Look[] = [{ area: all, wrap: true }];
  for (const row of headings) looks.push({ area: { row, column: 0, rows: 1, columns }, bold: true });
  return {
    page: { orientation: 'landscape' },
    ...(headings.length > 0 && { freeze: Math.max(...headings) + 1 }),
    ...(widths && { widths }),
    ...(merges && { merges }),
    ...asked,
    sheet: name,
    looks: [...looks, ...(asked?.looks ?? [])],
  };
}
