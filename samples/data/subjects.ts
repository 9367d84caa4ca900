/** DL_DoiTuong of the made-up department: 8 units and 30 people, one of whom moved on 01/07/2022. All persons are invented. */
import type { StoredRow } from '../../src/core/store/spec';

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
}

export const UNITS: readonly Unit[] = [
  { id: 'VP', name: 'Văn phòng Sở', otherNames: ['Văn phòng'] },
  { id: 'TTRA', name: 'Thanh tra Sở', otherNames: ['Thanh tra'] },
  { id: 'CNTT', name: 'Phòng Công nghệ thông tin', otherNames: ['Phòng CNTT'] },
  { id: 'BCVT', name: 'Phòng Bưu chính - Viễn thông', otherNames: ['Phòng BC-VT'] },
  { id: 'BCXB', name: 'Phòng Thông tin - Báo chí - Xuất bản', otherNames: ['Phòng TT-BC-XB'] },
  { id: 'KHTC', name: 'Phòng Kế hoạch - Tài chính', otherNames: ['Phòng KH-TC'] },
  { id: 'CDS', name: 'Phòng Chuyển đổi số', otherNames: ['Phòng CĐS'] },
  { id: 'TTCNTT', name: 'Trung tâm Công nghệ thông tin và Truyền thông', otherNames: ['Trung tâm CNTT và TT'] },
];

type Standing = 'head' | 'deputy' | 'staff';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly standing: Standing;
  readonly from?: string;
  readonly to?: string;
}

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  VP: ['Nguyễn Thị Mẫu A1', 'Trần Văn Mẫu A2', 'Lê Thị Mẫu A3', 'Phan Văn Mẫu A4'],
  TTRA: ['Võ Văn Mẫu B1', 'Tạ Thị Mẫu B2'],
  CNTT: ['Nguyễn Văn Mẫu C1', 'Trần Thị Mẫu C2', 'Lê Văn Mẫu C3', 'Phạm Thị Mẫu C4', 'Hoàng Văn Mẫu C5'],
  BCVT: ['Huỳnh Văn Mẫu D1', 'Lâm Thị Mẫu D2', 'Đỗ Văn Mẫu D3'],
  BCXB: ['Vũ Thị Mẫu E1', 'Bùi Văn Mẫu E2', 'Đặng Thị Mẫu E3'],
  KHTC: ['Trịnh Thị Mẫu F1', 'Đoàn Văn Mẫu F2', 'Kiều Thị Mẫu F3'],
  CDS: ['Tô Văn Mẫu G1', 'Hà Thị Mẫu G2', 'Quách Văn Mẫu G3'],
  TTCNTT: [
    'Ngô Văn Mẫu H1',
    'Dương Thị Mẫu H2',
    'Lý Văn Mẫu H3',
    'Mai Thị Mẫu H4',
    'Cao Văn Mẫu H5',
    'Đinh Thị Mẫu H6',
    'Hồ Văn Mẫu H7',
  ],
};

const DEPUTIES = new Set(['Trần Văn Mẫu A2', 'Trần Thị Mẫu C2', 'Dương Thị Mẫu H2']);
/** Who moved: from BCVT to CNTT on 01/07/2022. One code, two rows. */
const MOVED = 'Đỗ Văn Mẫu D3';

function standing(name: string, index: number): Standing {
  if (index === 0) return 'head';
  return DEPUTIES.has(name) ? 'deputy' : 'staff';
}

const everybody = Object.entries(FAMILIES).flatMap(([unit, names]) =>
  names.map((name, index) => ({ name, unit, standing: standing(name, index) })),
);

export const PERSONS: readonly Person[] = everybody.flatMap((person, index): Person[] => {
  const one: Person = { id: `CN${String(index + 1).padStart(2, '0')}`, ...person };
  if (person.name !== MOVED) return [one];
  return [
    { ...one, to: '2022-06-30' },
    { ...one, unit: 'CNTT', from: '2022-07-01' },
  ];
});

export const SUBJECT_ROWS: readonly StoredRow[] = [
  ...UNITS.map(({ id, name, otherNames = [] }) => ({ id, name, otherNames, kind: 'collective' })),
  ...PERSONS.map((person) => ({ ...person, kind: 'individual' })),
];

/** Code of a person by name. */
export function codeOf(name: string): string {
  const found = PERSONS.find((person) => person.name === name);
  if (!found) throw new Error(`no person "${name}" in the sample`);
  return found.id;
}

/** Codes of the people of a unit on 31/12/2022. */
export function peopleOf(unit: string): string[] {
  return PERSONS.filter((person) => person.unit === unit && person.to === undefined).map((person) => person.id);
}
