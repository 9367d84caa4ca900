/** Laying a dress on a sheet in Excel: validations, notes, looks, frozen rows, the printed page, charts. */
import { a1, columnLetter, fixedAddress, type Look, type PageSetup, type SheetDress } from '../../core/cell';
import { layCharts } from './charts';

/** Points of one character of the usual letters, and of the room around them. */
const [CHARACTER, PADDING] = [5.25, 3.75];
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.3, right: 1.3 };
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const SHADE = '#EEF2F7';
/** Letters of 8 points in a foot. */
const SMALL = '&8';
const STYLES = { refuse: 'Stop', ask: 'Warning', accept: 'Information' } as const;

/** What a dress has to know before it is laid: notes and charts that give way. */
export interface DressBefore {
  readonly notes: Excel.NoteCollection | null;
  readonly noted: ReadonlyMap<string, Excel.Note>;
  readonly charts: Excel.ChartCollection | null;
}

const NOTHING_BEFORE: DressBefore = { notes: null, noted: new Map(), charts: null };
const cellName = (row: number, column: number): string => a1({ row, column, rows: 1, columns: 1 });

/** Notes of cells came late to Excel and to its library; before, their texts are shown when the cell is selected. */
function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | null {
  const known = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  return known ? ((sheet as Partial<Excel.Worksheet>).notes ?? null) : null;
}

/** Asks for what stands; goes with the round trip that looks at the targets. */
export function askDress(sheet: Excel.Worksheet | undefined, dress: SheetDress): DressBefore {
  if (!sheet) return NOTHING_BEFORE;
  const charts = dress.charts ? sheet.charts : null;
  charts?.load('items/name');
  const notes = dress.notes ? notesOf(sheet) : null;
  notes?.load('items/content');
  const noted = new Map<string, Excel.Note>();
  for (const { row, column } of (notes && dress.notes) ?? []) {
    const note = notes!.getItemOrNullObject(cellName(row, column));
    note.load('content');
    noted.set(cellName(row, column), note);
  }
  return { notes, noted, charts };
}

/** Queues everything; the caller syncs. */
export function layDress(context: Excel.RequestContext, dress: SheetDress, before: DressBefore): void {
  const sheet = context.workbook.worksheets.getItem(dress.sheet);
  if (dress.lists || dress.guarded) layRules(sheet, dress);
  if (dress.notes) layNotes(sheet, dress, before);
  dress.widths?.forEach((width, column) => {
    if (width === null) return;
    sheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`).format.columnWidth = width * CHARACTER + PADDING;
  });
  for (const look of dress.looks ?? []) layLook(sheet, look);
  for (const { row, rows, points } of dress.heights ?? []) {
    sheet.getRange(`${row + 1}:${row + rows}`).format.rowHeight = points;
  }
  for (const area of dress.merges ?? []) sheet.getRange(a1(area)).merge(false);
  if (dress.freeze !== undefined) {
    sheet.freezePanes.unfreeze();
    if (dress.freeze > 0) sheet.freezePanes.freezeRows(dress.freeze);
  }
  if (dress.page) layPage(sheet, dress.page);
  if (dress.charts) layCharts(context, sheet, dress.charts, before.charts);
}

function layRules(sheet: Excel.Worksheet, { lists = [], guarded = [] }: SheetDress): void {
  sheet.getRange().dataValidation.clear();
  for (const { area, allowed, otherwise, prompt, error } of lists) {
    const validation = sheet.getRange(a1(area)).dataValidation;
    const source = 'length' in allowed ? allowed.join(',') : `=${fixedAddress(allowed)}`;
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.ignoreBlanks = true;
    validation.errorAlert = {
      message: error ?? '',
      title: '',
      style: STYLES[otherwise],
      showAlert: otherwise !== 'accept',
    };
    if (prompt) validation.prompt = { message: prompt, title: '', showPrompt: true };
  }
  for (const { area, why } of guarded) {
    const validation = sheet.getRange(a1(area)).dataValidation;
    // No value is right: whoever types is asked, and may go on.
    validation.rule = { custom: { formula: '=FALSE' } };
    validation.ignoreBlanks = true;
    validation.errorAlert = { message: why, title: '', style: 'Warning', showAlert: true };
  }
}

/** Ours of before give way wherever they stand; another person's note in one of our cells gets our text. */
export function layNotes(sheet: Excel.Worksheet, { notes = [] }: SheetDress, before: DressBefore): void {
  const all = notesOf(sheet);
  if (!all) {
    for (const { row, column, text } of notes) {
      sheet.getRange(cellName(row, column)).dataValidation.prompt = {
        message: text.slice(0, 255),
        title: '',
        showPrompt: true,
      };
    }
    return;
  }
  const ours = new Set(notes.map(({ text }) => text));
  for (const note of before.notes?.items ?? []) if (ours.has(note.content)) note.delete();
  for (const { row, column, text } of notes) {
    const there = before.noted.get(cellName(row, column));
    if (there && !there.isNullObject && !ours.has(there.content)) there.content = text;
    else all.add(cellName(row, column), text);
  }
}

function layLook(sheet: Excel.Worksheet, { area, ...look }: Look): void {
  const { bold, italic, size, font, align, wrap, border, shade, format } = look;
  const range = sheet.getRange(a1(area));
  if (bold !== undefined) range.format.font.bold = bold;
  if (italic !== undefined) range.format.font.italic = italic;
  if (size !== undefined) range.format.font.size = size;
  if (font !== undefined) range.format.font.name = font;
  if (align !== undefined)
    range.format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
  if (wrap !== undefined) {
    range.format.wrapText = wrap;
    range.format.verticalAlignment = 'Top';
  }
  if (shade === true) range.format.fill.color = SHADE;
  if (border === true) for (const edge of EDGES) range.format.borders.getItem(edge).style = 'Continuous';
  if (format !== undefined) range.numberFormat = [[format]] as unknown as string[][];
}

function layPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { orientation, repeat, margins = MARGINS, area, lines, breaks, footer } = page;
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintMargins('Centimeters', { ...margins });
  if (repeat) layout.setPrintTitleRows(`$${repeat.first + 1}:$${repeat.last + 1}`);
  if (lines === true) layout.printGridlines = true;
  if (area) layout.setPrintArea(a1(area));
  if (breaks) {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) sheet.horizontalPageBreaks.add(cellName(row, 0));
  }
  if (footer === undefined) return;
  const foot = layout.headersFooters.defaultForAllPages;
  foot.leftFooter = footer === '' ? '' : `${SMALL}${/^\d/.test(footer) ? ' ' : ''}${footer.replace(/&/g, '&&')}`;
  foot.rightFooter = `${SMALL}&P/&N`;
}
