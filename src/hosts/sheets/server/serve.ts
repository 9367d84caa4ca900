/** One door for the sidebar: finds what was asked, and hands failures back as data. */
import type { Ref } from '../../../core/cell';
import { PortError, type ReadRequest, type WriteBatch, type WriteOptions } from '../../../ports/workbook';
import type { Book } from './book';
import { digest, listSheets, select, selection } from './look';
import { part } from './part';
import { readGrids } from './read';
import type { Answered, Asked, Service } from './transfer';
import { write } from './write';

/** `book` is asked for only where a service needs it: a part of the sidebar does not. */
function service(book: () => Book): Service {
  return {
    surroundings: () => ({ locale: book().getSpreadsheetLocale() }),
    sheets: () => listSheets(book()),
    read: (requests: readonly ReadRequest[]) => readGrids(book(), requests),
    selection: () => selection(book()),
    select: (ref: Ref) => select(book(), ref),
    digest: (refs: readonly Ref[]) => digest(book(), refs),
    write: (batch: WriteBatch, options: WriteOptions) => write(book(), batch, options, new Date().toISOString()),
    part,
  };
}

export function serve({ method, args }: Asked): Answered {
  try {
    const services = service(() => SpreadsheetApp.getActiveSpreadsheet());
    const known = Object.prototype.hasOwnProperty.call(services, method);
    if (!known) return { failed: { code: 'other', detail: String(method) } };
    const asked = services[method] as (...given: readonly unknown[]) => unknown;
    return { value: asked(...args) };
  } catch (failure) {
    if (failure instanceof PortError) return { failed: { code: failure.code, detail: failure.detail } };
    return { failed: { code: 'other', detail: failure instanceof Error ? failure.message : String(failure) } };
  }
}
