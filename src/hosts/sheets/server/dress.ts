/** Laying a dress on a sheet of Google Sheets. There is no page set-up for scripts there: people print by hand. */
import {
  address,
  type ChartSpec,
  type Guard,
  type ListRule,
  type Look,
  type Note,
  type SheetDress,
} from '../../../core/cell';
import { type Book, rangeOf, type Sheet, sheetNamed } from './book';

/** Pixels of one character, and of the room around them. */
const [CHARACTER, PADDING] = [7, 12];
/** Points of a pixel. */
const POINTS = 0.75;
const SHADE = '#eef2f7';
/** Marks protections of ours, so that dressing again does not pile them up. */
const GUARD = 'Thi đua: ';

export function layDress(book: Book, dress: SheetDress): void {
  const sheet = sheetNamed(book, dress.sheet);
  for (const look of dress.looks ?? []) layLook(sheet, look);
  if (dress.lists) layLists(book, sheet, dress.lists);
  if (dress.notes) layNotes(sheet, dress.notes);
  if (dress.guarded) layGuards(sheet, dress.guarded);
  (dress.widths ?? []).forEach((width, i) => {
    if (width !== null && i < sheet.getMaxColumns())
      sheet.setColumnWidth(i + 1, Math.round(width * CHARACTER) + PADDING);
  });
  for (const area of dress.merges ?? []) rangeOf(sheet, area).merge();
  for (const { row, rows, points } of dress.heights ?? []) {
    sheet.setRowHeights(row + 1, rows, Math.round(points / POINTS));
  }
  if (dress.freeze !== undefined) sheet.setFrozenRows(dress.freeze);
  if (dress.charts) layCharts(book, sheet, dress.charts);
}

function layLook(sheet: Sheet, { area, ...look }: Look): void {
  const { bold, italic, size, font, align, wrap, border, shade, format } = look;
  const range = rangeOf(sheet, area);
  if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
  if (italic !== undefined) range.setFontStyle(italic ? 'italic' : 'normal');
  if (size !== undefined) range.setFontSize(size);
  if (font !== undefined) range.setFontFamily(font);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (wrap !== undefined) range.setWrap(wrap).setVerticalAlignment('top');
  if (border === true) range.setBorder(true, true, true, true, true, true);
  if (shade === true) range.setBackground(SHADE);
  if (format !== undefined) range.setNumberFormat(format);
}

function layLists(book: Book, sheet: Sheet, lists: readonly ListRule[]): void {
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.clearDataValidations();
  for (const { area, allowed, otherwise, prompt, error } of lists) {
    const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
    if (rows <= 0) continue;
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(otherwise !== 'refuse');
    const help = otherwise === 'refuse' ? error : prompt;
    if (help !== undefined) rule.setHelpText(help);
    if ('length' in allowed) rule.requireValueInList(allowed.slice(), true);
    else {
      const from = sheetNamed(book, allowed.sheet);
      const height = Math.min(allowed.rows, from.getMaxRows() - allowed.row);
      rule.requireValueInRange(rangeOf(from, { ...allowed, rows: height }), true);
    }
    rangeOf(sheet, { ...area, rows }).setDataValidation(rule.build());
  }
}

/** Ours of before give way wherever they stand; other people's notes stay. */
function layNotes(sheet: Sheet, notes: readonly Note[]): void {
  const ours = notes.map(({ text }) => text);
  const rows = Math.max(sheet.getLastRow(), ...notes.map(({ row }) => row + 1));
  const columns = Math.max(sheet.getLastColumn(), ...notes.map(({ column }) => column + 1));
  const range = sheet.getRange(1, 1, rows, columns);
  const all = range.getNotes().map((row) => row.map((text) => (ours.indexOf(text) >= 0 ? '' : text)));
  for (const { row, column, text } of notes) all[row]![column] = text;
  range.setNotes(all);
}

/** A protection that only warns: the owner's own work and later writes go on. */
function layGuards(sheet: Sheet, guards: readonly Guard[]): void {
  for (const before of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (before.getDescription().indexOf(GUARD) === 0) before.remove();
  }
  for (const { area, why } of guards) {
    rangeOf(sheet, area)
      .protect()
      .setDescription(GUARD + why)
      .setWarningOnly(true);
  }
}

function layCharts(book: Book, sheet: Sheet, charts: readonly ChartSpec[]): void {
  const titles = charts.map(({ title }) => title);
  for (const chart of sheet.getCharts()) {
    if (titles.indexOf(String(chart.getOptions().get('title'))) >= 0) sheet.removeChart(chart);
  }
  const types = { line: Charts.ChartType.LINE, bar: Charts.ChartType.BAR, column: Charts.ChartType.COLUMN };
  for (const { type, title, categories, series, format, from, area } of charts) {
    const chart = sheet
      .newChart()
      .setChartType(types[type])
      .addRange(rangeOf(sheetNamed(book, categories.sheet), categories));
    const done: Record<string, boolean> = {};
    for (const { values } of series) {
      if (done[address(values)]) continue;
      done[address(values)] = true;
      chart.addRange(rangeOf(sheetNamed(book, values.sheet), values));
    }
    chart
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
      .setNumHeaders(0)
      .setPosition(area.row + 1, area.column + 1, 0, 0)
      .setOption('title', title);
    series.forEach(({ name }, i) => chart.setOption(`series.${i}.labelInLegend`, name));
    if (format !== undefined) chart.setOption(type === 'bar' ? 'hAxis.format' : 'vAxis.format', format);
    if (from !== undefined) chart.setOption(type === 'bar' ? 'hAxis.viewWindow.min' : 'vAxis.viewWindow.min', from);
    sheet.insertChart(chart.build());
  }
}
