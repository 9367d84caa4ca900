/** Whether what is printed was sealed: the code stands in the foot, "bản nháp" until then and after any change. */
import type { Grid } from '../../cell';
import { compareSeal, printedCode, type Sealed, sealSheetIn } from '../../seal';
import type { SealNote } from './input';

/** The last whole seal of the workbook; null where nothing was sealed. `dataAt` and `lawAt` are those of the paper. */
export function sealNoteOf(
  grids: readonly Grid[],
  now: Sealed & { readonly dataAt: string; readonly lawAt: string },
): SealNote | null {
  const sheet = sealSheetIn(grids);
  const last = sheet?.seals[sheet.seals.length - 1];
  if (sheet === null || last === undefined) return null;
  const sameDays = last.dataAt === now.dataAt && last.lawAt === now.lawAt;
  const holds = sameDays && sheet.faults.length === 0 && compareSeal(last, now).states[0] === 'match';
  return { code: printedCode(last.code), holds };
}
