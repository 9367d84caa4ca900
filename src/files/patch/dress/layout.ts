/** Column widths, rows that stay in sight, merged cells, and the printed page. */
import { a1, type PageSetup, type SheetDress } from '../../../core/cell';
import { Scanner } from '../../xml/scanner';
import { escapeXml } from '../../xml/text';
import { setAttribute } from '../splice';
import type { SheetXml } from './sheet-xml';

const INCH = 2.54;
/** Centimetres. */
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.3, right: 1.3 };
const NOT_WIDTH = ['width', 'customWidth', 'bestFit', 'min', 'max'];

interface Column {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

function columnsOf(cols: string | null): Column[] {
  const found: Column[] = [];
  for (const tags = new Scanner(cols ?? ''); tags.next();) {
    if (tags.name !== 'col' || !tags.opens) continue;
    const { min = '1', max = min, ...attributes } = tags.attributes();
    found.push({ min: Number(min), max: Number(max), attributes });
  }
  return found;
}

const colXml = (min: number, max: number, attributes: Readonly<Record<string, string>>): string =>
  `<col min="${min}" max="${max}"${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')}/>`;

export function setWidths(sheet: SheetXml, widths: readonly (number | null)[]): void {
  const before = columnsOf(sheet.get('cols'));
  const at = (column: number) => before.find(({ min, max }) => column >= min && column <= max)?.attributes;
  const lines = widths.flatMap((width, i) => {
    const had = at(i + 1);
    if (width === null) return had ? [colXml(i + 1, i + 1, had)] : [];
    const rest = Object.entries(had ?? {}).filter(([name]) => !NOT_WIDTH.includes(name));
    return [colXml(i + 1, i + 1, { width: String(width), ...Object.fromEntries(rest), customWidth: '1' })];
  });
  const beyond = before.filter(({ max }) => max > widths.length);
  lines.push(...beyond.map(({ min, max, attributes }) => colXml(Math.max(min, widths.length + 1), max, attributes)));
  if (lines.length > 0) sheet.set('cols', `<cols>${lines.join('')}</cols>`);
}

/** The first view keeps its zoom and selection of sheet; what was frozen or split before gives way. */
export function setFreeze(sheet: SheetXml, rows: number): void {
  const before = sheet.get('sheetViews');
  const tags = new Scanner(before ?? '');
  while (tags.next() && tags.name !== 'sheetView');
  const view = before === null ? '<sheetView workbookViewId="0"/>' : before.slice(tags.start, tags.end);
  const plain = view.replace(/^<\w+:/, '<').replace(/\s(?:topLeftCell)\s*=\s*("[^"]*"|'[^']*')/, '');
  const open = plain.replace(/\s*\/?>$/, '>');
  const pane =
    rows > 0 ? `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  sheet.set('sheetViews', `<sheetViews>${open}${pane}</sheetView></sheetViews>`);
}

export function setMerges(sheet: SheetXml, { merges }: SheetDress): void {
  if (!merges) return;
  const cells = merges.map((area) => `<mergeCell ref="${a1(area)}"/>`);
  sheet.set('mergeCells', cells.length > 0 ? `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>` : '');
}

const inches = (centimetres: number): string => String(Math.round((centimetres / INCH) * 1000) / 1000);

/** Letters of 8 points: a long foot does not run into the page number. */
const SMALL = '&amp;8';

/** Text of a foot, where '&' begins a code; a digit would be read as part of the size before it. */
const plainFoot = (text: string): string =>
  text === '' ? '' : `${SMALL}${/^\d/.test(text) ? ' ' : ''}${escapeXml(text.replace(/&/g, '&&'))}`;

export function setPage(sheet: SheetXml, { orientation, margins = MARGINS, lines, breaks, footer }: PageSetup): void {
  const { top, bottom, left, right } = margins;
  fitToPage(sheet);
  sheet.set(
    'pageMargins',
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/>`,
  );
  // The printer's own settings of an earlier set-up stand in a part that no longer fits.
  sheet.set('pageSetup', `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>`);
  if (lines === true) setLines(sheet);
  if (breaks) sheet.set('rowBreaks', breaksXml(breaks));
  if (footer === undefined) return;
  sheet.set(
    'headerFooter',
    `<headerFooter><oddFooter>&amp;L${plainFoot(footer)}&amp;R${SMALL}&amp;P/&amp;N</oddFooter></headerFooter>`,
  );
}

/** What was set of printing beside the lines stays. */
function setLines(sheet: SheetXml): void {
  const before = sheet.get('printOptions');
  if (before === null) sheet.set('printOptions', '<printOptions gridLines="1"/>');
  else sheet.replace('printOptions', setAttribute(before, 'gridLines', '1'));
}

/** A break stands below the row of its number, that is above the zero-based row of the same number. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const lines = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${lines}</rowBreaks>`;
}

function fitToPage(sheet: SheetXml): void {
  const before = sheet.get('sheetPr');
  if (before === null) {
    sheet.set('sheetPr', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    return;
  }
  const page = /<(?:\w+:)?pageSetUpPr\b[^>]*?\/?>/.exec(before)?.[0];
  if (page) {
    sheet.replace('sheetPr', before.replace(page, setAttribute(page, 'fitToPage', '1')));
    return;
  }
  const name = /^<([\w:]+)/.exec(before)![1]!;
  const added = sheet.own('<pageSetUpPr fitToPage="1"/>');
  const whole = /\/>$/.test(before)
    ? before.replace(/\s*\/>$/, `>${added}</${name}>`)
    : before.replace(new RegExp(`</${name}>$`), `${added}</${name}>`);
  sheet.replace('sheetPr', whole);
}
