/** KQ_ChotKetQua among the sheets of a workbook, as a host reads it and writes it back with one more seal. */
import { at, type Grid, gridOf } from '../cell';
import { decode, type DecodedRow } from '../store/decode';
import { SEALS } from '../store/sheets';
import { STAMP_PREFIX, type StoredRow } from '../store/spec';
import { readStamp } from '../store/stamp';
import type { Seal } from './model';
import { readSeals, type StoredSeals } from './read-seals';
import { sealRows } from './stored';

export interface SealSheet extends StoredSeals {
  /** As they stand. */
  readonly rows: readonly DecodedRow[];
  /** For the port's `ifRevision`. */
  readonly revision: number;
  /** Written by a newer version of the product: nothing is read, nothing may be written. */
  readonly newer: boolean;
}

/** Null where nothing was sealed yet. */
export function sealSheetIn(grids: readonly Grid[]): SealSheet | null {
  const grid = grids.find((each) => readStamp(each)?.sheet === SEALS.name);
  if (grid === undefined) return damaged(grids.find(({ ref }) => ref.sheet === SEALS.name));
  const { rows, state, stamp } = decode(SEALS, grid);
  return { ...readSeals(rows), rows, revision: stamp?.revision ?? 0, newer: state === 'newer' };
}

/** A sheet of that name whose first row no longer says what it is: seals are there, and somebody touched them. */
function damaged(grid: Grid | undefined): SealSheet | null {
  if (grid === undefined) return null;
  const { sheet, row, rows, column, columns } = grid.ref;
  const below = Array.from({ length: Math.max(0, row + rows - 1) }, (_, i) =>
    Array.from({ length: column + columns }, (_unused, j) => at(grid, i + 1, j)),
  );
  const mended = gridOf(sheet, [[STAMP_PREFIX + SEALS.name, SEALS.version, 0], ...below]);
  const decoded = decode(SEALS, mended).rows;
  const { seals, faults } = readSeals(decoded);
  return { seals, faults: [{ code: '', fault: 'stamp' }, ...faults], rows: decoded, revision: 0, newer: false };
}

/** All rows of the sheet once a seal is added: what stood there, then the seal. */
export function withSeal(sheet: SealSheet | null, seal: Seal): StoredRow[] {
  return [...(sheet?.rows ?? []), ...sealRows(seal)];
}
