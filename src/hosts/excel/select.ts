/** What the user has selected, and showing them a place. */
import { address, type Ref } from '../../core/cell';
import { PortError } from '../../ports/workbook';
import { excelCode, toPortError } from './errors';
import { run } from './run';
import { areaOf, PLACE } from './sheets';

/** The selected range; null for several ranges, a chart or a shape. */
export function readSelection(): Promise<Ref | null> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(PLACE);
    range.worksheet.load('name');
    try {
      await context.sync();
    } catch (failure) {
      if (excelCode(failure) === 'InvalidSelection') return null;
      throw failure;
    }
    // Loaded above; the rule does not follow navigation properties.
    // eslint-disable-next-line office-addins/load-object-before-read
    return { sheet: range.worksheet.name, ...areaOf(range) };
  });
}

export async function showPlace(ref: Ref): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ref.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(ref.row, ref.column, ref.rows, ref.columns).select();
    await context.sync();
  }).catch((failure: unknown) => {
    const { code, detail } = toPortError(failure);
    throw new PortError(code, code === 'no-sheet' ? ref.sheet : `${address(ref)}: ${detail}`);
  });
}
