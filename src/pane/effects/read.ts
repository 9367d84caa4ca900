/** Reads a whole workbook in two round trips: which sheets there are, then every sheet that holds something. */
import type { Grid } from '../../core/cell';
import type { Facet, ReadOptions, SheetInfo, WorkbookPort } from '../../ports/workbook';

/** Above this many cells a sheet is read without formulas, formats and fonts: they are looked up where needed. */
const LARGE = 400_000;

export interface ReadBook {
  readonly sheets: readonly SheetInfo[];
  readonly grids: readonly Grid[];
}

export async function readBook(port: WorkbookPort, options: ReadOptions): Promise<ReadBook> {
  const sheets = await port.sheets(options);
  const requests = sheets.flatMap((sheet) =>
    sheet.used === null ? [] : [{ range: { sheet: sheet.name, ...sheet.used }, facets: facetsFor(sheet.used) }],
  );
  return { sheets, grids: requests.length === 0 ? [] : await port.read(requests, options) };
}

function facetsFor(used: { readonly rows: number; readonly columns: number }): readonly Facet[] {
  return used.rows * used.columns > LARGE
    ? ['values', 'merges', 'hidden']
    : ['values', 'formulas', 'numberFormats', 'merges', 'hidden', 'fonts'];
}
