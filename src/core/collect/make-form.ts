/** Makes one unit's Phiếu thu thập: cover, four sheets, and out of sight what it was made from. */
import type { WrittenCell } from '../cell';
import { aheadRows } from './ahead';
import { baseSheet } from './base-sheet';
import { coverSheet } from './cover-sheet';
import { listsSheet } from './lists-sheet';
import type { FormSetting, FormWorkbook } from './model';
import { partSheet } from './part-sheet';
import { PARTS } from './parts';
import { FORM_VERSION, type FormSheetId, formStampCells } from './stamp';
import type { FormUnit } from './units';

function makeForm(unit: FormUnit, setting: FormSetting): FormWorkbook {
  const stamp = (sheet: FormSheetId): WrittenCell[] =>
    formStampCells({
      sheet,
      version: FORM_VERSION,
      year: setting.year,
      unit: unit.id,
      unitName: unit.name,
      agency: setting.agency,
    });
  const parts = PARTS.map((part) => ({ part, rows: aheadRows(part, unit, setting) }));
  const made = [
    coverSheet(unit, setting, parts, stamp('cover')),
    ...parts.map(({ part, rows }) => partSheet(part, rows, unit, setting, stamp(part.id))),
    listsSheet(unit, stamp('lists')),
    baseSheet(parts, stamp('base')),
  ];
  return {
    unit: unit.id,
    file: fileName(unit, setting),
    sheets: made.map(({ sheet }) => sheet),
    dress: made.map(({ dress }) => dress),
  };
}

/** Every unit's form; files whose units' codes look alike are numbered. */
export function makeForms(units: readonly FormUnit[], setting: FormSetting): FormWorkbook[] {
  const used = new Map<string, number>();
  return units.map((unit) => {
    const form = makeForm(unit, setting);
    const n = (used.get(form.file.toLowerCase()) ?? 0) + 1;
    used.set(form.file.toLowerCase(), n);
    return n === 1 ? form : { ...form, file: form.file.replace(/\.xlsx$/, ` (${n}).xlsx`) };
  });
}

/** Characters that some system refuses in a file name become '-'. */
function fileName({ id }: FormUnit, { year }: FormSetting): string {
  const code = id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return `phieu-thu-thap-${year}-${code === '' ? 'don-vi' : code}.xlsx`;
}
