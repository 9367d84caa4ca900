/** Excel.Range of the fake host. */
import type { FakeBook } from '../book';
import { type Constant, enter } from '../entry';
import { type Box, common, inSheet, quoted, spell } from '../place';
import type { FakeSheet } from '../sheet';
import { HostError, NOTHING, type Thing, UnknownToFake } from '../thing';
import { rangeAreas, visibleParts } from './areas';
import { formatOf, validation } from './dress';
import { worksheet } from './worksheet';

const MERGED_AREAS_LIMIT = 512;
const OTHER_SIZE = 'The array has another size than the range.';
const CELL_LIMIT = 5_000_000;

export function range(book: FakeBook, sheet: FakeSheet, box: Box): Thing {
  const alive = (): void => {
    if (!book.sheets.includes(sheet)) throw new HostError('ItemNotFound', 'The worksheet is gone.');
  };
  const matrix =
    <T>(of: (row: number, column: number) => T) =>
    (): T[][] => {
      alive();
      if (box.rows * box.columns > CELL_LIMIT) throw new HostError('OperationCellsExceedLimit');
      return sheet.map(box, (_, row, column) => of(row, column));
    };
  const number = (value: number) => (): number => (alive(), value);
  const same = <T>(values: T[][]): T | null => {
    const all = new Set(values.flat());
    return all.size === 1 ? [...all][0]! : null;
  };
  return {
    kind: 'Range',
    held: true,
    box,
    get: {
      Values: matrix((row, column) => sheet.at(row, column).value),
      Formulas: matrix((row, column) => sheet.at(row, column).formula ?? sheet.at(row, column).value),
      NumberFormat: matrix((row, column) => sheet.at(row, column).format),
      RowIndex: number(box.row),
      ColumnIndex: number(box.column),
      RowCount: number(box.rows),
      ColumnCount: number(box.columns),
      CellCount: number(box.rows * box.columns),
      Address: () => (alive(), `${quoted(sheet.name)}!${spell(box)}`),
    },
    set: {
      Values: (values: unknown) => put(book, sheet, box, values, true),
      Formulas: (values: unknown) => put(book, sheet, box, values, false),
      NumberFormat: (formats: unknown) => {
        writable(sheet, box);
        spread(formats, box, (row, column, format) => sheet.change(row, column, { format: String(format) }));
      },
    },
    part: {
      Worksheet: () => worksheet(book, sheet),
      Format: () => formatOf(sheet, box, () => same(matrix((r, c) => sheet.at(r, c).font)())),
      DataValidation: () => validation(sheet, box),
    },
    call: {
      GetRow: (index: number) => rangeAt(book, sheet, { ...box, row: box.row + index, rows: 1 }),
      GetBoundingRect: (other: Thing) => rangeAt(book, sheet, bounding(box, other)),
      // The library asks this before it sends a large array in parts of 1,500 cells.
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== box.rows || columns !== box.columns) throw new HostError('InvalidArgument', OTHER_SIZE);
      },
      GetUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
        alive();
        const used = sheet.used(box, valuesOnly === true);
        return used ? range(book, sheet, used) : NOTHING;
      },
      GetMergedAreasOrNullObject: () => {
        alive();
        const merges = sheet.mergesIn(box);
        if (merges.length > MERGED_AREAS_LIMIT) throw new HostError('GeneralException', 'Too many merged areas.');
        return merges.length === 0 ? NOTHING : rangeAreas(book, sheet, merges);
      },
      GetSpecialCellsOrNullObject: (type: string, valueType: string | null) => {
        alive();
        if (type !== 'Visible' || valueType !== null) throw new HostError('NotImplemented', `special cells ${type}`);
        const parts = visibleParts(sheet, box);
        return parts.length === 0 ? NOTHING : rangeAreas(book, sheet, parts);
      },
      GetCellProperties: (wanted: unknown) => {
        if (JSON.stringify(wanted) !== '{"format":{"font":{"name":true}}}') {
          throw new HostError('NotImplemented', `cell properties ${JSON.stringify(wanted)}`);
        }
        return matrix((row, column) => ({ format: { font: { name: sheet.at(row, column).font } } }))();
      },
      Merge: (across: boolean) => {
        if (across) throw new HostError('NotImplemented', 'merge across');
        writable(sheet, box);
        sheet.merges.push(box);
      },
      Unmerge: () => {
        writable(sheet, box);
        for (const merge of sheet.mergesIn(box)) sheet.merges.splice(sheet.merges.indexOf(merge), 1);
      },
      Select: () => {
        alive();
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
        book.selection = { sheet, boxes: [box] };
      },
    },
  };
}

/** The range of an address or of zero-based indexes; Excel's error where there is none. */
export function rangeAt(book: FakeBook, sheet: FakeSheet, box: Box | null): Thing {
  if (!box || !inSheet(box)) throw new HostError('InvalidArgument', 'The range does not exist.');
  return range(book, sheet, box);
}

function bounding(box: Box, { box: other }: Thing): Box {
  if (!other) throw new UnknownToFake('a bounding rectangle with something that is no range');
  const [row, column] = [Math.min(box.row, other.row), Math.min(box.column, other.column)];
  const rows = Math.max(box.row + box.rows, other.row + other.rows) - row;
  const columns = Math.max(box.column + box.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function writable(sheet: FakeSheet, box: Box): void {
  if (sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
  const cut = sheet.mergesIn(box).find((merge) => {
    const shared = common(merge, box)!;
    return shared.rows !== merge.rows || shared.columns !== merge.columns;
  });
  if (cut) throw new HostError('InvalidOperation', 'A part of a merged cell cannot be changed.');
}

function put(book: FakeBook, sheet: FakeSheet, box: Box, values: unknown, constants: boolean): void {
  if (!book.sheets.includes(sheet)) throw new HostError('ItemNotFound');
  writable(sheet, box);
  book.touched.push({ sheet, box });
  spread(values, box, (row, column, value) => {
    const covered = sheet.merges.some(
      (merge) => common(merge, { row, column, rows: 1, columns: 1 }) && (merge.row !== row || merge.column !== column),
    );
    // Excel drops what is written under a merged cell.
    if (covered) return;
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw new HostError('InvalidArgument', `a cell cannot hold ${constants ? 'the value' : 'the formula'} given`);
    }
    const held = enter(value as Constant, sheet.at(row, column).format);
    if (held?.formula && !balanced(held.formula)) throw new HostError('InvalidArgument', 'The formula has an error.');
    sheet.change(row, column, { error: false, ...(held ?? { value: '', formula: null }) });
  });
}

function balanced(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '');
  return (bare.match(/\(/g) ?? []).length === (bare.match(/\)/g) ?? []).length;
}

/** Walks a matrix of the box's exact shape, or one value for all cells; null leaves a cell alone. */
function spread(values: unknown, box: Box, each: (row: number, column: number, value: unknown) => void): void {
  const shaped =
    Array.isArray(values) &&
    values.length === box.rows &&
    values.every((line: unknown) => Array.isArray(line) && line.length === box.columns);
  if (Array.isArray(values) && !shaped) throw new HostError('InvalidArgument', OTHER_SIZE);
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      const value: unknown = shaped ? (values as unknown[][])[row]![column] : values;
      if (value !== null) each(box.row + row, box.column + column, value);
    }
  }
}
