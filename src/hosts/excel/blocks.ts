/** How a large read is cut: pieces of whole rows, as many in one round trip as stay under 4 MB. Pure. */
import type { Area } from '../../core/cell';
import type { Facet, ReadRequest } from '../../ports/workbook';

/** Excel on the web refuses more than 5 MB; the rest is room for a poor estimate. */
export const BLOCK_BYTES = 4 * 1024 * 1024;

/** Bytes of a cell on the wire, by what is read of it: a first estimate. */
const WEIGHT: Readonly<Record<Facet, number>> = {
  values: 10,
  formulas: 10,
  numberFormats: 10,
  fonts: 48,
  merges: 0,
  hidden: 0,
};

/** A part of a request that is still to be read. */
export interface Piece {
  /** Index of the request. */
  readonly of: number;
  readonly what: 'cells' | 'fonts';
  readonly area: Area;
  readonly perCell: number;
}

function bytesPerCell(facets: readonly Facet[]): number {
  return [...new Set<Facet>(['values', ...facets])].reduce((sum, facet) => sum + WEIGHT[facet], 0);
}

export function cellsOf(area: Area): number {
  return area.rows * area.columns;
}

export function totalBytes(requests: readonly ReadRequest[]): number {
  return requests.reduce((sum, { range, facets }) => sum + cellsOf(range) * bytesPerCell(facets), 0);
}

/** The cells of a request; its fonts are pieces of their own. */
export function cellsPiece({ range, facets }: ReadRequest, of: number): Piece {
  return { of, what: 'cells', area: range, perCell: bytesPerCell(facets.filter((facet) => facet !== 'fonts')) };
}

export function fontsPiece(of: number, area: Area): Piece {
  return { of, what: 'fonts', area, perCell: WEIGHT.fonts };
}

export function bytesOf(piece: Piece): number {
  return cellsOf(piece.area) * piece.perCell;
}

/** The first block of at most `limit` estimated bytes (at least one row), and what is left for later ones. */
export function takeBlock(pieces: readonly Piece[], limit: number): { block: Piece[]; left: Piece[] } {
  const block: Piece[] = [];
  let room = limit;
  for (const [i, piece] of pieces.entries()) {
    const perRow = piece.perCell * piece.area.columns;
    const fit = Math.min(piece.area.rows, Math.floor(room / perRow));
    const rows = block.length === 0 ? Math.max(1, fit) : fit;
    if (rows > 0) block.push({ ...piece, area: { ...piece.area, rows } });
    room -= rows * perRow;
    if (rows < piece.area.rows) {
      const rest = { ...piece.area, row: piece.area.row + rows, rows: piece.area.rows - rows };
      return { block, left: [{ ...piece, area: rest }, ...pieces.slice(i + 1)] };
    }
  }
  return { block, left: [] };
}
