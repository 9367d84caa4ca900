/** Opens a fake Excel with the real client library and gives the adapter's port on it. */
import type { Cell } from '../../../src/core/cell';
import { createExcelPort } from '../../../src/hosts/excel/port';
import type { PortError, WorkbookPort } from '../../../src/ports/workbook';
import { type Client, connect, FakeExcel, loadClient, type OfficeStub, type StubOptions } from '../../fakes/office';

export interface Opened {
  readonly excel: FakeExcel;
  readonly port: WorkbookPort;
  readonly office: OfficeStub;
  readonly client: Client;
}

/** The adapter uses the globals Excel and Office, as it does in a page. */
export function openExcel(options: StubOptions = {}): Opened {
  const excel = new FakeExcel();
  const client = loadClient(options);
  connect(client.OfficeExtension, excel);
  const { Excel, Office, CustomFunctions } = client;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  let clock = 0;
  const now = (): string => `2026-01-05T08:00:00.${String(++clock).padStart(3, '0')}Z`;
  return { excel, port: createExcelPort({ now }), office: client.Office, client };
}

/** The accountant's sheet of the examples, in triệu đồng. */
export function addGiaiNgan(excel: FakeExcel): void {
  excel.book.add('Giải ngân').fill(0, 0, [
    ['STT', 'Nội dung', 'Kế hoạch vốn', 'Lũy kế giải ngân'],
    [1, 'Phòng CNTT', 12345.678, 12345.677],
    [2, 'Thanh tra', null, 0],
    [null, 'TỔNG SỐ', '=SUM(C2:C3)', '=SUM(D2:D3)'],
  ]);
  excel.book.calculate();
}

/** One of our sheets as it stands after a few writes. */
export function addOurs(
  excel: FakeExcel,
  name: string,
  revision: number,
  rows: readonly (readonly (string | number)[])[] = [],
): void {
  excel.book
    .add(name)
    .fill(0, 0, [[`Thi đua · ${name}`, 1, revision, 'Lan', '2026-01-01T00:00:00.000Z'], ['Mã', 'Tên'], ...rows]);
}

/** Code and detail with which a call fails, 'occupied: …'; 'nothing failed' otherwise. */
export function failure(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'nothing failed',
    (problem: PortError) => `${problem.code}: ${problem.detail}`,
  );
}

export function shown(excel: FakeExcel, sheet: string, row: number, column: number): Cell {
  return excel.book.sheet(sheet).at(row, column).value;
}
