/** A worksheet part as sparse rows: only cells that hold something, in the order of the file. */
import { type Area, columnIndex, parseAddress } from '../../core/cell';
import { FileProblem } from '../problem';
import { Scanner } from '../xml/scanner';
import { type RawCell, readCell } from './cell';

export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
}

export interface RawSheet {
  readonly rows: readonly RawRow[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** Zero-based first and last. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly protected: boolean;
}

/** Above this a workbook does not fit a browser's memory; Excel itself is unusable long before. */
const MAX_CELLS = 12_000_000;

const truthy = (text: string | undefined) => text === '1' || text === 'true';

/** Zero-based column of a cell address such as 'AB12'; `next` where the cell does not say. */
function columnOf(address: string | undefined, next: number): number {
  const letters = address === undefined ? null : /^[A-Za-z]{1,3}/.exec(address);
  return letters ? columnIndex(letters[0]) : next;
}

function readRow(tags: Scanner, strings: readonly string[]): RawCell[] {
  const cells: RawCell[] = [];
  if (tags.closes) return cells;
  let column = -1;
  while (tags.next() && !(tags.name === 'row' && !tags.opens)) {
    if (!tags.opens) continue;
    if (tags.name !== 'c') {
      tags.skip();
      continue;
    }
    const attributes = tags.attributes();
    column = columnOf(attributes.r, column + 1);
    const cell = readCell(tags, attributes, column, strings);
    if (cell.value !== null || cell.formula) cells.push(cell);
  }
  return cells;
}

/** Reads a worksheet. `checked` is called now and then with the share done, and may throw to end it. */
export function readSheet(xml: string, strings: readonly string[], checked: (share: number) => void): RawSheet {
  const rows: RawRow[] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: [number, number][] = [];
  let isProtected = false;
  let worksheet = false;
  let row = -1;
  let count = 0;
  for (const tags = new Scanner(xml); tags.next();) {
    if (!tags.opens) continue;
    switch (tags.name) {
      case 'worksheet':
        worksheet = true;
        break;
      case 'col': {
        const { min, max, hidden } = tags.attributes();
        if (truthy(hidden)) hiddenColumns.push([Number(min) - 1, Number(max) - 1]);
        break;
      }
      case 'row': {
        const { r, hidden } = tags.attributes();
        row = r === undefined ? row + 1 : Number(r) - 1;
        if (truthy(hidden)) hiddenRows.push(row);
        const cells = readRow(tags, strings);
        count += cells.length;
        if (count > MAX_CELLS) throw new FileProblem('tooLarge', { part: 'xl/worksheets' });
        if (cells.length > 0) rows.push({ row, cells });
        if (row % 2048 === 0) checked(tags.end / xml.length);
        break;
      }
      case 'sheetProtection':
        isProtected = truthy(tags.attributes().sheet);
        break;
      case 'mergeCell': {
        const area = parseAddress(tags.attributes().ref ?? '');
        if (area) merges.push({ row: area.row, column: area.column, rows: area.rows, columns: area.columns });
        break;
      }
      case 'extLst':
        tags.skip();
        break;
    }
  }
  if (!worksheet) throw new FileProblem('broken', { detail: 'worksheet' });
  return { rows, merges, hiddenRows, hiddenColumns, protected: isProtected };
}
