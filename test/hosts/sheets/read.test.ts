/** What the script reads arrives as the core's cells. */
import { serialOfDay } from '../../../src/core/cell';
import { bookOf, PlainRun, worldOf } from '../../fakes/apps-script';
import { answer, ask } from './script';

const all = { sheet: 'GiaiNgan', row: 0, column: 0, rows: 1000, columns: 26 };

test('numbers, text, blanks, booleans, errors, dates and formulas', () => {
  const world = worldOf(
    bookOf({
      GiaiNgan: [
        ['STT', 1.5, null, true],
        ['#REF!', new Date(2022, 11, 31), '=A1', 'x'],
      ],
    }),
  );
  world.state.sheets[0]!.cells['2,3'] = { value: '', formula: '=A1', format: '0%', font: '.VnTime' };
  const [grid] = ask(world, 'read', [
    [{ range: all, facets: ['formulas', 'numberFormats', 'merges', 'hidden', 'fonts'] }],
  ]);
  expect(grid!.ref).toEqual({ ...all, rows: 2, columns: 4 });
  expect(grid!.values).toEqual([
    ['STT', 1.5, null, true],
    [{ error: '#REF!' }, serialOfDay('2022-12-31'), '', 'x'],
  ]);
  expect(grid!.formulas![1]).toEqual([null, null, '=A1', null]);
  expect(grid!.numberFormats![1]![2]).toBe('0%');
  expect(grid!.fonts![1]![2]).toBe('.VnTime');
});

test('a day is the day of the spreadsheet, not of the script', () => {
  const world = worldOf(bookOf({ GiaiNgan: [[new Date(Date.UTC(2022, 11, 31, 8))]] }));
  world.state.timeZone = 'America/Los_Angeles';
  const [grid] = ask(world, 'read', [[{ range: all, facets: [] }]]);
  expect(grid!.values).toEqual([[serialOfDay('2022-12-31')]]);
});

test('merged, hidden and filtered places, in sheet coordinates', () => {
  const world = worldOf(
    bookOf({
      GiaiNgan: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    }),
  );
  Object.assign(world.state.sheets[0]!, {
    merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    hiddenRows: [2],
    filteredRows: [3],
    hiddenColumns: [2],
  });
  const [grid] = ask(world, 'read', [[{ range: all, facets: ['merges', 'hidden'] }]]);
  expect(grid).toMatchObject({
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    hiddenRows: [1, 2],
    hiddenColumns: [1],
  });
});

test('many ranges are one run of the script, with few service calls each', () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']], DL_SoLieu: [['b']] }));
  const run = new PlainRun();
  const wanted = ['GiaiNgan', 'DL_SoLieu', 'GiaiNgan'].map((sheet) => ({ range: { ...all, sheet }, facets: [] }));
  expect(ask(world, 'read', [wanted], run).map((grid) => grid.values)).toEqual([[['a']], [['b']], [['a']]]);
  expect(run.calls.length).toBeLessThanOrEqual(1 + 3 * 8);
});

test('an empty sheet, a missing sheet, a place beyond the data', () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  expect(ask(world, 'read', [[{ range: all, facets: [] }]])[0]!.values).toEqual([[null]]);
  const missing = { ...all, sheet: 'Không có' };
  expect(answer(world, 'read', [[{ range: missing, facets: [] }]])).toEqual({
    failed: { code: 'no-sheet', detail: 'Không có' },
  });
});

test('sheets, selection, selecting', () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a', 'b']], Trống: [] }));
  world.state.sheets[1]!.hidden = true;
  world.state.sheets[0]!.locked = true;
  expect(ask(world, 'sheets', [])).toEqual([
    { name: 'GiaiNgan', hidden: false, protected: true, used: { row: 0, column: 0, rows: 1, columns: 2 } },
    { name: 'Trống', hidden: true, protected: false, used: null },
  ]);
  ask(world, 'select', [{ sheet: 'GiaiNgan', row: 6, column: 5, rows: 1, columns: 1 }]);
  expect(ask(world, 'selection', [])).toEqual({ sheet: 'GiaiNgan', row: 6, column: 5, rows: 1, columns: 1 });
});

test('a digest changes with any value in its ranges and with nothing else', () => {
  const world = worldOf(
    bookOf({
      GiaiNgan: [
        ['a', 1],
        ['b', 2],
      ],
      Khác: [[1]],
    }),
  );
  const look = () => ask(world, 'digest', [[{ ...all, rows: 2, columns: 2 }]]);
  const first = look();
  world.state.sheets[1]!.cells['1,1']!.value = 5;
  expect(look()).toBe(first);
  world.state.sheets[0]!.cells['2,2']!.value = 2.0001;
  expect(look()).not.toBe(first);
});
