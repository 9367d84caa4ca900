/** A paper as a sheet: the words of each line in one cell, tables in columns; printed on A4 like the paper. Text stays text. */
import type { SheetDress, WrittenCell } from '../cell';
import type { Look } from '../cell/dress';
import { type Stamp, stampCells } from '../store';
import type { Block, Paper, PaperHead, Run, TableColumn } from './paper';

const DOTS = '…………………';
/** Characters of a line of 11 points between the margins. */
const LINE = { portrait: 88, landscape: 132 };
const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 };

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

export const wordsOf = (runs: readonly Run[]): string =>
  runs.map(({ text, blank }) => (blank === true ? DOTS : text)).join('');

/** At spaces, so that no host has to fit heights of merged cells; a longer word stands alone. */
export function linesOf(text: string, width: number): string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    let line = '';
    for (const word of part.split(' ')) {
      const next = line === '' ? word : `${line} ${word}`;
      if (next.length > width && line !== '') {
        lines.push(line);
        line = word;
      } else line = next;
    }
    return [...lines, line];
  });
}

/** Rows collected one by one, with the looks of what was written. */
class Sheet {
  readonly rows: WrittenCell[][] = [];
  readonly looks: Look[] = [];
  readonly headings: number[] = [];

  constructor(
    readonly widths: readonly number[],
    readonly width: number,
  ) {}

  text(text: string, look: Omit<Look, 'area'> = {}, column = 0): void {
    const first = this.rows.length;
    const lines = linesOf(text, this.width);
    for (const line of lines) this.rows.push([...blanks(column), line === '' ? { blank: true } : { text: line }]);
    const area = { row: first, column, rows: lines.length, columns: 1 };
    this.looks.push({ area, wrap: false, ...look });
  }

  gap(): void {
    this.rows.push([]);
  }

  /** Column from which the right half of a line begins. */
  get middle(): number {
    let sum = 0;
    return this.widths.findIndex((width) => (sum += width) > this.width / 2);
  }

  pairs(left: readonly string[], right: readonly string[]): void {
    const middle = Math.max(1, this.middle);
    const first = this.rows.length;
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const cells: WrittenCell[] = [left[at] ? { text: left[at]! } : { blank: true }, ...blanks(middle - 1)];
      this.rows.push([...cells, right[at] ? { text: right[at]! } : { blank: true }]);
    }
    this.looks.push({
      area: { row: first, column: 0, rows: this.rows.length - first, columns: middle + 1 },
      wrap: false,
    });
  }
}

const blanks = (count: number): WrittenCell[] => Array<WrittenCell>(count).fill({ blank: true });

function head(sheet: Sheet, { above, agency, number, symbol, place, day, type, subject }: PaperHead): void {
  const [year, month, date] = day?.split('-') ?? [];
  const upper = (text: string | null) => (text ?? DOTS).toUpperCase();
  sheet.pairs(
    [upper(above), upper(agency), `Số: ${number ?? '……'}/${symbol ?? '…………'}`],
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `${place ?? '…………'}, ngày ${date ?? '……'} tháng ${month ?? '……'} năm ${year ?? '………'}`,
    ],
  );
  sheet.gap();
  if (type !== null) sheet.text(type, { bold: true, size: 13 });
  sheet.text(subject, { bold: true });
  sheet.gap();
}

function table(sheet: Sheet, { columns, rows, caption }: Extract<Block, { is: 'table' }>): void {
  if (caption !== undefined) sheet.text(caption, { italic: true });
  const first = sheet.rows.length;
  sheet.headings.push(first);
  const headings = columns.map(({ group, heading }) => (group === undefined ? heading : `${group} – ${heading}`));
  sheet.rows.push(headings.map((text) => ({ text })));
  for (const { cells } of rows) {
    sheet.rows.push(
      columns.map((_, at) => {
        const text = wordsOf(cells[at] ?? []);
        return text === '' ? { blank: true } : { text };
      }),
    );
  }
  const all = { row: first, column: 0, rows: rows.length + 1, columns: columns.length };
  sheet.looks.push({ area: all, wrap: true, border: true });
  columns.forEach(({ align }, column) => {
    if (align === 'left' || align === 'justify' || rows.length === 0) return;
    sheet.looks.push({ area: { row: first + 1, column, rows: rows.length, columns: 1 }, align });
  });
  sheet.looks.push({ area: { ...all, rows: 1 }, bold: true, align: 'center', shade: true });
  sheet.gap();
}

function put(sheet: Sheet, block: Block): void {
  switch (block.is) {
    case 'heading':
      return sheet.text(wordsOf(block.runs), block.level < 3 ? { bold: true } : { italic: true });
    case 'paragraph':
      return sheet.text(wordsOf(block.runs));
    case 'list':
      return block.items.forEach((item, i) =>
        sheet.text(`${block.mark === '1.' ? `${i + 1}.` : block.mark} ${wordsOf(item)}`),
      );
    case 'table':
      return table(sheet, block);
    case 'chart':
      sheet.text(block.title, { bold: true });
      return sheet.text(block.told);
    case 'signatures':
      sheet.gap();
      return sheet.pairs(block.left.map(wordsOf), block.right.map(wordsOf));
    case 'page':
      sheet.gap();
      if (block.head) head(sheet, block.head);
  }
}

/** Widths of the table with most columns; the others use as many of them as they have. */
function widthsOf(blocks: readonly Block[], width: number): number[] {
  const shapes = blocks.flatMap((block) => (block.is === 'table' ? [block.columns] : []));
  const widest = shapes.reduce<readonly TableColumn[]>((best, each) => (each.length > best.length ? each : best), []);
  if (widest.length < 2) return [width / 2, width / 2];
  const whole = widest.reduce((sum, column) => sum + column.width, 0);
  return widest.map((column) => Math.max(5, Math.round((column.width / whole) * width)));
}

/** The paper on one sheet. `stamp` is what row 1 says; the host's own write stamps it again. */
export function paperSheet(paper: Paper, stamp: Pick<Stamp, 'by' | 'at' | 'revision'>): PaperSheet {
  const landscape =
    paper.landscape === true || paper.blocks.some((block) => block.is === 'page' && block.landscape === true);
  const width = landscape ? LINE.landscape : LINE.portrait;
  const name = paperSheetName(paper.id);
  const sheet = new Sheet(widthsOf(paper.blocks, width), width);
  sheet.rows.push(stampCells({ sheet: name, version: 1, ...stamp }));
  if (paper.head !== null) head(sheet, paper.head);
  paper.blocks.forEach((block) => put(sheet, block));
  const columns = Math.max(5, sheet.widths.length, ...sheet.rows.map((row) => row.length));
  const [only, second] = sheet.headings;
  const dress: SheetDress = {
    sheet: name,
    widths: sheet.widths,
    looks: sheet.looks,
    page: {
      orientation: landscape ? 'landscape' : 'portrait',
      margins: MARGINS,
      footer: paper.foot,
      ...(only !== undefined && second === undefined && { repeat: { first: only, last: only } }),
    },
  };
  return { name, cells: sheet.rows.map((row) => [...row, ...blanks(columns - row.length)]), dress };
}
