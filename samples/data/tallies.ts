/** DL_KiemPhieu: bình xét in the units by show of hands. Phòng Bưu chính - Viễn thông has not sent its minutes. */
import type { StoredRow } from '../../src/core/store/spec';
import { peopleOf, UNITS } from './subjects';

const MISSING = 'BCVT';

interface Votes {
  readonly members: number;
  readonly absent?: number;
  readonly no?: number;
  /** A person does not vote on themselves. */
  readonly recused: number;
}

function tally(subject: string, unit: string, { members, absent = 0, no = 0, recused }: Votes): StoredRow {
  return {
    subject,
    item: 'binh-xet',
    level: 'unit',
    method: 'show of hands',
    members,
    present: members - absent,
    absent,
    recused,
    invalid: null,
    yes: members - absent - recused - no,
    no,
    at: '2022-12-15',
    document: `BB họp bình xét của ${unit}`,
  };
}

export const TALLY_ROWS: readonly StoredRow[] = UNITS.filter(({ id }) => id !== MISSING).flatMap(({ id, name }) => {
  const people = peopleOf(id);
  const members = people.length;
  return [
    tally(id, name, { members, recused: 0 }),
    ...people.map((person, index) => tally(person, name, { members, recused: 1, no: index === 2 ? 1 : 0 })),
  ];
});
