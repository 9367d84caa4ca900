/** Range of the fake: values, formulas, formats, merges, activation. */
import { rangeDress } from './dress';
import { entered } from './entry';
import { type Box, cellAt, change, type CellState, type SheetState, type Value } from './state';
import { type Check, type Member, type Run, service } from './strict';
import type { World } from './world';

const isValue: Check = (value) =>
  ['string', 'number', 'boolean'].includes(typeof value) || Object.prototype.toString.call(value) === '[object Date]';

const matrix =
  (box: Box, of: Check): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length === box.rows &&
    value.every((row) => Array.isArray(row) && row.length === box.columns && row.every(of));

const isText: Check = (value) => typeof value === 'string';

function fresh(value: Value): Value {
  return typeof value === 'object' ? new Date(value.getTime()) : value;
}

export function rangeService(world: World, run: Run, sheetId: number, box: Box, sheetService: () => object): object {
  const sheet = (): SheetState => world.sheet(sheetId);
  const each = <T>(read: (cell: CellState) => T): T[][] =>
    Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) => read(cellAt(sheet(), box.row + r, box.column + c))),
    );
  const put = <T>(values: T[][], make: (value: T) => Partial<CellState>): void =>
    values.forEach((row, r) => row.forEach((value, c) => change(sheet(), box.row + r, box.column + c, make(value))));
  const writable = (): void => {
    if (sheet().locked) throw new Error('You are trying to edit a protected cell or object.');
  };
  const get = (act: () => unknown): Member => ({ takes: [], act });
  const self: object = service(
    'Range',
    run,
    {
      getRow: get(() => box.row),
      getColumn: get(() => box.column),
      getNumRows: get(() => box.rows),
      getNumColumns: get(() => box.columns),
      getSheet: get(sheetService),
      getValues: get(() => each((cell) => fresh(cell.value))),
      getFormulas: get(() => each((cell) => cell.formula)),
      getNumberFormats: get(() => each((cell) => cell.format)),
      getFontFamilies: get(() => each((cell) => cell.font)),
      getMergedRanges: get(() =>
        sheet()
          .merges.filter((merge) => overlap(merge, box))
          .map((merge) => rangeService(world, run, sheetId, merge, sheetService)),
      ),
      setValues: {
        takes: [matrix(box, isValue)],
        act: (values: Value[][]) => {
          writable();
          put(values, (value) => entered(value, world.calculate));
          return self;
        },
      },
      setNumberFormats: {
        takes: [matrix(box, isText)],
        act: (formats: string[][]) => {
          writable();
          put(formats, (format) => ({ format }));
          return self;
        },
      },
      ...rangeDress(run, sheet, box, () => self),
      activate: get(() => {
        world.state.active = { sheet: sheetId, ...box };
        return self;
      }),
    },
    {},
    [sheetId, box],
  );
  return self;
}

export function overlap(a: Box, b: Box): boolean {
  const apart = (x: number, m: number, y: number, n: number) => x + m <= y || y + n <= x;
  return !apart(a.row, a.rows, b.row, b.rows) && !apart(a.column, a.columns, b.column, b.columns);
}
