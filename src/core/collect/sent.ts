/** Forms that went out, as rows of DL_Phieu. */
import type { Day, Grid } from '../cell';
import { showDay } from '../cell';
import { FORMS } from '../store/sheets';
import type { SheetWrites } from './changes';
import { formLog, logChange } from './log';
import type { FormUnit } from './units';

/** When a form goes out again its last return stays in sight. */
export function sentWrites(
  units: readonly Pick<FormUnit, 'id' | 'name'>[],
  grids: readonly Grid[],
  year: number,
  today: Day,
): SheetWrites {
  const log = formLog(grids, year);
  return {
    name: FORMS.name,
    changes: units.map((unit) => ({
      ...logChange(log, unit, year, { sent: today }),
      what: unit.name,
      sample: showDay(today),
    })),
  };
}
