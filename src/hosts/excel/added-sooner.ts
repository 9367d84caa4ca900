/** Two people add one of our sheets at the same moment: whose is there, and what of ours is taken away again. */
import type { Conflict } from '../../ports/workbook';
import { askStamps } from './inspect';

/**
 * A co-author added one of the sheets after we looked. Sheets are added before anything is entered, so those of ours are
 * empty and are taken away again; theirs stay as they are.
 */
export async function addedSooner(context: Excel.RequestContext, added: readonly string[]): Promise<Conflict> {
  const sheets = added.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const there = sheets.flatMap((sheet, i) => (sheet.isNullObject ? [] : [{ sheet, name: added[i]! }]));
  const used = there.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true));
  const stamps = askStamps(
    context,
    there.map(({ name }) => name),
  );
  await context.sync();
  there.forEach(({ sheet }, i) => {
    if (used[i]!.isNullObject) sheet.delete();
  });
  await context.sync();
  const theirs = there.find((_, i) => !used[i]!.isNullObject)?.name ?? added[0]!;
  const stamp = stamps().get(theirs);
  return { sheet: theirs, revision: stamp?.revision ?? 0, by: stamp?.by ?? '', at: stamp?.at ?? '' };
}
