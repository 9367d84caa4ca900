/** What a form is made of. */
import type { Area, Day, SheetDress, WrittenCell } from '../cell';
import type { Period } from './ahead';

/** What is the same for every unit's form. */
export interface FormSetting extends Period {
  /** Name of the department in DL_ThongTin; '' where it does not say. */
  readonly agency: string;
  /** When it is wanted back; null where nobody said. */
  readonly due: Day | null;
}

export interface FormSheet {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly widths: readonly number[];
  readonly merges?: readonly Area[];
  readonly hidden?: boolean;
}

/** A new workbook: `dress` goes by the names of the sheets. */
export interface FormWorkbook {
  readonly unit: string;
  /** File name, '.xlsx' included. */
  readonly file: string;
  readonly sheets: readonly FormSheet[];
  readonly dress: readonly SheetDress[];
}
