/** Excel.Workbook, the root of every request, and Excel.Application of the fake host. */
import type { FakeBook } from '../book';
import { HostError, type Thing } from '../thing';
import { rangeAreas } from './areas';
import { range } from './range';
import { type Registrations, worksheets } from './worksheet';

export function workbook(book: FakeBook, heard: Registrations): Thing {
  return {
    kind: 'Workbook',
    part: {
      Worksheets: () => worksheets(book, heard),
      Application: () => application(book),
      Protection: () => ({ kind: 'WorkbookProtection', get: { Protected: () => book.isProtected } }),
    },
    call: {
      GetSelectedRange: () => {
        const { sheet, boxes } = selected(book);
        if (boxes.length !== 1) throw new HostError('InvalidSelection', 'Several ranges are selected.');
        return range(book, sheet, boxes[0]!);
      },
      GetSelectedRanges: () => {
        const { sheet, boxes } = selected(book);
        return rangeAreas(book, sheet, boxes);
      },
    },
  };
}

function selected(book: FakeBook): NonNullable<FakeBook['selection']> {
  if (!book.selection) throw new HostError('InvalidSelection', 'No cells are selected.');
  return book.selection;
}

function application(book: FakeBook): Thing {
  return {
    kind: 'Application',
    get: { CalculationMode: () => book.calculation },
    part: {
      CultureInfo: () => ({
        kind: 'CultureInfo',
        get: { Name: () => book.culture },
        part: {
          NumberFormat: () => ({
            kind: 'NumberFormatInfo',
            get: { NumberDecimalSeparator: () => book.decimalSeparator },
          }),
        },
      }),
    },
  };
}
