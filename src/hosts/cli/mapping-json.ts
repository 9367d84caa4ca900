/** What `inspect --json` prints: the mapping, rows counted from 1. `--map` reads the same shape back. */
import { columnLetter } from '../../core/cell';
import { UNIT_DECIMALS } from '../../core/amount';
import type { Column, Question, RowKind, Table } from '../../core/table';

const JOIN = ' › ';

export interface ColumnJson {
  readonly letter: string;
  readonly role: string;
  readonly header: string;
  readonly confidence: number;
}

export interface QuestionJson {
  readonly id: string;
  readonly about: string;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
  /** Null until somebody fills in the `value` of a candidate. */
  readonly answer: string | null;
}

export interface TableJson {
  readonly sheet: string;
  readonly unit: { readonly text: string; readonly multiplier: number; readonly row: number } | null;
  readonly asOf: string | null;
  readonly headerRows: readonly [number, number];
  readonly numberingRow: number | null;
  readonly dataRows: readonly [number, number];
  readonly rows: Readonly<Record<'total' | 'subtotal' | 'group' | 'note', readonly number[]>>;
  readonly columns: readonly ColumnJson[];
  readonly questions: readonly QuestionJson[];
}

export interface MappingJson {
  readonly schema: 1;
  readonly tables: readonly TableJson[];
  /** Questions about no single table. */
  readonly questions?: readonly QuestionJson[];
}

function columnJson({ column, role, header, confidence }: Column): ColumnJson {
  return {
    letter: columnLetter(column),
    role,
    header: header.join(JOIN),
    confidence: Math.round(confidence * 100) / 100,
  };
}

export function questionJson({ id, about, candidates }: Question): QuestionJson {
  return { id, about, candidates: candidates.map(({ value, label }) => ({ value, label })), answer: null };
}

function tableJson(table: Table, questions: readonly Question[]): TableJson {
  const [first, last] = table.dataRows;
  const rowsOf = (...kinds: readonly RowKind[]) =>
    table.rowKinds.flatMap((kind, i) => (kinds.includes(kind) ? [first + i + 1] : []));
  return {
    sheet: table.sheet,
    unit: table.unit && {
      text: table.unit.text,
      multiplier: 10 ** UNIT_DECIMALS[table.unit.unit],
      row: table.unit.row + 1,
    },
    asOf: table.asOf,
    headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
    numberingRow: table.numberingRow === null ? null : table.numberingRow + 1,
    dataRows: [first + 1, last + 1],
    rows: {
      total: rowsOf('total'),
      subtotal: rowsOf('subtotal'),
      group: rowsOf('group'),
      note: rowsOf('note', 'guidance'),
    },
    columns: table.columns.map(columnJson),
    questions: questions.map(questionJson),
  };
}

/** Questions stand with the table they are about; those about several tables stand apart. */
export function mappingJson(tables: readonly Table[], questions: readonly Question[]): MappingJson {
  const owned = new Set(tables.flatMap((table) => table.questions.map(({ id }) => id)));
  const rest = questions.filter(({ id }) => !owned.has(id));
  return {
    schema: 1,
    tables: tables.map((table) => tableJson(table, table.questions)),
    ...(rest.length > 0 ? { questions: rest.map(questionJson) } : {}),
  };
}
