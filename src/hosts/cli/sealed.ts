/** The sheet KQ_ChotKetQua of an opened workbook. */
import { readSeals, SEAL_SHEET, type StoredSeals } from '../../core/seal';
import { type DecodedRow, decode, readStamp } from '../../core/store';
import { message } from '../../messages';
import { EXIT, Stop } from './model';
import type { Opened } from './open';

export interface SealSheet extends StoredSeals {
  /** As they stand, to be written again in front of the next seal. */
  readonly rows: readonly DecodedRow[];
}

/** Null where nothing was sealed. Throws Stop on a sheet of a newer version. */
export function sealSheetOf(workbook: Opened): SealSheet | null {
  const grid = workbook.grids.find((each) => readStamp(each)?.sheet === SEAL_SHEET.name);
  if (grid === undefined) return null;
  const { rows, state } = decode(SEAL_SHEET, grid);
  if (state === 'newer') throw new Stop(EXIT.unreadable, [message('cli.verify.newer', { file: workbook.name })]);
  return { ...readSeals(rows), rows };
}
