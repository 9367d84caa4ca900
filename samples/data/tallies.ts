/** DL_KiemPhieu: bình xét in the units by show of hands. Phòng Bưu chính - Viễn thông has not sent its minutes. */
import type { StoredRow } from '../../src/core/store/spec';
import { codeOf, peopleOf, UNITS } from './subjects';

const MISSING = 'BCVT';

interface Votes {
  readonly no?: number;
  readonly absent?: number;
  readonly recused?: number;
}

/** Everybody present agreed, except here. */
const OTHERWISE: Readonly<Record<string, Votes>> = {
  TTCNTT: { absent: 1 },
  [codeOf('Trần Thị Mẫu C2')]: { no: 1 },
  [codeOf('Ngô Văn Mẫu H1')]: { absent: 1, recused: 1 },
  // One of four: not enough.
  [codeOf('Phan Văn Mẫu A4')]: { no: 3 },
};

function tally(subject: string, unit: string, members: number): StoredRow {
  const { no = 0, absent = 0, recused = 0 } = OTHERWISE[subject] ?? {};
  return {
    subject,
    item: 'binh-xet',
    level: 'unit',
    method: 'show of hands',
    members,
    present: members - absent,
    absent,
    recused,
    yes: members - absent - recused - no,
    no,
    at: '2022-12-15',
    document: `BB họp bình xét của ${unit}`,
  };
}

export const TALLY_ROWS: readonly StoredRow[] = UNITS.filter(({ id }) => id !== MISSING).flatMap(({ id, name }) => {
  const people = peopleOf(id);
  return [id, ...people].map((subject) => tally(subject, name, people.length));
});
