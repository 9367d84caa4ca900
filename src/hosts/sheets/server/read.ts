/** Reads ranges as the core's grids: one run of the script for any number of them. */
import { type Area, type Cell, type Grid, gridOf } from '../../../core/cell';
import { type Facet, PortError, type ReadRequest } from '../../../ports/workbook';
import { areaOf, type Book, clipped, type Range, rangeOf, type Sheet, sheetNamed } from './book';
import { cellOf, type Raw, type SerialOf } from './cells';
import { serialsIn } from './dates';

/** Values of one answer stay well below what google.script.run carries. */
const MOST_CELLS = 2_000_000;
/** Each row and column is asked for by a call of its own; beyond this it would take minutes. */
const MOST_HIDDEN = 2_000;
/** A sheet that grows while it is read is read again. */
const MOST_TRIES = 3;

type Layers = Partial<Pick<Grid, 'formulas' | 'numberFormats' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'fonts'>>;

export function readGrids(book: Book, requests: readonly ReadRequest[]): Grid[] {
  const serialOf = serialsIn(book);
  return requests.map((request) => readGrid(book, request, serialOf));
}

function readGrid(book: Book, request: ReadRequest, serialOf: SerialOf): Grid {
  const sheet = sheetNamed(book, request.range.sheet);
  let area = clipped(sheet, request.range);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const grid = gridIn(sheet, area, request, serialOf);
    const now = clipped(sheet, request.range);
    if (sameArea(area, now)) return grid;
    area = now;
  }
  throw new PortError('busy', request.range.sheet);
}

/**
 * Reads without a lock, while others may write. Values, which hold the revision, are read before everything else and
 * the used range is looked at again afterwards: so whatever belongs to a newer revision comes with an older one, which
 * a later write reports as a conflict.
 */
function gridIn(sheet: Sheet, area: Area | null, { range, facets }: ReadRequest, serialOf: SerialOf): Grid {
  if (area === null) return { ...gridOf(range.sheet, [], range.row, range.column), ...noLayers(facets) };
  if (area.rows * area.columns > MOST_CELLS) throw new PortError('too-large', range.sheet);
  const cells = rangeOf(sheet, area);
  const raw = cells.getValues() as Raw[][];
  const formulas = cells.getFormulas();
  const values = raw.map((row, r) => row.map((value, c): Cell => cellOf(value, formulas[r]![c]!, serialOf)));
  return { ref: { sheet: range.sheet, ...area }, values, ...layersOf(sheet, cells, formulas, facets) };
}

function sameArea(a: Area | null, b: Area | null): boolean {
  return a === null || b === null ? a === b : a.rows === b.rows && a.columns === b.columns;
}

function noLayers(facets: readonly Facet[]): Layers {
  return facets.includes('merges') ? { merges: [] } : {};
}

function layersOf(sheet: Sheet, cells: Range, formulas: readonly string[][], facets: readonly Facet[]): Layers {
  const wants = (facet: Facet): boolean => facets.includes(facet);
  return {
    ...(wants('formulas') ? { formulas: formulas.map((row) => row.map((text) => (text === '' ? null : text))) } : {}),
    ...(wants('numberFormats') ? { numberFormats: cells.getNumberFormats() } : {}),
    ...(wants('merges') ? { merges: cells.getMergedRanges().map(areaOf) } : {}),
    ...(wants('hidden') ? hiddenIn(sheet, cells) : {}),
    ...(wants('fonts') ? { fonts: cells.getFontFamilies() } : {}),
  };
}

/** Rows hidden by hand or by a filter, and columns hidden by hand. */
function hiddenIn(sheet: Sheet, cells: Range): Layers {
  const { row, column, rows, columns } = areaOf(cells);
  if (rows > MOST_HIDDEN) return {};
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (let r = row; r < row + rows; r++) {
    if (sheet.isRowHiddenByUser(r + 1) || sheet.isRowHiddenByFilter(r + 1)) hiddenRows.push(r);
  }
  for (let c = column; c < column + columns; c++) {
    if (sheet.isColumnHiddenByUser(c + 1)) hiddenColumns.push(c);
  }
  return { hiddenRows, hiddenColumns };
}
