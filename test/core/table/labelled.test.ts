/** The five labelled tables of the Ministry of Finance, and the official forms. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { columnLetter } from '../../../src/core/cell';
import { recognise, type RowKind, type Table } from '../../../src/core/table';
import { gridsOf, sharedFiles } from './workbooks';

interface Label {
  readonly name: string;
  readonly unit: { row: number; text: string; multiplier: number };
  readonly header_rows: [number, number];
  readonly numbering_row: number | null;
  readonly data_rows: [number, number];
  readonly total_rows: number[];
  readonly subtotal_rows: number[];
  readonly group_rows: number[];
  readonly note_rows: number[];
  readonly leaf_count: number;
  readonly columns: { index: string; name: string };
}

const oneBased = (rows: readonly [number, number]) => rows.map((row) => row + 1);
const rowsOf = (table: Table, kind: RowKind) =>
  table.rowKinds.flatMap((one, i) => (one === kind ? [table.dataRows[0] + i + 1] : []));
const roleAt = (table: Table, role: string) =>
  columnLetter(table.columns.find((column) => column.role === role)!.column);

const files = sharedFiles('data/workbooks', '.xlsx');
const read = files.map((file) => [basename(file, '.xlsx'), file] as const);

test('five labelled workbooks are at hand, or it is said that they are not', () => {
  expect([0, 5]).toContain(files.length);
});

for (const [name, file] of read) {
  test(name, async () => {
    const label = JSON.parse(readFileSync(file.replace(/\.xlsx$/, '.json'), 'utf8')) as Label;
    const { tables, questions } = recognise(await gridsOf(file));
    expect(tables).toHaveLength(1);
    const table = tables[0]!;
    expect(oneBased(table.headerRows)).toEqual(label.header_rows);
    expect(table.numberingRow === null ? null : table.numberingRow + 1).toBe(label.numbering_row);
    expect(oneBased(table.dataRows)).toEqual(label.data_rows);
    expect(table.unit).toEqual({ unit: 'triệu', row: label.unit.row - 1, text: label.unit.text });
    expect(rowsOf(table, 'total')).toEqual(label.total_rows);
    expect(rowsOf(table, 'subtotal')).toEqual(label.subtotal_rows);
    expect(rowsOf(table, 'group')).toEqual(label.group_rows);
    expect(rowsOf(table, 'note')).toEqual(label.note_rows);
    expect(rowsOf(table, 'data')).toHaveLength(label.leaf_count);
    expect(roleAt(table, 'index')).toBe(label.columns.index);
    expect(roleAt(table, 'name')).toBe(label.columns.name);
    // Neither plan nor disbursed: nothing is guessed, nothing asked.
    expect(table.columns.filter((column) => /^(plan|disbursed)/.test(column.role))).toEqual([]);
    expect(questions).toEqual([]);
  });
}

const FORMS: Record<string, { header: [number, number]; numbering: number; roles: Record<string, string> }> = {
  'Mau so 01_QTND': {
    header: [7, 11],
    numbering: 12,
    roles: {
      B: 'name',
      D: 'code',
      E: 'investment',
      J: 'plan.carryover',
      K: 'disbursed.carryover',
      P: 'plan',
      Q: 'disbursed',
      R: 'disbursed.completed',
      S: 'disbursed.advance',
    },
  },
  'Mau so 02_QTND': {
    header: [7, 8],
    numbering: 9,
    roles: { B: 'name', D: 'investment', G: 'plan', H: 'disbursed', K: 'rate' },
  },
  'Mau so 03_QTND': {
    header: [7, 11],
    numbering: 12,
    roles: { D: 'code', I: 'plan.carryover', O: 'plan', P: 'disbursed', Q: 'disbursed.completed' },
  },
  'Mau so 04_QTND': {
    header: [7, 9],
    numbering: 10,
    roles: { F: 'plan.carryover', G: 'disbursed.carryover', L: 'plan', M: 'disbursed' },
  },
};

for (const file of sharedFiles('data/forms', '.xls')) {
  const form = FORMS[basename(file, '.xls')]!;
  test(`form ${basename(file)}`, async () => {
    const table = recognise(await gridsOf(file)).tables[0]!;
    expect(oneBased(table.headerRows)).toEqual(form.header);
    expect(table.numberingRow! + 1).toBe(form.numbering);
    expect(table.unit?.unit).toBe('đồng');
    const roles = Object.fromEntries(table.columns.map((column) => [columnLetter(column.column), column.role]));
    expect(roles).toMatchObject(form.roles);
    expect(rowsOf(table, 'total')).toEqual([form.numbering + 1]);
  });
}
