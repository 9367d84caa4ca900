/** Where rows and cells of a worksheet stand in its XML text. */
import { columnIndex } from '../../core/cell';
import { FileProblem } from '../problem';
import { Scanner } from '../xml/scanner';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RowPlace extends Span {
  readonly row: number;
  /** End of the opening tag. */
  readonly inner: number;
  /** Start of the closing tag; equal to `end` for `<row/>`. */
  readonly close: number;
}

export interface SheetMap {
  readonly prefix: string;
  readonly rows: readonly RowPlace[];
  /** Where a row behind the last one goes, and the whole element where it is `<sheetData/>`. */
  readonly data: RowPlace;
  /** `ref` of `<dimension>`, its quotes left out. */
  readonly dimension: (Span & { readonly ref: string }) | null;
}

export interface CellPlace extends Span {
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: (Span & { readonly attributes: Readonly<Record<string, string>>; readonly text: string }) | null;
}

/** Rows of the `<sheetData>` whose opening tag is current; moves to its closing tag. */
function rowsOf(tags: Scanner): RowPlace[] {
  const rows: RowPlace[] = [];
  let row = -1;
  while (tags.next() && !(tags.name === 'sheetData' && tags.closes)) {
    if (tags.name !== 'row' || !tags.opens) continue;
    const { r } = tags.attributes();
    row = r === undefined ? row + 1 : Number(r) - 1;
    const { start, end: inner, closes } = tags;
    tags.skip();
    rows.push({ row, start, inner, close: closes ? tags.end : tags.start, end: tags.end });
  }
  return rows;
}

export interface RowCells {
  readonly place: RowPlace;
  readonly cells: readonly CellPlace[];
}

/** Finds sheetData and its rows. Throws FileProblem where the part is no worksheet. */
export function mapSheet(xml: string): SheetMap {
  let dimension: SheetMap['dimension'] = null;
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'dimension' && tags.opens) dimension = dimensionOf(tags);
    if (tags.name !== 'sheetData') continue;
    const { start, end: inner, closes, prefix } = tags;
    if (closes) return { prefix, rows: [], dimension, data: { row: -1, start, inner, close: inner, end: inner } };
    const rows = rowsOf(tags);
    return { prefix, rows, dimension, data: { row: -1, start, inner, close: tags.start, end: tags.end } };
  }
  throw new FileProblem('cannotSave', { detail: 'sheetData' });
}

function dimensionOf(tags: Scanner): SheetMap['dimension'] {
  const { ref } = tags.attributes();
  const start = ref === undefined ? -1 : tags.xml.indexOf(ref, tags.start);
  return start < 0 ? null : { ref: ref!, start, end: start + ref!.length };
}

/** The formula of the `<c>` whose opening tag is current; moves to the cell's end. */
function formulaOf(tags: Scanner): CellPlace['formula'] {
  let formula: CellPlace['formula'] = null;
  while (tags.next() && !(tags.name === 'c' && !tags.opens)) {
    if (tags.name !== 'f' || !tags.opens) continue;
    const { start } = tags;
    const attributes = tags.attributes();
    formula = { start, attributes, text: tags.text(), end: tags.end };
  }
  return formula;
}

/** The cells of a row, in the order of the file. */
export function cellsOf(xml: string, place: RowPlace): CellPlace[] {
  const cells: CellPlace[] = [];
  if (place.close === place.end) return cells;
  let column = -1;
  for (const tags = new Scanner(xml, place.inner, place.close); tags.next();) {
    if (tags.name !== 'c' || !tags.opens) continue;
    const { start, closes } = tags;
    const attributes = tags.attributes();
    const letters = /^[A-Za-z]+/.exec(attributes.r ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const formula = closes ? null : formulaOf(tags);
    cells.push({ column, start, end: tags.end, attributes, formula });
  }
  return cells;
}
