/** The progress report written through the real client library: its charts stand once, over its own figures, and are replaced. */
import type { WriteBatch } from '../../../src/ports/workbook';
import { progressBatch } from '../report-chart';
import { addGiaiNgan, openExcel, type Opened } from './open';

const NEWEST = { ExcelApi: '1.18', DelayForCellEdit: '1.1' };

function chartsOf({ excel }: Opened, { addSheets }: WriteBatch) {
  return addSheets!.flatMap((name) => excel.book.sheet(name).dress.charts.map((chart) => ({ ...chart, sheet: name })));
}

test('charts are added once; written again they are replaced, not doubled, and show the new milestone', async () => {
  const all = openExcel({ sets: NEWEST });
  addGiaiNgan(all.excel);
  const first = await progressBatch('');
  expect(await all.port.write(first)).not.toHaveProperty('undressed');
  const before = chartsOf(all, first);
  expect(before.map(({ type }) => type)).toEqual(expect.arrayContaining(['LineMarkers', 'BarClustered']));
  expect(before.find(({ type }) => type === 'LineMarkers')!.series).toHaveLength(1);
  const again = await progressBatch('30/9: 60%; 31/12: 95%');
  expect(await all.port.write(again)).not.toHaveProperty('undressed');
  const after = chartsOf(all, again);
  expect(after.map(({ name, sheet }) => `${sheet} ${name}`)).toEqual(
    before.map(({ name, sheet }) => `${sheet} ${name}`),
  );
  const line = after.find(({ type }) => type === 'LineMarkers')!;
  expect(line.series.map(({ name }) => name)).toEqual(['Tỷ lệ giải ngân', 'Mốc phải đạt']);
  expect(line.more).toMatchObject({ blanks: 'NotPlotted', format: '0%', from: 0 });
  // The figures under the line are those of the report.
  const { values } = line.series[0]!;
  const [from, to] = values.split(':').map((cell) => Number(cell.replace(/\D/g, '')));
  const column = values.replace(/\d.*/, '').charCodeAt(0) - 65;
  const figures = Array.from(
    { length: to! - from! + 1 },
    (_, i) => all.excel.book.sheet(line.sheet).at(from! - 1 + i, column).value,
  );
  expect(figures[figures.length - 1]).toBe(0.9694);
  expect(figures).toHaveLength(12);
});
