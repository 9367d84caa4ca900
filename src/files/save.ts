/** Saves edits into a copy of an .xlsx or .xlsm file. Never throws; the given bytes stay as they are. */
import type { Unreadable } from './model';
import type { WorkbookEdits } from './patch/edits';
import { patchPackage } from './patch/patch';
import { FileProblem, problemOf } from './problem';
import { sniff } from './sniff';

const extension = (name: string) => name.slice(Math.max(0, name.lastIndexOf('.')));

/**
 * The file with `edits` in it. Only edited cells and added sheets change, formulas are calculated again when the file is
 * opened, `TD_X(` is written as `_xldudf_TD_X(`. Other formats (.xls, .ods, .csv) come back as a problem.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: WorkbookEdits,
  name = '.xlsx',
): { readonly bytes: Uint8Array } | Unreadable {
  try {
    const kind = sniff(bytes);
    if (kind === 'ole' || kind === 'old-excel') throw new FileProblem('cannotSave', { detail: '.xls' });
    if (kind === 'unknown' && !/\.xls[xm]$/i.test(name))
      throw new FileProblem('cannotSave', { detail: extension(name) });
    return { bytes: patchPackage(bytes, edits) };
  } catch (error) {
    return { problem: problemOf(error, name) };
  }
}
