/** The progress report written by the script: its charts with their axis, once, and replaced when written again. */
import { write } from '../../../src/hosts/sheets/server/write';
import type { WriteBatch } from '../../../src/ports/workbook';
import { bookOf, PlainRun, servicesOf, type World, worldOf } from '../../fakes/apps-script';
import { progressBatch } from '../report-chart';

function written(world: World, batch: WriteBatch) {
  const services = servicesOf(world, new PlainRun());
  Object.assign(globalThis, services);
  const book = (services.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
  return write(book, batch, {}, '2026-01-05T08:00:00.000Z');
}

const chartsIn = (world: World, { addSheets }: WriteBatch) =>
  addSheets!.flatMap((name) => world.state.sheets.find((sheet) => sheet.name === name)!.dress.charts);

test('line and bars from nought in per cent; written again nothing stands twice', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [[1]] }));
  const batch = await progressBatch('95%');
  expect(written(world, batch)).not.toHaveProperty('undressed');
  const charts = chartsIn(world, batch);
  const line = charts.find(({ setChartType }) => setChartType === 'LINE')!;
  const bar = charts.find(({ setChartType }) => setChartType === 'BAR')!;
  expect(line).toMatchObject({ 'vAxis.format': '0%', 'vAxis.viewWindow.min': 0, 'series.1.labelInLegend': 'Mốc 95%' });
  expect(bar).toMatchObject({ 'hAxis.format': '0%', 'hAxis.viewWindow.min': 0 });
  const count = charts.length;
  written(world, batch);
  expect(chartsIn(world, batch)).toHaveLength(count);
});
