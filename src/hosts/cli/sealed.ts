/** The sheet KQ_ChotKetQua of an opened workbook. */
import { type SealSheet, sealSheetIn } from '../../core/seal';
import { message } from '../../messages';
import { EXIT, Stop } from './model';
import type { Opened } from './open';

/** Null where nothing was sealed. Throws Stop on a sheet of a newer version. */
export function sealSheetOf({ grids, name }: Opened): SealSheet | null {
  const sheet = sealSheetIn(grids);
  if (sheet?.newer) throw new Stop(EXIT.unreadable, [message('cli.verify.newer', { file: name })]);
  return sheet;
}
