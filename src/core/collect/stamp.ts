/**
 * Row 1 of every sheet of a form: which sheet, version, year, unit, department. A renamed file is recognised by it, also
 * where somebody put rows or columns before it.
 */
import { at, type Grid, textOf, type WrittenCell } from '../cell';
import { STAMP_PREFIX } from '../store/spec';
import { tidy } from '../text';
import type { PartId } from './parts';

export const FORM_VERSION = 1;

export type FormSheetId = 'cover' | PartId | 'lists' | 'base';

/** As A1 says them. */
const NAMES: Readonly<Record<FormSheetId, string>> = {
  cover: 'PH_Phieu',
  initiatives: 'PH_SangKien',
  reviews: 'PH_BinhXet',
  commitments: 'PH_CamKet',
  bottlenecks: 'PH_VuongMac',
  lists: 'PH_DanhMuc',
  base: 'PH_BanGoc',
};

export interface FormStamp {
  readonly sheet: FormSheetId;
  /** Null where the cell holds no whole number. */
  readonly version: number | null;
  readonly year: number | null;
  readonly unit: string;
  readonly unitName: string;
  /** Name of the department in DL_ThongTin; '' where none stood there. */
  readonly agency: string;
}

/** A stamp and where it stands now. */
export interface FoundStamp extends FormStamp {
  readonly row: number;
  readonly column: number;
}

/** So many rows and columns are looked through. */
const [ROWS, COLUMNS] = [12, 4];

/** Zero-based columns of the stamp. */
export const STAMP_AT = { sheet: 0, version: 1, year: 2, unit: 3, unitName: 4, agency: 5 } as const;
export const STAMP_WIDTH = 6;

export function formStampCells(stamp: FormStamp): WrittenCell[] {
  const number = (value: number | null): WrittenCell => (value === null ? { blank: true } : { number: value });
  return [
    { text: STAMP_PREFIX + NAMES[stamp.sheet] },
    number(stamp.version),
    number(stamp.year),
    { text: stamp.unit },
    { text: stamp.unitName },
    { text: stamp.agency },
  ];
}

/** Null where the sheet is none of a form. */
export function readFormStamp(grid: Grid): FoundStamp | null {
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const text = tidy(textOf(at(grid, row, column)));
      const sheet = (Object.keys(NAMES) as FormSheetId[]).find((id) => text === tidy(STAMP_PREFIX + NAMES[id]));
      if (sheet !== undefined) return { ...stampAt(grid, sheet, row, column), row, column };
    }
  }
  return null;
}

function stampAt(grid: Grid, sheet: FormSheetId, row: number, first: number): FormStamp {
  const cell = (column: number) => at(grid, row, first + column);
  const text = (column: number) => tidy(textOf(cell(column)));
  const whole = (column: number) => {
    const value = cell(column);
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
  };
  return {
    sheet,
    version: whole(STAMP_AT.version),
    year: whole(STAMP_AT.year),
    unit: text(STAMP_AT.unit),
    unitName: text(STAMP_AT.unitName),
    agency: text(STAMP_AT.agency),
  };
}
