/** The WorkbookPort over Univer. */
import type { FUniver } from '@univerjs/core/facade';
import type { Ref, SheetDress } from '../../../core/cell';
import type { Capabilities, WorkbookPort } from '../../../ports/workbook';
import type { Book } from '../univer/book';
import type { Calculation } from '../univer/calculation';
import { readGrid } from './read';
import { select, selection } from './select';
import { Changes } from './watch';
import { writeBatch } from './write';

const CAPABILITIES: Capabilities = {
  functions: true,
  undo: true,
  events: 'push',
  canEdit: true,
  download: true,
  locale: 'vi-VN',
  listSeparator: ';',
  charts: false,
};

export interface PortParts {
  readonly api: FUniver;
  readonly book: Book;
  readonly calculation: Calculation;
  readonly isProtected: (sheet: string) => boolean;
  /** Filled with the dress of each sheet, which the saved file carries whole. */
  readonly dresses?: Map<string, SheetDress>;
}

export function createPort({ api, book, calculation, isProtected, dresses }: PortParts): WorkbookPort {
  const changes = new Changes(book);
  const ours = new Set<string>();
  const key = (sheet: string, row: number, column: number) => `${sheet}|${row},${column}`;
  const standing = { isProtected, wroteHere: (...at: [string, number, number]) => ours.has(key(...at)) };
  const remember = ({ sheet, row, column, rows, columns }: Ref) => {
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) ours.add(key(sheet, r, c));
  };
  return {
    capabilities: () => Promise.resolve(CAPABILITIES),
    async sheets() {
      await calculation.settled();
      return book.sheets().map((sheet) => ({
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === 1,
        protected: isProtected(sheet.getName()),
        used: book.cells(sheet).used(),
      }));
    },
    async read(requests, options = {}) {
      await calculation.settled();
      const grids = [];
      for (const [i, request] of requests.entries()) {
        const progress = (share: number) => options.progress?.((i + share) / requests.length);
        grids.push(await readGrid(book, request, { ...options, progress }));
      }
      options.progress?.(1);
      return grids;
    },
    selection: () => Promise.resolve(selection(api)),
    select: (ref) => select(api, book, ref),
    watch: (refs, changed) => changes.watch(refs, changed),
    async write(batch, options = {}) {
      const result = writeBatch(book, batch, options, standing);
      if ('revision' in result) {
        for (const { range } of batch.ranges) remember(range);
        for (const dress of batch.dress ?? []) dresses?.set(dress.sheet, dress);
      }
      await calculation.settled();
      return result;
    },
  };
}
