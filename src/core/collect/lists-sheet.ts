/** Out of sight: what the drop-downs of a form offer. */
import type { Ref, SheetDress, WrittenCell } from '../cell';
import { labelOf } from './labels';
import type { FormSheet } from './model';
import { STAMP_WIDTH } from './stamp';
import type { FormUnit } from './units';
import { told } from './words';

const FROM = 2;

export function subjectLabels({ subjects }: FormUnit): Ref {
  return { sheet: told('lists.sheet'), row: FROM, column: 0, rows: subjects.length, columns: 1 };
}

/** Null where no project of the unit has a code. */
export function projectCodes({ projects }: FormUnit): Ref | null {
  const rows = projects.filter(({ code }) => code !== '').length;
  return rows === 0 ? null : { sheet: told('lists.sheet'), row: FROM, column: 1, rows, columns: 1 };
}

export function listsSheet(
  { subjects, projects }: FormUnit,
  stamp: readonly WrittenCell[],
): { sheet: FormSheet; dress: SheetDress } {
  const name = told('lists.sheet');
  const coded = projects.filter(({ code }) => code !== '');
  const cell = (text: string | undefined): WrittenCell => (text === undefined ? { blank: true } : { text });
  const rows = Array.from({ length: Math.max(subjects.length, coded.length) }, (_, i): WrittenCell[] => {
    const project = coded[i];
    return [cell(subjects[i] && labelOf(subjects[i])), cell(project?.code), cell(project?.name)];
  });
  const headings = ['lists.subjects', 'lists.codes', 'lists.projects'].map((key) => ({ text: told(key) }));
  const whole = { row: 0, column: 0, rows: FROM + rows.length, columns: STAMP_WIDTH };
  return {
    sheet: { name, cells: [[...stamp], headings, ...rows], widths: [44, 16, 50], hidden: true },
    dress: { sheet: name, guarded: [{ area: whole, why: told('guard.made') }], widths: [44, 16, 50], freeze: FROM },
  };
}
