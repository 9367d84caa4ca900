/**
 * A paper as sheets: lines as wide as the page, tables in columns, printed on A4 like the paper. A part that lies across
 * is a sheet of its own, for a sheet prints one way. Text stays text.
 */
import type { SheetDress, WrittenCell } from '../cell';
import type { ChartSpec } from '../cell/dress';
import { type Stamp, stampCells } from '../store';
import type { Block, Paper, PaperHead } from './paper';
import { blanks, Canvas, FONT, SIZE } from './sheet/canvas';
import { chart } from './sheet/chart';
import { CENTER, head, signatures } from './sheet/head';
import { CHARACTERS, MARGINS, pageBreaks, type Repeated } from './sheet/page';
import { table } from './sheet/table';
import { wordsOf } from './sheet/words';

export { linesOf, nativeSeries, wordsOf } from './sheet/words';

export interface PaperSheet {
  readonly name: string;
  /** From A1, the stamp in row 1: the sheet is ours and may be written again. */
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly dress: SheetDress;
}

/** 'to-trinh' → 'KQ_ToTrinh'. */
export function paperSheetName(id: string): string {
  return `KQ_${id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
}

/** A sheet of a paper has at least as many columns: the stamp. */
const LEAST_COLUMNS = 5;
const STAMP_HEIGHT = 12;
const HEADING = { 1: { ...CENTER, bold: true }, 2: { bold: true }, 3: { italic: true } } as const;

function put(canvas: Canvas, block: Block): void {
  switch (block.is) {
    case 'heading':
      return canvas.text(wordsOf(block.runs), HEADING[block.level], true);
    case 'paragraph': {
      const bold = block.runs.length > 0 && block.runs.every((run) => run.bold === true);
      const small = block.small === true ? { size: SIZE - 1 } : {};
      const style = { ...(block.align === 'center' && CENTER), ...(bold && { bold }), ...small };
      // What a sentence announces stands below it on the same page.
      return canvas.text(wordsOf(block.runs), style, wordsOf(block.runs).endsWith(':'));
    }
    case 'list':
      return block.items.forEach((item, i) =>
        canvas.text(`${block.mark === '1.' ? `${i + 1}.` : block.mark} ${wordsOf(item)}`),
      );
    case 'table':
      return table(canvas, block);
    case 'chart':
      return chart(canvas, block);
    case 'signatures':
      return signatures(canvas, block);
    case 'page':
      canvas.newPage();
      if (block.head) head(canvas, block.head);
  }
}

interface Part {
  readonly landscape: boolean;
  readonly head: PaperHead | null;
  readonly blocks: Block[];
}

/** A new part begins where the page is turned. */
function partsOf(paper: Paper): Part[] {
  const parts: Part[] = [{ landscape: paper.landscape === true, head: paper.head, blocks: [] }];
  for (const block of paper.blocks) {
    const last = parts[parts.length - 1]!;
    const landscape = block.is === 'page' && block.landscape === true;
    if (block.is !== 'page' || landscape === last.landscape) last.blocks.push(block);
    else parts.push({ landscape, head: block.head ?? null, blocks: [] });
  }
  return parts;
}

/** Heading of the last table, where that goes over a page: pages before it go without. */
function repeatedOf(canvas: Canvas, breaks: readonly number[]): Repeated | null {
  const table = canvas.tables[canvas.tables.length - 1];
  if (!table || !breaks.some((row) => row > table.first && row <= table.last)) return null;
  return { row: table.first, height: canvas.printed[table.first]!.height };
}

function sheetOf(part: Part, name: string, foot: string, stamp: Pick<Stamp, 'by' | 'at' | 'revision'>): PaperSheet {
  const orientation = part.landscape ? 'landscape' : 'portrait';
  const canvas = new Canvas(part.blocks, CHARACTERS[orientation]);
  canvas.add(stampCells({ sheet: name, version: 1, ...stamp }), STAMP_HEIGHT);
  if (part.head !== null) head(canvas, part.head);
  part.blocks.forEach((block) => put(canvas, block));
  // The stamp is for the product; what is printed begins below it.
  const printed = canvas.printed.map((row, at) => (at === 0 ? { ...row, height: 0 } : row));
  const repeated = repeatedOf(canvas, pageBreaks(printed, orientation, null));
  const columns = Math.max(LEAST_COLUMNS, canvas.marks.length, ...canvas.rows.map((row) => row.length));
  const whole = { row: 0, column: 0, rows: canvas.rows.length, columns };
  const dress: SheetDress = {
    sheet: name,
    widths: canvas.widths,
    heights: runsOf(canvas.printed.map(({ height }) => height)),
    looks: [
      { area: whole, font: FONT, size: SIZE, wrap: false },
      { area: { row: 0, column: 0, rows: 1, columns: LEAST_COLUMNS }, size: 8 },
      ...canvas.looks,
    ],
    merges: canvas.merges,
    ...(canvas.pictures.length > 0 && {
      charts: canvas.pictures.map((one): ChartSpec => ({
        ...one,
        categories: { sheet: name, ...one.categories },
        series: one.series.map((each) => ({ name: each.name, values: { sheet: name, ...each.values } })),
      })),
    }),
    page: {
      orientation,
      margins: MARGINS,
      footer: foot,
      area: { row: 1, column: 0, rows: Math.max(1, canvas.rows.length - 1), columns: canvas.marks.length },
      breaks: pageBreaks(printed, orientation, repeated),
      ...(repeated && { repeat: { first: repeated.row, last: repeated.row } }),
    },
  };
  return { name, cells: canvas.rows.map((row) => [...row, ...blanks(columns - row.length)]), dress };
}

/** Consecutive rows of one height together. */
function runsOf(heights: readonly number[]) {
  const runs: { row: number; rows: number; points: number; exact: true }[] = [];
  heights.forEach((points, row) => {
    const last = runs[runs.length - 1];
    if (last && last.points === points) last.rows += 1;
    else runs.push({ row, rows: 1, points, exact: true });
  });
  return runs;
}

/** The paper on one sheet, or on several where a part of it is printed the other way. `stamp`: what row 1 says; the host's own write stamps it again. */
export function paperSheets(paper: Paper, stamp: Pick<Stamp, 'by' | 'at' | 'revision'>): PaperSheet[] {
  return partsOf(paper).map((part, at) => {
    const end = at === 0 ? '' : `_PhuLuc${at === 1 ? '' : at}`;
    return sheetOf(part, paperSheetName(paper.id) + end, paper.foot, stamp);
  });
}
