/** A sheet of ours for the sample: the cells that core/store encodes, with heading styles and notes. */
import type { CellStyle } from 'hucre';
import { encode } from '../../src/core/store/encode';
import { FIRST_DATA_ROW, HEADING_ROW, type SheetSpec, type StoredRow } from '../../src/core/store/spec';
import { type Draft, draft, put } from './draft';
import { lineStyles, style } from './style';

const STAMP_STYLE = style({ size: 10, italic: true });
const HEADING = style({ bold: true, border: true, align: 'center', wrap: true, fill: 'E2EFDA' });
const LINE = lineStyles({});

/** Rows as the sheet would hold them after the pane has written them once. */
export function storedSheet(spec: SheetSpec, rows: readonly StoredRow[]): Draft {
  const to = draft(spec.name);
  const stamp = {
    sheet: spec.name,
    version: spec.version,
    revision: 1,
    by: 'Văn phòng Sở',
    at: '2023-01-05T08:00:00Z',
  };
  encode(spec, rows, stamp).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if ('blank' in cell && row < FIRST_DATA_ROW) return;
      const base: CellStyle = row < HEADING_ROW ? STAMP_STYLE : row === HEADING_ROW ? HEADING : LINE.text;
      if ('number' in cell) {
        put(to, row, column, cell.number, cell.format === undefined ? base : { ...base, numFmt: cell.format });
      } else put(to, row, column, 'text' in cell ? cell.text : null, base);
    });
  });
  spec.columns.forEach((column, index) => {
    to.widths.set(index, column.width ?? 14);
    const heading = to.cells.get(`${HEADING_ROW},${index}`);
    if (heading) heading.comment = { author: 'Thi đua', text: column.help };
  });
  to.heights.set(HEADING_ROW, 32);
  to.freeze = { rows: FIRST_DATA_ROW, columns: 0 };
  to.pageSetup = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return to;
}
