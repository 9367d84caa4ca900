/** Life without the add-in, in Excel: cells that died are found, repaired after asking, frozen and turned back. */
import type { Grid } from '../../../src/core/cell';
import { checkHealth, FORMULAS, proposeFreeze, proposeRepair, proposeThaw } from '../../../src/core/health';
import { encode } from '../../../src/core/store';
import { plainForm, writtenRate, writtenVerdict } from '../../../src/functions';
import type { WorkbookPort } from '../../../src/ports/workbook';
import { addGiaiNgan, failure, openExcel, type Opened } from './open';

const sheet = 'Giải ngân';
const cells = { disbursed: 'D2', plan: 'C2', unit: 'triệu' } as const;

/** A book in which colleagues with the add-in left two formulas; this Excel has none. */
function opened(): Opened {
  const all = openExcel();
  addGiaiNgan(all.excel);
  all.excel.type(sheet, 1, 5, [[writtenRate(cells), writtenVerdict(cells).replace('TD_DAT', '_xldudf_TD_DAT')]]);
  return all;
}

async function readAll(port: WorkbookPort): Promise<readonly Grid[]> {
  const sheets = await port.sheets();
  return port.read(
    sheets.map(({ name, used }) => ({ range: { sheet: name, ...used! }, facets: ['values', 'formulas'] })),
  );
}

test('both cells are found and become plain formulas that calculate', async () => {
  const { excel, port } = opened();
  const { sick, findings } = checkHealth(await readAll(port), { functions: false });
  expect(findings.map(({ check }) => check)).toEqual(['health.missing', 'health.renamed']);
  const { writes, skipped } = proposeRepair(sick, { kind: 'native', plain: plainForm });
  expect(skipped).toEqual([]);
  expect(await port.write({ label: 'Sửa công thức', ranges: writes })).toEqual({ revision: {} });
  expect([5, 6].map((column) => excel.book.sheet(sheet).at(1, column).value)).toEqual([0.9999, 'Chưa đạt']);
  expect(checkHealth(await readAll(port), { functions: false }).findings).toEqual([]);
});

test('where the add-in is, the functions themselves are written again', async () => {
  const { excel, port } = opened();
  const { sick } = checkHealth(await readAll(port), { functions: true });
  excel.book.functions['TD_TYLE'] = () => 0.9999;
  excel.book.functions['TD_DAT'] = () => 'Chưa đạt';
  await port.write({ label: 'Sửa công thức', ranges: proposeRepair(sick, { kind: 'functions' }).writes });
  expect([5, 6].map((column) => excel.book.sheet(sheet).at(1, column).value)).toEqual([0.9999, 'Chưa đạt']);
});

test('a cell that somebody changed after the check is not touched', async () => {
  const { excel, port } = opened();
  const { sick } = checkHealth(await readAll(port), { functions: false });
  excel.type(sheet, 1, 6, [['Đạt (đã xem lại)']]);
  const { writes } = proposeRepair(sick, { kind: 'native', plain: plainForm });
  expect(await failure(port.write({ label: 'Sửa công thức', ranges: writes }))).toBe("occupied: 'Giải ngân'!G2");
  expect(excel.book.sheet(sheet).at(1, 5).value).toBe('#NAME?');
});

test('totals frozen to values, seen to be stale after a payment, and turned back', async () => {
  const { excel, port } = opened();
  const totals = [2, 3].map((column) => ({ sheet, row: 3, column, rows: 1, columns: 1 }));
  const frozen = proposeFreeze(totals, await readAll(port), '2023-01-05T08:00:00Z');
  const block = encode(FORMULAS, frozen.rows, {
    sheet: FORMULAS.name,
    version: FORMULAS.version,
    revision: 0,
    by: '',
    at: '',
  });
  const range = { sheet: FORMULAS.name, row: 0, column: 0, rows: block.length, columns: block[0]!.length };
  await port.write({
    label: 'Chuyển thành giá trị',
    addSheets: [FORMULAS.name],
    ranges: [...frozen.writes, { range, cells: block }],
  });
  expect([2, 3].map((column) => excel.book.sheet(sheet).at(3, column).formula)).toEqual([null, null]);

  excel.type(sheet, 1, 3, [[12345.678]]);
  const grids = await readAll(port);
  const health = checkHealth(grids, { functions: false });
  expect(health.stale.map(({ cell }) => cell.column)).toEqual([3]);
  await port.write({ label: 'Chuyển lại công thức', ranges: proposeThaw(health.frozen, grids).writes });
  const back = [2, 3].map((column) => excel.book.sheet(sheet).at(3, column));
  expect(back.map(({ formula, value }) => [formula, value])).toEqual([
    ['=SUM(C2:C3)', 12345.678],
    ['=SUM(D2:D3)', 12345.678],
  ]);
});
