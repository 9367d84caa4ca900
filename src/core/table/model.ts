/** What was understood of a disbursement table in the accountant's own sheet. Rows and columns are zero-based sheet coordinates. */
import type { Message } from '../../messages/message';
import type { NumberStyle, Unit } from '../amount';
import type { Day, Ref } from '../cell';
import type { Correction } from './corrections';
import { type Grade, PLAN_KINDS } from '../disbursement';

/** What a column holds. Plan roles are `plan` (kind not said) or a PlanKind. */
export const ROLES = [
  'index',
  'name',
  'code',
  'owner',
  'person',
  'source',
  'plan',
  ...PLAN_KINDS,
  'adjustment',
  'disbursed',
  'disbursed.month',
  'disbursed.previous',
  'disbursed.completed',
  'disbursed.advance',
  'disbursed.recovery',
  'disbursed.carryover',
  'disbursed.estimate',
  'disbursed.lifetime', // lũy kế từ khởi công
  'investment',
  'rate',
  'progress',
  'note',
  'other',
] as const;

export type Role = (typeof ROLES)[number];

export type RowKind =
  'data' | 'group' | 'subtotal' | 'total' | 'split' | 'note' | 'signature' | 'guidance' | 'header' | 'blank';

/** Which money an amount column holds: "lũy kế đến 31/12/2022", niên độ 2022. */
export interface Period {
  readonly year: number;
  readonly through: Day;
  readonly grade: Grade;
}

export interface Column {
  readonly column: number;
  /** Heading words from the top parent down: ['Kế hoạch vốn năm 2022', 'Tỉnh giao']. */
  readonly header: readonly string[];
  readonly role: Role;
  /** Unit printed for this column alone; null where the table's unit holds. */
  readonly unit: Unit | null;
  readonly period: Period | null;
  /**
   * The column of the total that includes this money ("trong đó: vốn kéo dài"), of the same day where there is one;
   * absent where it is money of its own.
   */
  readonly within?: number;
  /** The column holds figures that add up; only said of columns that were read from a sheet. */
  readonly figures?: boolean;
  /** 0…1. */
  readonly confidence: number;
  /** Which words, formats or sums decided it. */
  readonly reasons: readonly Message[];
}

export interface UnitLine {
  readonly unit: Unit;
  readonly text: string;
  readonly row: number;
}

/** Something the add-in cannot decide; `candidates` in order of likelihood. */
export interface Question {
  /** Stable across runs on the same workbook: 'GiaiNgan:plan'. */
  readonly id: string;
  readonly sheet: string;
  readonly about: 'table' | 'unit' | 'plan' | 'disbursed' | 'year' | 'column' | 'subject';
  readonly message: Message;
  readonly candidates: readonly { readonly value: string; readonly label: string; readonly confidence: number }[];
}

/** Answers by question id: the `value` of the chosen candidate. */
export type Answers = Readonly<Record<string, string>>;

export interface Table {
  /** 'GiaiNgan'; 'GiaiNgan#2' for a second table of the sheet. Absent where a table was made by hand. */
  readonly key?: string;
  readonly sheet: string;
  readonly title: string;
  /** The day the title or the headings give. */
  readonly asOf: Day | null;
  readonly year: number | null;
  readonly unit: UnitLine | null;
  readonly headerRows: readonly [first: number, last: number];
  readonly numberingRow: number | null;
  /** From the first row under header and numbering to the last before a closing total, notes or signatures. */
  readonly dataRows: readonly [first: number, last: number];
  /** Kind of every row from dataRows[0] to the end of the sheet's used range. */
  readonly rowKinds: readonly RowKind[];
  /** For every entry of rowKinds: the entry of the group or subtotal it belongs to, −1 at the outermost level. */
  readonly parents?: Int32Array;
  readonly columns: readonly Column[];
  readonly questions: readonly Question[];
  /** How ambiguous number texts ('1.234') are read; absent where nothing in the table tells. */
  readonly numberStyle?: NumberStyle;
  /** What the user corrected beside columns, as it is stored. */
  readonly corrections?: readonly Correction[];
}

/** One amount column of a read table; `dong[i]` belongs to `rows[i]`, NaN where the cell is blank or unreadable. */
export interface MoneyColumn {
  readonly column: Column;
  readonly dong: Float64Array;
}

/** A table's data rows as columns: money counted once, group, subtotal, total and split rows left out. */
export interface TableData {
  readonly table: Table;
  /** Sheet rows, zero-based. */
  readonly rows: readonly number[];
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /** Owner as written in the row, else from its group row, else ''. */
  readonly owners: readonly string[];
  /** The cell as written; several people are split by identity, not here. */
  readonly persons: readonly string[];
  readonly sources: readonly string[];
  readonly money: readonly MoneyColumn[];
}

/** One item of a stored mapping (a row of DL_AnhXa). */
export interface MappedItem {
  readonly table: string;
  readonly sheet: string;
  readonly role: Role | 'unit' | 'asOf' | 'year' | 'header' | 'rows' | Correction['role'];
  /** 'cha › con', found again by words when columns move. */
  readonly header: string;
  /** Column letter when it was confirmed, or ''. */
  readonly column: string;
  /** Unit, plan kind and period as text; '' where none. */
  readonly unit: string;
  readonly planKind: string;
  readonly period: string;
  readonly by: string;
  readonly at: string;
}

/** Where a finding or a figure stands. */
export type { Ref };
