/** The open workbook in Excel as the product sees it. */
import { PortError, type WorkbookPort } from '../../ports/workbook';
import { canEdit, readCapabilities } from './capabilities';
import { Memory } from './memory';
import { readGrids } from './read';
import { readSelection, showPlace } from './select';
import { listSheets } from './sheets';
import { ExcelWatch } from './watch';
import { writeBatch } from './write';

export interface ExcelPortOptions {
  /** ISO time with milliseconds: two co-authors' stamps must differ. */
  readonly now?: () => string;
  /** Hears of a failure to listen for changes. */
  readonly watchFailed?: (failure: unknown) => void;
}

export function createExcelPort(options: ExcelPortOptions = {}): WorkbookPort {
  const memory = new Memory();
  const watch = new ExcelWatch(options.watchFailed);
  const now = options.now ?? (() => new Date().toISOString());
  return {
    capabilities: () => readCapabilities(watch),
    sheets: listSheets,
    read: readGrids,
    selection: readSelection,
    select: showPlace,
    watch: (refs, changed) => watch.add(refs, changed),
    write: (batch, given = {}) =>
      canEdit() ? writeBatch(batch, given, memory, now) : Promise.reject(new PortError('read-only', batch.label)),
  };
}
