/** KQ_ChotKetQua among the sheets of a workbook, as a host reads it and writes it back with one more seal. */
import type { Grid } from '../cell';
import { decode, type DecodedRow } from '../store/decode';
import { SEALS } from '../store/sheets';
import type { StoredRow } from '../store/spec';
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
  if (grid === undefined) return null;
  const { rows, state, stamp } = decode(SEALS, grid);
  return { ...readSeals(rows), rows, revision: stamp?.revision ?? 0, newer: state === 'newer' };
}

/** All rows of the sheet once a seal is added: what stood there, then the seal. */
export function withSeal(sheet: SealSheet | null, seal: Seal): StoredRow[] {
  return [...(sheet?.rows ?? []), ...sealRows(seal)];
}
