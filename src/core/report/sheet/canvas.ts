/** Rows of a paper's sheet, collected one by one with their looks, merges and heights. */
import { type Area, MOST_POINTS, type WrittenCell } from '../../cell';
import type { ChartSpec, Look } from '../../cell/dress';
import type { Block } from '../paper';
import { RULER, tableMarks } from './columns';
import { CHARACTER, type PrintedRow } from './page';
import { cutLines } from './text-width';
import { nativeSeries } from './words';

/** Letters of administrative documents; their size on a sheet, where tables stand among them. */
export const FONT = 'Times New Roman';
export const SIZE = 12;
/** Where the left half of a head ends: the right one holds the longer words. */
export const HEAD_MARK = 38;
/** Points that a cell keeps free left and right of its text, and a line of text needs beyond its size. */
const PADDING = 6;
const LINE = 1.3;
const GAP = 9;

/** A chart before its sheet has a name. */
export type Picture = Omit<ChartSpec, 'categories' | 'series'> & {
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
};

export type Style = Omit<Look, 'area'>;

export const blanks = (count: number): WrittenCell[] => Array<WrittenCell>(Math.max(0, count)).fill({ blank: true });

/** Figures of a chart: names in the left half, a column for each of its series in the right one. */
export function chartMarks(series: number): number[] {
  const half = RULER / 2;
  return [half, ...Array.from({ length: series }, (_, i) => half + Math.round(((i + 1) / series) * half))];
}

export class Canvas {
  readonly rows: WrittenCell[][] = [];
  readonly printed: PrintedRow[] = [];
  readonly looks: Look[] = [];
  readonly merges: Area[] = [];
  /** Rows of tables, their headings first. */
  readonly tables: { readonly first: number; readonly last: number }[] = [];
  readonly pictures: Picture[] = [];
  /** Where columns of the sheet end, on the ruler. */
  readonly marks: readonly number[];
  private starts = false;

  /** `characters`: width of the sheet. */
  constructor(
    blocks: readonly Block[],
    readonly characters: number,
  ) {
    const ends = blocks.flatMap((block) => {
      if (block.is === 'table') return this.marksOf(block);
      return block.is === 'chart' ? chartMarks(nativeSeries(block.series).length) : [];
    });
    this.marks = [...new Set([...ends, HEAD_MARK, RULER / 2, RULER])].sort((a, b) => a - b);
  }

  /** Where the columns of a table end. */
  marksOf(table: Extract<Block, { is: 'table' }>): number[] {
    return tableMarks(table, this.characters * CHARACTER, SIZE);
  }

  get widths(): number[] {
    return this.marks.map(
      (mark, at) => Math.round(((mark - (this.marks[at - 1] ?? 0)) / RULER) * this.characters * 10) / 10,
    );
  }

  /** The next row begins a page. */
  newPage(): void {
    this.starts = true;
  }

  /** One more row; `keeps`: on the page of the row below it. */
  add(cells: WrittenCell[], height: number, keeps = false): void {
    this.rows.push(cells);
    this.printed.push({ height: Math.min(MOST_POINTS, Math.round(height * 4) / 4), keeps, starts: this.starts });
    this.starts = false;
  }

  /** Rows from `first` to the last but one stay on one page. */
  together(first: number): void {
    for (let row = first; row < this.printed.length - 1; row += 1) {
      this.printed[row] = { ...this.printed[row]!, keeps: true };
    }
  }

  /** No single line of a paragraph stands alone. */
  private unbroken(first: number): void {
    const last = this.printed.length - 1;
    for (const row of last - first < 3 ? [first, first + 1] : [first, last - 1]) {
      if (row < last) this.printed[row] = { ...this.printed[row]!, keeps: true };
    }
  }

  /** What was written last stays on the page of what comes next. */
  keepLast(): void {
    const last = this.printed.pop();
    if (last) this.printed.push({ ...last, keeps: true });
  }

  gap(keeps = false): void {
    this.add([], GAP, keeps);
  }

  /** A row of cells that end at `marks`, as high as its highest text. */
  cells(
    contents: readonly (string | WrittenCell)[],
    marks: readonly number[],
    { bold = false, keeps = false } = {},
  ): void {
    const row = this.rows.length;
    const cells = blanks(this.marks.length);
    let column = 0;
    let lines = 1;
    contents.forEach((content, at) => {
      const next = this.marks.indexOf(marks[at]!) + 1;
      if (next - column > 1) this.merges.push({ row, column, rows: 1, columns: next - column });
      if (typeof content !== 'string') cells[column] = content;
      else if (content !== '') {
        cells[column] = { text: content };
        lines = Math.max(lines, cutLines(content, this.points(column, next) - PADDING, SIZE, bold).length);
      }
      column = next;
    });
    this.add(cells, lines * SIZE * LINE + 2, keeps);
  }

  /** Lines over the whole width. */
  text(text: string, style: Style = {}, keeps = false): void {
    const first = this.rows.length;
    const size = style.size ?? SIZE;
    for (const line of cutLines(text, this.points(0, this.marks.length) - PADDING, size, style.bold === true)) {
      this.add([line === '' ? { blank: true } : { text: line }], size * LINE + 1);
    }
    this.unbroken(first);
    if (keeps) this.keepLast();
    const rows = this.rows.length - first;
    if (Object.keys(style).length === 0) return;
    this.looks.push({ area: { row: first, column: 0, rows, columns: 1 }, ...style });
    if (style.align !== 'center') return;
    for (let row = first; row < first + rows; row += 1) {
      this.merges.push({ row, column: 0, rows: 1, columns: this.marks.length });
    }
  }

  /** Two halves side by side, the left one up to `middle`. */
  pairs(left: readonly string[], right: readonly string[], middle: number, styles: readonly Style[]): void {
    const first = this.rows.length;
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const area = { row: this.rows.length, column: 0, rows: 1, columns: this.marks.length };
      this.cells([left[at] ?? '', right[at] ?? ''], [middle, RULER], { bold: true });
      this.looks.push({ area, wrap: true, ...styles[at] });
    }
    this.together(first);
  }

  private points(from: number, to: number): number {
    const [start, end] = [from === 0 ? 0 : this.marks[from - 1]!, this.marks[to - 1]!];
    return ((end - start) / RULER) * this.characters * CHARACTER;
  }
}
