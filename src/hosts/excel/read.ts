/** Reading: one round trip where everything fits 4 MB, else one block per round trip. */
import type { Grid } from '../../core/cell';
import { PortError, type ReadOptions, type ReadRequest } from '../../ports/workbook';
import { BLOCK_BYTES, totalBytes } from './blocks';
import { Canvas } from './canvas';
import { askFonts, askHidden, askMerges, loadCells } from './facets';
import { readLarge } from './read-large';
import { run } from './run';
import { areaOf, missingSheets, PLACE } from './sheets';

/** In how many slices merged areas are asked for, in turn, where Excel says that they are too many. */
const MERGE_PARTS = [1, 16, 256];

export async function readGrids(requests: readonly ReadRequest[], options: ReadOptions = {}): Promise<readonly Grid[]> {
  if (requests.length === 0) return [];
  try {
    const canvases = await withMergeParts(requests, (parts) => readParts(requests, parts, options));
    return canvases.map((canvas) => canvas.grid());
  } catch (failure) {
    if (!(failure instanceof PortError) || failure.code !== 'no-sheet') throw failure;
    const missing = await missingSheets(requests.map(({ range }) => range.sheet));
    throw new PortError('no-sheet', missing.join(', ') || failure.detail);
  }
}

/** Long texts can make a small table large: what Excel refuses at once is read in blocks. */
async function readParts(requests: readonly ReadRequest[], parts: number, options: ReadOptions): Promise<Canvas[]> {
  if (totalBytes(requests) > BLOCK_BYTES) return readLarge(requests, parts, options);
  return readAtOnce(requests, parts, options).catch((failure: unknown) => {
    if (failure instanceof PortError && failure.code === 'too-large') return readLarge(requests, parts, options);
    throw failure;
  });
}

async function withMergeParts<T>(requests: readonly ReadRequest[], read: (parts: number) => Promise<T>): Promise<T> {
  const [first, ...more] = requests.some(({ facets }) => facets.includes('merges')) ? MERGE_PARTS : [1];
  const again = (parts: number) => (failure: unknown) => {
    if (failure instanceof PortError && failure.code === 'other') return read(parts);
    throw failure;
  };
  return more.reduce((running, parts) => running.catch(again(parts)), read(first!));
}

function readAtOnce(requests: readonly ReadRequest[], parts: number, options: ReadOptions): Promise<Canvas[]> {
  return run(async (context) => {
    const asked = requests.map(({ range, facets }) => {
      const sheet = context.workbook.worksheets.getItem(range.sheet);
      const whole = sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
      const used = whole.getUsedRangeOrNullObject(true);
      loadCells(used, facets);
      used.load(PLACE);
      return {
        used,
        merges: facets.includes('merges') ? askMerges(sheet, range, parts) : null,
        hidden: facets.includes('hidden') ? askHidden(sheet, range) : null,
        fonts: facets.includes('fonts') ? askFonts(whole) : null,
      };
    });
    await context.sync();
    options.progress?.(1);
    return asked.map(({ used, merges, hidden, fonts }, i) => {
      const canvas = new Canvas(requests[i]!);
      if (!used.isNullObject) canvas.put(areaOf(used), used);
      if (merges) canvas.merges = merges();
      if (hidden) canvas.hidden = hidden();
      if (fonts) canvas.putFonts(requests[i]!.range, fonts());
      return canvas;
    });
  }, options.signal);
}
