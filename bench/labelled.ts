/** The labelled workbooks of the shared data as truths; [] where they are not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnIndex, type Grid } from '../src/core/cell';
import type { Role, RowKind } from '../src/core/table';
import { readWorkbook } from '../src/files';
import type { Truth } from './layouts/model';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = resolve(process.env.THIDUA_SHARED ?? resolve(HERE, '../../shared'), 'data/workbooks');

interface Label {
  readonly header_rows: [number, number];
  readonly numbering_row: number | null;
  readonly data_rows: [number, number];
  readonly total_rows: number[];
  readonly subtotal_rows: number[];
  readonly note_rows: number[];
  readonly blank_rows?: number[];
  readonly columns: { index: string; name: string; amounts: string[]; percent_other: string[] };
}

export async function labelled(): Promise<
  readonly { readonly name: string; readonly grid: Grid; readonly truth: Truth }[]
> {
  if (!existsSync(FOLDER)) {
    console.warn(`labelled workbooks are not there: ${FOLDER}`);
    return [];
  }
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
  return Promise.all(names.map(async (name) => ({ name, ...(await readLabel(name)) })));
}

async function readLabel(name: string): Promise<{ grid: Grid; truth: Truth }> {
  const path = resolve(FOLDER, name);
  const book = await readWorkbook(new Uint8Array(readFileSync(path)), name);
  if ('problem' in book) throw new Error(name);
  const label = JSON.parse(readFileSync(path.replace(/\.xlsx$/, '.json'), 'utf8')) as Label;
  return { grid: book.grids[0]!, truth: truthOf(label) };
}

function truthOf(label: Label): Truth {
  const zero = (rows: readonly [number, number]): [number, number] => [rows[0] - 1, rows[1] - 1];
  const kinds = new Map<number, RowKind>();
  for (let row = label.data_rows[0]; row <= label.data_rows[1]; row++) kinds.set(row - 1, 'data');
  const mark = (rows: readonly number[] | undefined, kind: RowKind) =>
    rows?.forEach((row) => row >= label.data_rows[0] && kinds.set(row - 1, kind));
  mark(label.total_rows, 'total');
  mark(label.subtotal_rows, 'subtotal');
  mark(label.blank_rows, 'blank');
  mark(label.note_rows, 'note');
  const roles = new Map<number, Role>([
    [columnIndex(label.columns.index), 'index'],
    [columnIndex(label.columns.name), 'name'],
  ]);
  for (const letter of [...label.columns.amounts, ...label.columns.percent_other])
    roles.set(columnIndex(letter), 'other');
  return {
    headerRows: zero(label.header_rows),
    numberingRow: label.numbering_row === null ? null : label.numbering_row - 1,
    dataRows: zero(label.data_rows),
    unit: 'triệu',
    roles,
    kinds,
  };
}
