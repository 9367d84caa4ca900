/** Reading more than one block holds: cells block by block, one round trip each; the first carries the facets of whole ranges. */
import type { Ref } from '../../core/cell';
import { PortError, type ReadOptions, type ReadRequest } from '../../ports/workbook';
import { BLOCK_BYTES, bytesOf, cellsOf, cellsPiece, fontsPiece, type Piece, takeBlock } from './blocks';
import { Canvas } from './canvas';
import { excelCode } from './errors';
import { askFonts, askHidden, askMerges, type Later, loadCells } from './facets';
import { run } from './run';
import { areaOf, PLACE } from './sheets';

/** A request of more cells than this (whole columns) is first trimmed to what is used. */
const SURELY_EMPTY = 5_000_000;
/** How far a measured block may change the size of the next one. */
const GROWTH = 4;

export function readLarge(requests: readonly ReadRequest[], parts: number, options: ReadOptions): Promise<Canvas[]> {
  return run(async (context) => {
    const trimmed = await trim(context, requests);
    const canvases = trimmed.map((request) => new Canvas(request));
    const ask = (): Later<Piece[]> => {
      const asked = trimmed.map((request, of) => askFacets(context, request, canvases[of]!, of, parts));
      return () => asked.flatMap((later) => later());
    };
    await readBlocks(context, trimmed, canvases, ask, options);
    return canvases;
  }, options.signal);
}

/** Whole columns trimmed to their used rows; other requests stay as they are, at no cost. */
async function trim(context: Excel.RequestContext, requests: readonly ReadRequest[]): Promise<ReadRequest[]> {
  if (requests.every(({ range }) => cellsOf(range) <= SURELY_EMPTY)) return [...requests];
  const used = requests.map(({ range }) => rangeOf(context, range).getUsedRangeOrNullObject(true));
  for (const range of used) range.load(PLACE);
  await context.sync();
  return requests.map((request, i) => {
    const area = used[i]!.isNullObject ? { ...request.range, rows: 1, columns: 1 } : areaOf(used[i]!);
    return { ...request, range: { ...area, sheet: request.range.sheet } };
  });
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Ref): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** What whole ranges say. Gives the columns whose fonts differ from cell to cell, still to be read. */
function askFacets(
  context: Excel.RequestContext,
  { range, facets }: ReadRequest,
  canvas: Canvas,
  of: number,
  parts: number,
): Later<Piece[]> {
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  const merges = facets.includes('merges') ? askMerges(sheet, range, parts) : null;
  const hidden = facets.includes('hidden') ? askHidden(sheet, range) : null;
  const columns = facets.includes('fonts') ? Array.from({ length: range.columns }, (_, i) => range.column + i) : [];
  const fonts = columns.map((column) => {
    const { font } = rangeOf(context, { ...range, column, columns: 1 }).format;
    font.load('name');
    return font;
  });
  return () => {
    if (merges) canvas.merges = merges();
    if (hidden) canvas.hidden = hidden();
    columns.forEach((column, i) => canvas.putFont(column, fonts[i]!.name || null));
    const mixed = columns.filter((_, i) => !fonts[i]!.name);
    return mixed.map((column) => fontsPiece(of, { ...range, column, columns: 1 }));
  };
}

async function readBlocks(
  context: Excel.RequestContext,
  requests: readonly ReadRequest[],
  canvases: readonly Canvas[],
  ask: () => Later<Piece[]>,
  options: ReadOptions,
): Promise<void> {
  let pieces = requests.map(cellsPiece);
  let total = pieces.reduce((sum, piece) => sum + bytesOf(piece), 0);
  let limit = BLOCK_BYTES;
  let facetsRead = false;
  while (pieces.length > 0) {
    if (options.signal?.aborted) throw new PortError('cancelled', '');
    const { block, left } = takeBlock(pieces, limit);
    const facets = facetsRead ? null : ask();
    const put = block.map((piece) => askPiece(context, piece, requests[piece.of]!, canvases[piece.of]!));
    try {
      // One block per round trip is the point: Excel refuses more than 5 MB at once.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (failure) {
      const single = block.length === 1 && block[0]!.area.rows === 1;
      if (excelCode(failure) !== 'ResponsePayloadSizeLimitExceeded' || single) throw failure;
      limit /= 2;
      continue;
    }
    const received = put.reduce((sum, take) => sum + take(), 0);
    const found = facets?.() ?? [];
    facetsRead = true;
    total += found.reduce((sum, piece) => sum + bytesOf(piece), 0);
    pieces = [...left, ...found];
    const estimated = block.reduce((sum, piece) => sum + bytesOf(piece), 0);
    limit = BLOCK_BYTES * Math.min(GROWTH, estimated / received);
    options.progress?.(1 - pieces.reduce((sum, piece) => sum + bytesOf(piece), 0) / total);
  }
}

/** Asks for one piece; afterwards puts it on the canvas and gives its bytes. */
function askPiece(
  context: Excel.RequestContext,
  piece: Piece,
  { range, facets }: ReadRequest,
  canvas: Canvas,
): Later<number> {
  const cells = rangeOf(context, { ...piece.area, sheet: range.sheet });
  if (piece.what === 'fonts') {
    const fonts = askFonts(cells);
    return () => {
      canvas.putFonts(piece.area, fonts());
      return bytesOf(piece);
    };
  }
  loadCells(cells, facets);
  return () => {
    canvas.put(piece.area, cells);
    const loaded = [
      cells.values,
      facets.includes('formulas') && cells.formulas,
      facets.includes('numberFormats') && cells.numberFormat,
    ];
    return new TextEncoder().encode(JSON.stringify(loaded)).length;
  };
}
