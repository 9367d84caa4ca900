/** A small department, its forms as grids, and writes applied to grids as a host would. */
import { type Cell, type Grid, gridOf, type WrittenCell } from '../../../src/core/cell';
import {
  formUnits,
  type FormUnits,
  type FormWorkbook,
  makeForms,
  type MergeInput,
  mergeForms,
  mergeWrites,
  type Choices,
  type ReturnedFile,
  type SheetWrites,
} from '../../../src/core/collect';
import { decode, encode, readFacts, SPECS, type StoredRow } from '../../../src/core/store';
import { readTable, recognise } from '../../../src/core/table';

export const DATA_AT = '2022-12-31';
export const SETTING = { year: 2022, dataAt: DATA_AT, agency: 'Sở Mẫu', due: null };

const BOOKS: readonly (readonly Cell[])[] = [
  ['SỔ THEO DÕI GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022'],
  ['Số liệu đến ngày 31/12/2022'],
  ['', '', '', '', '', 'Đơn vị: triệu đồng'],
  ['STT', 'Danh mục dự án', 'Mã dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 31/12/2022'],
  [1, 'Trung tâm dữ liệu', '7001', 'Phòng CNTT', 12000, 9000],
  [2, 'Một cửa điện tử', '7002', 'Phòng CNTT', 5000, 4000],
  [3, 'Cổng thông tin', '7003', 'Văn phòng', 3000, 1000],
  [4, 'Chưa rõ của ai', '7009', 'Phòng lạ', 100, 0],
];

const SUBJECTS: readonly StoredRow[] = [
  { id: 'CNTT', name: 'Phòng CNTT', kind: 'collective' },
  { id: 'VP', name: 'Văn phòng', kind: 'collective' },
  { id: 'C1', name: 'Nguyễn Văn Một', kind: 'individual', unit: 'CNTT' },
  { id: 'C2', name: 'Trần Thị Hai', kind: 'individual', unit: 'CNTT' },
  { id: 'V1', name: 'Lê Văn Ba', kind: 'individual', unit: 'VP' },
];

export const valueOf = (cell: WrittenCell): Cell =>
  'text' in cell ? cell.text : 'number' in cell ? cell.number : 'formula' in cell ? cell.formula : null;

export function sheet(name: string, rows: readonly StoredRow[]): Grid {
  const spec = SPECS[name]!;
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision: 1, by: '', at: '' });
  return gridOf(
    name,
    cells.map((row) => row.map(valueOf)),
  );
}

export function department(...more: readonly Grid[]): readonly Grid[] {
  return [gridOf('GiaiNgan', BOOKS), sheet('DL_DoiTuong', SUBJECTS), ...more];
}

export function unitsOf(grids: readonly Grid[]): FormUnits {
  const books = grids.filter(({ ref }) => !ref.sheet.startsWith('DL_'));
  const data = recognise(books).tables.map(
    (table) =>
      readTable(
        books.find(({ ref }) => ref.sheet === table.sheet)!,
        table,
      ).data,
  );
  const { subjects } = readFacts(grids).facts;
  return formUnits({ grids, subjects, data, dataAt: DATA_AT });
}

/** The form as it is read back from a file. */
export function asFile({ file, sheets }: FormWorkbook, name = file): ReturnedFile {
  return {
    name,
    grids: sheets.map((one) =>
      gridOf(
        one.name,
        one.cells.map((row) => row.map(valueOf)),
      ),
    ),
  };
}

export function formsOf(grids: readonly Grid[]): readonly ReturnedFile[] {
  return makeForms(unitsOf(grids).units, SETTING).map((form) => asFile(form));
}

/** A cell typed over; rows and columns as printed: 'E5'. */
export function type(file: ReturnedFile, sheetName: string, address: string, value: Cell): ReturnedFile {
  const [, letter, digits] = /^([A-Z])(\d+)$/.exec(address)!;
  const [row, column] = [Number(digits) - 1, letter!.charCodeAt(0) - 65];
  const grids = file.grids.map((grid) => {
    if (grid.ref.sheet !== sheetName) return grid;
    const rows = Math.max(grid.ref.rows, row + 1);
    const values = Array.from({ length: rows }, (_, i) => {
      const line = [...(grid.values[i] ?? Array<Cell>(grid.ref.columns).fill(null))];
      if (i === row) line[column] = value;
      return line;
    });
    return gridOf(sheetName, values);
  });
  return { ...file, grids };
}

export function merge(grids: readonly Grid[], files: readonly ReturnedFile[], takes: MergeInput['takes'] = {}) {
  return mergeForms({ ...SETTING, units: unitsOf(grids).units, files, grids, takes: takes ?? {} });
}

/** The workbook after the writes, as a host would leave it. */
export function written(grids: readonly Grid[], files: readonly ReturnedFile[], choices: Choices = {}) {
  const merged = merge(grids, files);
  const input = { grids, year: 2022, units: unitsOf(grids).units };
  return apply(grids, mergeWrites(merged, choices, input, '2022-12-20'));
}

export function apply(grids: readonly Grid[], writes: readonly SheetWrites[]): readonly Grid[] {
  const names = writes.map(({ name }) => name);
  const changed = writes.map(({ name, changes }) => {
    const there = grids.find(({ ref }) => ref.sheet === name);
    const rows: StoredRow[] = there ? decode(SPECS[name]!, there).rows.map((row) => ({ ...row })) : [];
    const before = there ? decode(SPECS[name]!, there).rows : [];
    for (const { row, values } of changes) {
      const at = row === null ? -1 : before.findIndex((one) => one.row === row.row);
      if (at >= 0) rows[at] = { ...rows[at], ...values };
      else rows.push(values);
    }
    return sheet(name, rows);
  });
  return [...grids.filter(({ ref }) => !names.includes(ref.sheet)), ...changed];
}

/** Rows of a sheet as plain data, without where they stand. */
export function rowsOf(grids: readonly Grid[], name: string): StoredRow[] {
  const grid = grids.find(({ ref }) => ref.sheet === name);
  if (!grid) return [];
  return decode(SPECS[name]!, grid).rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'row')),
  );
}
