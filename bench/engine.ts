/** The same totals in the embedded spreadsheet: one TD_TONGHOP against a SUMIFS per unit and amount. */
import { writeXlsx } from 'hucre';
import type { WrittenCell } from '../src/core/cell';
import { launchBrowser } from '../test/browser/chromium';
import { giveFile, ONE_FILE, openWorkbench } from '../test/browser/workbench';
import { longTable } from './data';
import { median, table } from './measure';

const ROWS = 100_000;
const UNITS = 40;

/** Owner, plan, disbursed: the three columns both sides read. */
async function workbook(): Promise<Uint8Array> {
  const body = longTable(ROWS).values.slice(4);
  const rows = body.map((row) => [row[3] as string, row[5] as number, row[10] as number]);
  return writeXlsx({ sheets: [{ name: 'Data', rows }] });
}

function sumifs(): WrittenCell[][] {
  return Array.from({ length: UNITS }, (_, i) =>
    ['B', 'C'].map((column) => ({
      formula: `=SUMIFS(Data!$${column}$1:$${column}$${ROWS},Data!$A$1:$A$${ROWS},"Phòng ${i + 1}")`,
    })),
  );
}

function tonghop(): WrittenCell[][] {
  const range = (column: string) => `Data!$${column}$1:$${column}$${ROWS}`;
  return [[{ formula: `=TD_TONGHOP(${range('A')},${range('B')},${range('C')},1,,"triệu")` }]];
}

export async function benchEngine(rounds = 3): Promise<void> {
  const browser = await launchBrowser();
  try {
    const { page } = await openWorkbench(browser, ONE_FILE);
    await giveFile(page, 'bench.xlsx', await workbook());
    await page.waitForTimeout(3000);
    const timed = (cells: WrittenCell[][], row: number, column: number) =>
      page.evaluate(
        async ({ cells: written, at }) => {
          const { port } = window.thidua;
          const range = { sheet: 'Data', ...at, rows: written.length, columns: written[0]!.length };
          const start = performance.now();
          await port.write({ label: 'bench', ranges: [{ range, cells: written }] });
          await port.sheets();
          const [shown] = await port.read([{ range: { ...range, rows: 1, columns: 1 }, facets: ['values'] }]);
          return { ms: performance.now() - start, first: shown!.values[0]![0] };
        },
        { cells, at: { row, column } },
      );
    const sums: number[] = [];
    const totals: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const a = await timed(sumifs(), round * 60, 5);
      const b = await timed(tonghop(), round * 60, 10);
      if (typeof a.first !== 'number' || typeof b.first !== 'string')
        throw new Error(`no result: ${a.first}, ${b.first}`);
      sums.push(a.ms);
      totals.push(b.ms);
    }
    table(`The same totals of ${UNITS} units over ${ROWS} rows in the embedded spreadsheet`, [
      ['what', 'ms', 'ratio', 'goal'],
      [`${UNITS * 2} × SUMIFS`, median(sums).toFixed(0), `${(median(sums) / median(totals)).toFixed(1)}×`, '≥ 50×'],
      ['1 × TD_TONGHOP', median(totals).toFixed(0), '1.0×', ''],
    ]);
  } finally {
    await browser.close();
  }
}
