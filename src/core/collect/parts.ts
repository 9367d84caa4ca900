/** What a Phiếu thu thập asks for: four sheets, each a window onto one sheet of ours. */
import { BOTTLENECKS, COMMITMENTS, EVIDENCE, TALLIES } from '../store/sheets';
import type { ColumnSpec, SheetSpec, StoredRow } from '../store/spec';

export type PartId = 'initiatives' | 'reviews' | 'commitments' | 'bottlenecks';

export interface FormPart {
  readonly id: PartId;
  /** First letters of the codes of its rows. */
  readonly letters: string;
  readonly store: SheetSpec;
  /** What every row of this part says in the store, beside what the form asks. */
  readonly fixed: StoredRow;
  /** Columns of the store that the form asks, in the order of the form. */
  readonly keys: readonly string[];
  /** Headings that read better in a form than in the store. */
  readonly headings: Readonly<Record<string, string>>;
  /** Asked for here though the store would take a row without. */
  readonly required: readonly string[];
  /** Any one of these must be filled in. */
  readonly either: readonly string[];
  /** Two rows that agree in these are about the same matter. */
  readonly identity: readonly string[];
  /** Filled in beforehand: alone they are no answer. */
  readonly ahead: readonly string[];
  /** Whose row it is. */
  readonly about: 'subject' | 'project';
  /** Column of the store that names who filled in the form. */
  readonly by: string | null;
  /** Empty rows to write in. */
  readonly spare: number;
}

const PROJECT = { either: ['project', 'name'], about: 'project' } as const;

export const PARTS: readonly FormPart[] = [
  {
    id: 'initiatives',
    letters: 'SK',
    store: EVIDENCE,
    fixed: { key: 'initiative' },
    keys: ['subjects', 'value', 'at', 'document', 'note'],
    headings: { subjects: 'Của tập thể, cá nhân', value: 'Tên sáng kiến, giải pháp', at: 'Ngày công nhận, áp dụng' },
    required: ['subjects', 'at'],
    either: [],
    identity: ['subjects', 'value'],
    ahead: [],
    about: 'subject',
    by: 'by',
    spare: 15,
  },
  {
    id: 'reviews',
    letters: 'BX',
    store: TALLIES,
    fixed: { item: 'binh-xet', level: 'unit' },
    keys: [
      ...['subject', 'method', 'members', 'present', 'absent', 'recused', 'invalid', 'yes', 'no', 'at'],
      ...['issued', 'returned', 'valid', 'document'],
    ],
    headings: { subject: 'Tập thể, cá nhân được bình xét' },
    required: [],
    either: [],
    identity: ['subject', 'at'],
    ahead: ['subject'],
    about: 'subject',
    by: null,
    spare: 5,
  },
  {
    id: 'commitments',
    letters: 'CK',
    store: COMMITMENTS,
    fixed: {},
    keys: ['project', 'name', 'month', 'amount', 'reason', 'action', 'by', 'at'],
    headings: {},
    required: [],
    ...PROJECT,
    identity: ['project', 'month'],
    ahead: ['project', 'name', 'month'],
    by: null,
    spare: 10,
  },
  {
    id: 'bottlenecks',
    letters: 'VM',
    store: BOTTLENECKS,
    fixed: {},
    keys: ['project', 'name', 'what', 'action', 'to', 'at', 'solved'],
    headings: {},
    required: ['at'],
    ...PROJECT,
    identity: ['project', 'what'],
    ahead: ['project', 'name'],
    by: 'by',
    spare: 10,
  },
];

export function partOf(id: string): FormPart | undefined {
  return PARTS.find((part) => part.id === id);
}

/** The columns of a part in the order of the form, under the headings of the form. */
export function columnsOf({ store, keys, headings, required }: FormPart): ColumnSpec[] {
  return keys.map((key) => {
    const column = store.columns.find((one) => one.key === key)!;
    const must = column.required === true || required.includes(key);
    return { ...column, heading: headings[key] ?? column.heading, required: must };
  });
}
