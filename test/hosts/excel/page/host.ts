/** In the page, in place of office.js: the stub of Office and a fake Excel behind the real client library. */
import type { Grid } from '../../../../src/core/cell';
import { type ClientRuntime, connect } from '../../../fakes/office/connect';
import { FakeExcel } from '../../../fakes/office/host';
import { officeStub, type OfficeStub, type StubOptions } from '../../../fakes/office/stub';
import { fillBook } from '../fill';

export interface PageWindow {
  /** Given before any script runs. */
  readonly given: { readonly grids: readonly Grid[]; readonly stub: StubOptions };
  OfficeExtension: ClientRuntime;
  Office: unknown;
  CustomFunctions: Record<string, unknown>;
  excel: FakeExcel;
  office: OfficeStub;
  functionIds: string[];
}

const page = globalThis as unknown as PageWindow;
const excel = new FakeExcel();
fillBook(excel.book, page.given.grids);
connect(page.OfficeExtension, excel);
page.excel = excel;
page.office = officeStub(page.given.stub);
page.Office = page.office;
page.functionIds = [];
page.CustomFunctions['associate'] = (id: string) => page.functionIds.push(id);
