/** Row 1 of every sheet of ours: which table it is, format version, revision, who wrote it and when. */
import { at, type Cell, type Grid, type WrittenCell } from '../cell';
import { tidy } from '../text';
import { type Stamp, STAMP_PREFIX, STAMP_ROW } from './spec';

/** The five cells of a stamp, A1 to E1. */
export function stampCells(stamp: Stamp): WrittenCell[] {
  return [
    { text: STAMP_PREFIX + stamp.sheet },
    { number: stamp.version },
    { number: stamp.revision },
    { text: stamp.by },
    { text: stamp.at },
  ];
}

function sheetOf(cell: Cell): string | null {
  if (typeof cell !== 'string') return null;
  const text = tidy(cell);
  return text.startsWith(STAMP_PREFIX) ? text.slice(STAMP_PREFIX.length) : null;
}

function whole(cell: Cell): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? cell : null;
}

/** The stamp of a sheet; null where A1 says that the sheet is not ours, or the format version is unreadable. */
export function readStamp(grid: Grid): Stamp | null {
  const sheet = sheetOf(at(grid, STAMP_ROW, 0));
  const version = whole(at(grid, STAMP_ROW, 1));
  if (sheet === null || version === null || version === 0) return null;
  const [by, when] = [at(grid, STAMP_ROW, 3), at(grid, STAMP_ROW, 4)];
  return {
    sheet,
    version,
    revision: whole(at(grid, STAMP_ROW, 2)) ?? 0,
    by: typeof by === 'string' ? by : '',
    at: typeof when === 'string' ? when : '',
  };
}

/** A sheet is ours by its A1 alone: "Thi đua · DL_…". Anything else is never written. */
export function isOurs(grid: Grid): boolean {
  return sheetOf(at(grid, STAMP_ROW, 0)) !== null;
}
