/** Excel.Worksheet and Excel.WorksheetCollection of the fake host. */
import type { FakeBook } from '../book';
import { COLUMNS, readPlace, ROWS } from '../place';
import type { FakeSheet } from '../sheet';
import { HostError, NOTHING, type Thing } from '../thing';
import { charts, freezePanes, pageBreaks, pageLayout } from './dress';
import { range, rangeAt } from './range';

const ALL = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export function worksheet(book: FakeBook, sheet: FakeSheet): Thing {
  return {
    kind: 'Worksheet',
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => book.sheets.indexOf(sheet),
    },
    set: {
      Name: (name: string) => {
        sheet.name = name;
      },
      Visibility: (visibility: FakeSheet['visibility']) => {
        sheet.visibility = visibility;
      },
    },
    part: {
      Protection: () => ({ kind: 'WorksheetProtection', get: { Protected: () => sheet.isProtected } }),
      FreezePanes: () => freezePanes(sheet),
      PageLayout: () => pageLayout(sheet),
      HorizontalPageBreaks: () => pageBreaks(sheet),
      Charts: () => charts(sheet),
    },
    call: {
      GetRange: (address: string | null) => rangeAt(book, sheet, address === null ? ALL : readPlace(address)),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        rangeAt(book, sheet, { row, column, rows, columns }),
      GetUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
        const used = sheet.used(ALL, valuesOnly === true);
        return used ? range(book, sheet, used) : NOTHING;
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
        book.selection = { sheet, boxes: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
      },
      Delete: () => {
        const visible = book.sheets.filter((one) => one.visibility === 'Visible');
        if (visible.length === 1 && visible[0] === sheet)
          throw new HostError('InvalidOperation', 'The last sheet stays.');
        book.remove(sheet);
      },
    },
  };
}

export interface Registrations {
  changed: number;
  calculated: number;
  deleted: number;
  renamed: number;
}

export function worksheets(book: FakeBook, heard: Registrations): Thing {
  const find = (key: string): Thing | null => {
    const found = book.find(key);
    return found ? worksheet(book, found) : null;
  };
  const must = (key: string): Thing => {
    const found = find(key);
    if (!found) throw new HostError('ItemNotFound', 'The requested resource does not exist.');
    return found;
  };
  return {
    kind: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    item: must,
    call: {
      GetItem: must,
      GetItemOrNullObject: (key: string) => find(key) ?? NOTHING,
      GetActiveWorksheet: () => worksheet(book, book.selection?.sheet ?? book.sheets[0]!),
      Add: (name: string | null) => {
        if (book.isProtected) throw new HostError('AccessDenied', 'The workbook is protected.');
        const title = name ?? `Sheet${book.sheets.length + 1}`;
        if (title.length > 31 || /[\\/?*[\]:]/.test(title))
          throw new HostError('InvalidArgument', 'No such sheet name.');
        if (book.find(title)) throw new HostError('ItemAlreadyExists', 'A sheet of this name exists.');
        return worksheet(book, book.add(title));
      },
      _RegisterDataChangedEvent: () => void heard.changed++,
      _UnregisterDataChangedEvent: () => void heard.changed--,
      _RegisterDeletedEvent: () => void heard.deleted++,
      _UnregisterDeletedEvent: () => void heard.deleted--,
      _RegisterEventNameChanged: () => void heard.renamed++,
      _UnregisterEventNameChanged: () => void heard.renamed--,
      _RegisterCalculatedEvent: () => void heard.calculated++,
      _UnregisterCalculatedEvent: () => void heard.calculated--,
    },
  };
}
