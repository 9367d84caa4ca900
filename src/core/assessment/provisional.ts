/** Groups that are no subject of DL_DoiTuong: the whole table, capital sources, and units of a workbook without a register. */
import type { Subject } from '../evaluation/facts';
import { splitPersons } from '../identity';
import type { TableData } from '../table/model';
import { tidy } from '../text';
import type { Attainment } from './model';
import { distinct } from './members';

/** Marks ids that are no codes of subjects; no code typed by a person begins with it. */
const NO_CODE = '\u0000';

export const WHOLE = `${NO_CODE}whole`;

export function sourceId(text: string): string {
  return `${NO_CODE}source:${text}`;
}

export function isCode(id: string): boolean {
  return !id.startsWith(NO_CODE);
}

/** Attainment rows of such groups carry a name and no code. */
export function anonymous(row: Attainment): Attainment {
  return isCode(row.subject) ? row : { ...row, subject: '' };
}

function provisional(name: string, kind: Subject['kind']): Subject {
  return { id: `${NO_CODE}${kind}:${name}`, name, otherNames: [], kind, standing: '', src: '' };
}

/** Units and people as the tables write them, so that a workbook without DL_DoiTuong shows their attainment at once. */
export function provisionalSubjects(tables: readonly TableData[]): Subject[] {
  const names = (texts: readonly string[]) => {
    const byName = new Map(texts.map((text) => [tidy(text).toLowerCase(), tidy(text)]));
    byName.delete('');
    return [...byName.values()];
  };
  const units = names(tables.flatMap((data) => distinct(data.owners)));
  const people = names(tables.flatMap((data) => distinct(data.persons).flatMap(splitPersons)));
  return [
    ...units.map((name) => provisional(name, 'collective')),
    ...people.map((name) => provisional(name, 'individual')),
  ];
}
