/** Sheet and Spreadsheet of the fake. */
import { rangeProtections, sheetDress } from './dress';
import { rangeService } from './range';
import { lastUsed, newSheet, type SheetState } from './state';
import { flag, type Member, type Run, service, text, thing, whole } from './strict';
import type { World } from './world';

const get = (act: () => unknown): Member => ({ takes: [], act });

export const PROTECTION_TYPE = { SHEET: 'SHEET', RANGE: 'RANGE' };

export function sheetService(world: World, run: Run, id: number): object {
  const state = (): SheetState => world.sheet(id);
  const self = (): object => sheetService(world, run, id);
  const grow = (key: 'maxRows' | 'maxColumns'): Member => ({
    takes: [whole, whole],
    act: (after: number, count: number) => {
      if (after !== state()[key]) throw new Error('fake: rows and columns are added at the end only');
      state()[key] += count;
      return self();
    },
  });
  const about = (key: 'hiddenRows' | 'filteredRows' | 'hiddenColumns'): Member => ({
    takes: [whole],
    act: (place: number) => state()[key].includes(place),
  });
  return service(
    'Sheet',
    run,
    {
      getName: get(() => state().name),
      isSheetHidden: get(() => state().hidden),
      getProtections: {
        takes: [(value) => value === PROTECTION_TYPE.SHEET || value === PROTECTION_TYPE.RANGE],
        act: (type: string) =>
          type === PROTECTION_TYPE.RANGE
            ? rangeProtections(run, state)
            : state().locked
              ? [service('Protection', run, { canEdit: get(() => false) })]
              : [],
      },
      ...sheetDress(run, state, self),
      getLastRow: get(() => lastUsed(state(), 0)),
      getLastColumn: get(() => lastUsed(state(), 1)),
      getMaxRows: get(() => state().maxRows),
      getMaxColumns: get(() => state().maxColumns),
      insertRowsAfter: grow('maxRows'),
      insertColumnsAfter: grow('maxColumns'),
      isRowHiddenByUser: about('hiddenRows'),
      isRowHiddenByFilter: about('filteredRows'),
      isColumnHiddenByUser: about('hiddenColumns'),
      getRange: {
        takes: [whole, whole, whole, whole],
        act: (row: number, column: number, rows: number, columns: number) => {
          if (row + rows - 1 > state().maxRows || column + columns - 1 > state().maxColumns) {
            throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
          }
          return rangeService(world, run, id, { row, column, rows, columns }, self);
        },
      },
    },
    {},
    id,
  );
}

export function spreadsheetService(world: World, run: Run): object {
  const named = (name: string) => world.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const of = (sheet: SheetState): object => sheetService(world, run, sheet.id);
  const idOf = (sheet: object): number => (JSON.parse(JSON.stringify(sheet)) as [string, number])[1];
  return service('Spreadsheet', run, {
    getSheets: get(() => world.state.sheets.map(of)),
    getSheetByName: { takes: [text], act: (name: string) => (named(name) ? of(named(name)!) : null) },
    getActiveSheet: get(() => of(world.sheet(world.state.active.sheet))),
    getActiveRange: get(() => {
      const { sheet, ...box } = world.state.active;
      return rangeService(world, run, sheet, box, () => sheetService(world, run, sheet));
    }),
    setActiveSheet: {
      takes: [thing('Sheet'), flag],
      optional: 1,
      act: (sheet: object) => {
        world.state.active = { ...world.state.active, sheet: idOf(sheet) };
        return sheet;
      },
    },
    insertSheet: {
      takes: [text],
      act: (name: string) => {
        if (named(name)) throw new Error(`A sheet with the name "${name}" already exists.`);
        const sheet = newSheet(world.state.nextId++, name);
        world.state.sheets.push(sheet);
        // As the real one does: the new sheet comes to the front.
        world.state.active = { sheet: sheet.id, row: 1, column: 1, rows: 1, columns: 1 };
        return of(sheet);
      },
    },
    deleteSheet: {
      takes: [thing('Sheet')],
      act: (sheet: object) => {
        world.state.sheets = world.state.sheets.filter((one) => one.id !== idOf(sheet));
      },
    },
    getSpreadsheetTimeZone: get(() => world.state.timeZone),
    getSpreadsheetLocale: get(() => world.state.locale),
  });
}
