/** A table of a paper: heading rows repeat on every page, no row is split, none stands alone at either end of a page. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Align, Block, Run, TableColumn, TableRow as PaperRow } from '../../core/report/paper';
import { SIZE, textWidth } from './measures';
import { textRuns } from './runs';

export type TableBlock = Extract<Block, { is: 'table' }>;

export const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, unknown>;

const [MANY_COLUMNS, MANY_ROWS] = [6, 12];

/** Lists are read by row: a smaller letter keeps each on one line or two. Tables of a landscape page are of one size. */
function sizeOf({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, width: number): number {
  const [many, long] = [rows.length > MANY_ROWS, rows.some(({ cells }) => cells.some(isLong))];
  const landscape = width > textWidth(false);
  if (landscape || columns.length >= MANY_COLUMNS || (many && long)) return SIZE.wideTable;
  return many || long ? SIZE.longTable : SIZE.table;
}

const LONG_TEXT = 120;
const isLong = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0) > LONG_TEXT;

interface Shape {
  readonly widths: readonly number[];
  readonly size: number;
}

/** Room above and below the words of a row: dense lists get less. */
const roomOf = (size: number): number => (size === SIZE.wideTable ? 20 : 40);

function paragraph(runs: readonly Run[], align: Align, size: number, bold = false, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    alignment: ALIGN[align],
    spacing: { before: roomOf(size), after: roomOf(size), line: 240 },
    children: textRuns(runs, { size, cell: true, ...(bold && { bold }) }),
  });
}

function cell(children: Paragraph[], width: number, options: Partial<ConstructorParameters<typeof TableCell>[0]> = {}) {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...options,
  });
}

/** Headings stay with the first row: alone at the end of a page they made LibreOffice lose the rows that follow. */
const headingCell = (text: string, width: number, size: number, options = {}) =>
  cell([paragraph([{ text }], 'center', size, true, true)], width, options);

/** One row of headings, or two where columns stand in groups. */
function headingRows(columns: readonly TableColumn[], { widths, size }: Shape): TableRow[] {
  const grouped = columns.some(({ group }) => group !== undefined);
  const top: TableCell[] = [];
  const below: TableCell[] = [];
  for (let i = 0; i < columns.length;) {
    const { group, heading } = columns[i]!;
    let span = 1;
    while (group !== undefined && columns[i + span]?.group === group) span += 1;
    const width = widths.slice(i, i + span).reduce((sum, each) => sum + each, 0);
    if (group === undefined) {
      const first = grouped ? { verticalMerge: VerticalMergeType.RESTART } : {};
      top.push(headingCell(heading, width, size, first));
      below.push(cell([new Paragraph('')], width, { verticalMerge: VerticalMergeType.CONTINUE }));
    } else {
      top.push(headingCell(group, width, size, { columnSpan: span }));
      for (let j = i; j < i + span; j += 1) below.push(headingCell(columns[j]!.heading, widths[j]!, size));
    }
    i += span;
  }
  const rows = grouped ? [top, below] : [top];
  return rows.map((children) => new TableRow({ children, tableHeader: true, cantSplit: true }));
}

function bodyRow(
  { cells, kind }: PaperRow,
  columns: readonly TableColumn[],
  { widths, size }: Shape,
  keepNext: boolean,
): TableRow {
  const bold = kind === 'group' || kind === 'total';
  if (kind === 'group') {
    const width = widths.reduce((sum, each) => sum + each, 0);
    const words = paragraph(cells[0] ?? [], 'left', size, true, keepNext);
    const children = [cell([words], width, { columnSpan: columns.length })];
    return new TableRow({ children, cantSplit: true });
  }
  const children = columns.map(({ align }, i) =>
    cell([paragraph(cells[i] ?? [], align, size, bold, keepNext)], widths[i]!, {
      verticalAlign: VerticalAlignTable.TOP,
    }),
  );
  return new TableRow({ children, cantSplit: true });
}

/** 'STT' in bold must not break; `size` in half points. */
const leastOf = (size: number): number => size * 27;

function widthsOf(columns: readonly TableColumn[], width: number, least: number): number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const wished = columns.map((column) => (column.width / whole) * width);
  const short = wished.map((each) => Math.max(0, least - each));
  const missing = short.reduce((sum, each) => sum + each, 0);
  // What narrow columns need is taken from the wide ones, in proportion.
  const room = wished.reduce((sum, each) => sum + Math.max(0, each - least), 0);
  const share = room === 0 ? 0 : Math.min(1, missing / room);
  return wished.map((each) => Math.round(Math.max(least, each - Math.max(0, each - least) * share)));
}

/** Two rows begin a table and two end it before what must not stand alone; a group stays with its first row. */
function keptRow(rows: readonly PaperRow[], at: number, kept: boolean): boolean {
  const { kind, withNext } = rows[at]!;
  const last = at === rows.length - 1;
  if (last) return kept;
  return at === 0 || kind === 'group' || withNext === true || at === rows.length - 2;
}

/** As wide as `width`, in twentieths of a point; `kept`: its last rows stay with what follows. */
export function tableOf({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>, width: number, kept = false): Table {
  const size = sizeOf({ columns, rows }, width);
  const widths = widthsOf(columns, width, leastOf(size));
  const shape = { widths, size };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...headingRows(columns, shape),
      ...rows.map((row, at) => bodyRow(row, columns, shape, keptRow(rows, at, kept))),
    ],
  });
}
