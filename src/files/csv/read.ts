/** A .csv file (or tabs under another name) → one grid. Whole numbers become numbers; anything that a country writes in its own way stays text. */
import { BLANK, type Cell, cellRef } from '../../core/cell';
import type { Finding } from '../../core/finding';
import { message } from '../../messages/message';
import type { FileOptions, Workbook } from '../model';
import { sheetNames } from '../new/sheet-name';
import { FileProblem } from '../problem';
import type { RawCell } from '../xlsx/cell';
import { gridOfSheet } from '../xlsx/grid';
import type { RawRow } from '../xlsx/sheet';
import { decodeText, type Decoded } from './encoding';
import { readRecords } from './records';
import { findSeparator } from './separator';

/** Names under which people and programs keep such text. */
const NAMED = /\.(?:csv|tsv|txt|tab)$/i;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_CELLS = 12_000_000;
/** Under a spreadsheet's name, text counts as a table only where nearly every line has the same fields. */
const ALIKE = 0.9;

/** '0123' is a code, '1.234' is read by the table, which asks where it is ambiguous. */
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;

function valueOf(field: string): Cell {
  if (field === '') return BLANK;
  return WHOLE.test(field) ? Number(field) : field;
}

function rowOf(fields: readonly string[], row: number): RawRow {
  const cells: RawCell[] = [];
  fields.forEach((field, column) => {
    const value = valueOf(field);
    if (value !== BLANK) cells.push({ column, value, formula: null, style: 0, metadata: 0 });
  });
  return { row, cells };
}

function remarksOn({ encoding }: Decoded, name: string, sheet: string): Finding[] {
  if (encoding === 'utf-8' || encoding === 'utf-16') return [];
  const unknown = encoding === 'unknown';
  return [
    {
      check: 'text-encoding',
      severity: unknown ? 'error' : 'info',
      cells: [cellRef(sheet, 0, 0)],
      message: message(unknown ? 'files.csv.unknownEncoding' : 'files.csv.encoding', { file: name, encoding }),
      advice: message(unknown ? 'files.csv.unknownEncoding.do' : 'files.csv.encoding.do'),
    },
  ];
}

/** Whether this is text at all; pictures and programs hold bytes that no text has. */
function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- exactly the characters that no text file holds
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/.test(text.slice(0, 100_000));
}

/** Throws FileProblem where this is no table in text. */
export function readCsv(bytes: Uint8Array, name: string, { signal, progress, encoding }: FileOptions = {}): Workbook {
  if (bytes.length > MOST_BYTES) throw new FileProblem('tooLarge', { part: name });
  const decoded = decodeText(bytes, encoding);
  if (!isText(decoded.text)) throw new FileProblem('notWorkbook');
  const found = findSeparator(decoded.text);
  if (!NAMED.test(name) && !(/\.xls$/i.test(name) && found !== null && found.alike >= ALIKE))
    throw new FileProblem('notWorkbook');
  const checked = (share: number) => {
    if (signal?.aborted) throw new FileProblem('cancelled');
    progress?.(share);
  };
  checked(0);
  const { separator, from } = found ?? { separator: ',', from: 0 };
  const records = readRecords(decoded.text.slice(from), separator, { checked });
  if (records.reduce((sum, { length }) => sum + length, 0) > MOST_CELLS)
    throw new FileProblem('tooLarge', { part: name });
  const rows = records.map(rowOf).filter(({ cells }) => cells.length > 0);
  const [sheet = name] = sheetNames([name.replace(/\.[^.]*$/, '')]);
  const raw = { rows, merges: [], hiddenRows: [], hiddenColumns: [], protected: false };
  const styleOf = () => ({ format: 'General', font: null });
  const { grid } = gridOfSheet(raw, { sheet, styleOf, date1904: false, dynamic: new Set() });
  if (!grid) throw new FileProblem('noSheets');
  const { row, column, rows: height, columns } = grid.ref;
  progress?.(1);
  return {
    grids: [{ ...grid, textOnly: true }],
    sheets: [
      { name: sheet, hidden: false, protected: false, used: { row, column, rows: height, columns }, spills: [] },
    ],
    uncomputed: [],
    remarks: remarksOn(decoded, name, sheet),
    format: 'csv',
  };
}
