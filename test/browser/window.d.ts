/** What the page with the spreadsheet offers to tests. */
import type { WorkbookPort } from '../../src/ports/workbook';

declare global {
  interface Window {
    readonly thidua: { readonly port: WorkbookPort };
  }
}
