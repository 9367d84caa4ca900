/** Native charts of a dress in Excel; one of the same name gives way. */
import { type ChartSpec, cellRef, a1, type Ref } from '../../core/cell';

const TYPES = { line: 'LineMarkers', bar: 'BarClustered', column: 'ColumnClustered' } as const;

export function layCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly ChartSpec[],
  before: Excel.ChartCollection | null,
): void {
  const names = new Set(charts.map(({ name }) => name));
  // From the last: what is known by its number must not move before its turn.
  for (const chart of [...(before?.items ?? [])].reverse()) if (names.has(chart.name)) chart.delete();
  const rangeOf = (ref: Ref): Excel.Range => context.workbook.worksheets.getItem(ref.sheet).getRange(a1(ref));
  for (const spec of charts) {
    const chart = sheet.charts.add(TYPES[spec.type], rangeOf(spec.series[0]!.values), 'Columns');
    chart.name = spec.name;
    chart.title.text = spec.title;
    chart.displayBlanksAs = 'NotPlotted';
    spec.series.forEach(({ name, values }, i) => {
      const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      series.setValues(rangeOf(values));
      series.setXAxisValues(rangeOf(spec.categories));
    });
    chart.legend.visible = spec.series.length > 1;
    chart.legend.position = 'Bottom';
    // Lying bars run from the top down, as their table does.
    if (spec.type === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
    if (spec.format !== undefined) chart.axes.valueAxis.numberFormat = spec.format;
    if (spec.from !== undefined) chart.axes.valueAxis.minimum = spec.from;
    const { row, column, rows, columns } = spec.area;
    chart.setPosition(a1(cellRef('', row, column)), a1(cellRef('', row + rows - 1, column + columns - 1)));
  }
}
