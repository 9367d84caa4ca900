/** A paper as a sheet: the words of each line in one cell, tables in columns; printed on A4 like the paper. Text stays text. */
import type { Area, SheetDress, WrittenCell } from '../cell';
import type { ChartSpec, Look } from '../cell/dress';
import { type Stamp, stampCells } from '../store';
import type { Block, Paper, PaperHead, Run, Series, TableColumn } from './paper';

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

/** Widths of all tables are read on one ruler of so many marks; a column may span several columns of the sheet. */
const RULER = 48;

/** Marks at which columns of a table end, the last at RULER. */
function marksOf(columns: readonly TableColumn[]): number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  let sum = 0;
  return columns.map(({ width }, at) => {
    sum += width;
    return at === columns.length - 1 ? RULER : Math.min(RULER - 1, Math.max(at + 1, Math.round((sum / whole) * RULER)));
  });
}

/** A sheet of a paper has at least as many columns. */
const LEAST_COLUMNS = 5;

/** A chart before its sheet has a name. */
type Picture = Omit<ChartSpec, 'categories' | 'series'> & {
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
};

/** Rows collected one by one, with the looks and merges of what was written. */
class Sheet {
  readonly rows: WrittenCell[][] = [];
  readonly looks: Look[] = [];
  readonly merges: Area[] = [];
  readonly headings: number[] = [];
  readonly pictures: Picture[] = [];
  /** Where columns of the sheet end, on the ruler. */
  readonly marks: readonly number[];

  constructor(
    blocks: readonly Block[],
    readonly width: number,
  ) {
    const tables = blocks.flatMap((block) => (block.is === 'table' ? marksOf(block.columns) : []));
    this.marks = [...new Set([...tables, RULER / 2, RULER])].sort((a, b) => a - b);
  }

  get widths(): number[] {
    return this.marks.map(
      (mark, at) => Math.round(((mark - (this.marks[at - 1] ?? 0)) / RULER) * this.width * 10) / 10,
    );
  }

  /** A row of cells that end at `marks`; returns the first sheet column of each. */
  cells(texts: readonly string[], marks: readonly number[]): void {
    const row = this.rows.length;
    const cells = blanks(this.marks.length);
    let column = 0;
    texts.forEach((text, at) => {
      const next = this.marks.indexOf(marks[at]!) + 1;
      if (text !== '') cells[column] = { text };
      if (next - column > 1) this.merges.push({ row, column, rows: 1, columns: next - column });
      column = next;
    });
    this.rows.push(cells);
  }

  /** Lines over the whole width. */
  text(text: string, look: Omit<Look, 'area'> = {}): void {
    const first = this.rows.length;
    for (const line of linesOf(text, this.width)) this.rows.push([line === '' ? { blank: true } : { text: line }]);
    const rows = this.rows.length - first;
    if (Object.keys(look).length === 0) return;
    this.looks.push({ area: { row: first, column: 0, rows, columns: 1 }, ...look });
    if (look.align !== 'center') return;
    for (let row = first; row < first + rows; row += 1) {
      this.merges.push({ row, column: 0, rows: 1, columns: this.marks.length });
    }
  }

  gap(): void {
    this.rows.push([]);
  }

  /** Two halves side by side, each in the middle of its own. */
  pairs(left: readonly string[], right: readonly string[], look: Omit<Look, 'area'>[] = []): void {
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const area = { row: this.rows.length, column: 0, rows: 1, columns: this.marks.length };
      this.cells([left[at] ?? '', right[at] ?? ''], [RULER / 2, RULER]);
      this.looks.push({ area, wrap: true, ...look[at] });
    }
  }
}

const blanks = (count: number): WrittenCell[] => Array<WrittenCell>(Math.max(0, count)).fill({ blank: true });
const CENTER = { align: 'center' } as const;

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
    [CENTER, { ...CENTER, bold: true }, CENTER],
  );
  sheet.gap();
  if (type !== null) sheet.text(type, { ...CENTER, bold: true, size: 13 });
  sheet.text(subject, { ...CENTER, bold: true });
  sheet.gap();
}

function table(sheet: Sheet, { columns, rows, caption }: Extract<Block, { is: 'table' }>): void {
  if (caption !== undefined) sheet.text(caption, { italic: true });
  const first = sheet.rows.length;
  const marks = marksOf(columns);
  sheet.headings.push(first);
  const headings = columns.map(({ group, heading }) => (group === undefined ? heading : `${group} – ${heading}`));
  sheet.cells(headings, marks);
  for (const { cells, kind } of rows) {
    const words = columns.map((_, at) => wordsOf(cells[at] ?? []));
    if (kind === 'group') sheet.cells([words[0] ?? ''], [RULER]);
    else sheet.cells(words, marks);
  }
  const all = { row: first, column: 0, rows: rows.length + 1, columns: sheet.marks.length };
  sheet.looks.push({ area: all, wrap: true, border: true });
  columns.forEach(({ align }, at) => {
    if (align === 'left' || align === 'justify' || rows.length === 0) return;
    const column = at === 0 ? 0 : sheet.marks.indexOf(marks[at - 1]!) + 1;
    const wide = sheet.marks.indexOf(marks[at]!) + 1 - column;
    sheet.looks.push({ area: { row: first + 1, column, rows: rows.length, columns: wide }, align });
  });
  rows.forEach(({ kind }, at) => {
    if (kind === 'group' || kind === 'total')
      sheet.looks.push({ area: { ...all, row: first + 1 + at, rows: 1 }, bold: true });
  });
  sheet.looks.push({ area: { ...all, rows: 1 }, bold: true, align: 'center', shade: true });
  sheet.gap();
}

/** The rate as it is read, never the exact one: 99,99% stays below 100% in a cell too. Blank where it is no rate. */
function shownRate(label: string): WrittenCell {
  const [, whole, decimals = ''] = /^(\d[\d.]*)(?:,(\d+))?%$/.exec(label) ?? [];
  if (whole === undefined) return { blank: true };
  const format = decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
  return { number: Number(`${whole.replace(/\./g, '')}${decimals}e-${decimals.length + 2}`), format };
}

/** No native chart draws a line across lying bars: the sentence beside it says the milestone. */
export function nativeSeries(series: readonly Series[]): readonly Series[] {
  return series.some(({ kind }) => kind === 'bar') ? series.filter(({ kind }) => kind !== 'milestone') : series;
}

/** Rows that a picture covers. */
const PICTURE = 15;

/** Its figures as numbers, the picture of them below; hosts that draw none show the figures. */
function chart(sheet: Sheet, { title, series: all, told }: Extract<Block, { is: 'chart' }>): void {
  const series = nativeSeries(all);
  sheet.text(title, { bold: true });
  sheet.text(told);
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))];
  const columns = Math.max(LEAST_COLUMNS, sheet.marks.length);
  const first = sheet.rows.length;
  const figures = (texts: readonly WrittenCell[], name: WrittenCell) => {
    sheet.rows.push([name, ...blanks(columns - texts.length - 1), ...texts]);
  };
  figures(
    series.map(({ name }) => ({ text: name })),
    { blank: true },
  );
  for (const place of places) {
    const cells = series.map(({ points }) => shownRate(points.find(({ at }) => at === place)?.label ?? ''));
    figures(cells, { text: place });
  }
  const area = { row: first, column: 0, rows: places.length + 1, columns };
  for (let row = first; row < sheet.rows.length; row += 1) {
    sheet.merges.push({ row, column: 0, rows: 1, columns: columns - series.length });
  }
  sheet.looks.push({ area, border: true }, { area: { ...area, rows: 1 }, bold: true, wrap: true, align: 'right' });
  const range = { row: first + 1, rows: places.length, columns: 1 };
  sheet.pictures.push({
    name: `BieuDo${sheet.pictures.length + 1}`,
    type: series.some(({ kind }) => kind === 'bar') ? 'bar' : 'line',
    title,
    categories: { ...range, column: 0 },
    series: series.map(({ name }, at) => ({ name, values: { ...range, column: columns - series.length + at } })),
    format: '0%',
    from: 0,
    area: { row: sheet.rows.length + 1, column: 0, rows: PICTURE, columns },
  });
  for (let row = 0; row < PICTURE + 2; row += 1) sheet.gap();
}

const HEADING = { 1: { ...CENTER, bold: true }, 2: { bold: true }, 3: { italic: true } } as const;

/** The left side of "Nơi nhận" begins at the margin. */
function signatures(sheet: Sheet, { left, right }: Extract<Block, { is: 'signatures' }>): void {
  const first = sheet.rows.length;
  const recipients = left[0]?.[0]?.text.startsWith('Nơi nhận') === true;
  const [ours, theirs] = [left.map(wordsOf), right.map(wordsOf)];
  sheet.pairs(ours, theirs, Array<typeof CENTER>(Math.max(ours.length, theirs.length)).fill(CENTER));
  const half = { row: first, column: 0, rows: sheet.rows.length - first, columns: sheet.marks.indexOf(RULER / 2) + 1 };
  if (recipients) sheet.looks.push({ area: half, align: 'left' });
}

function put(sheet: Sheet, block: Block): void {
  switch (block.is) {
    case 'heading':
      return sheet.text(wordsOf(block.runs), HEADING[block.level]);
    case 'paragraph':
      return sheet.text(wordsOf(block.runs), block.align === 'center' ? CENTER : {});
    case 'list':
      return block.items.forEach((item, i) =>
        sheet.text(`${block.mark === '1.' ? `${i + 1}.` : block.mark} ${wordsOf(item)}`),
      );
    case 'table':
      return table(sheet, block);
    case 'chart':
      return chart(sheet, block);
    case 'signatures':
      sheet.gap();
      return signatures(sheet, block);
    case 'page':
      sheet.gap();
      if (block.head) head(sheet, block.head);
  }
}

/** The paper on one sheet. `stamp` is what row 1 says; the host's own write stamps it again. */
export function paperSheet(paper: Paper, stamp: Pick<Stamp, 'by' | 'at' | 'revision'>): PaperSheet {
  const landscape =
    paper.landscape === true || paper.blocks.some((block) => block.is === 'page' && block.landscape === true);
  const width = landscape ? LINE.landscape : LINE.portrait;
  const name = paperSheetName(paper.id);
  const sheet = new Sheet(paper.blocks, width);
  sheet.rows.push(stampCells({ sheet: name, version: 1, ...stamp }));
  // The stamp is for the product; what a person reads begins below it.
  sheet.looks.push({ area: { row: 0, column: 0, rows: 1, columns: 5 }, size: 8 });
  if (paper.head !== null) head(sheet, paper.head);
  paper.blocks.forEach((block) => put(sheet, block));
  const columns = Math.max(LEAST_COLUMNS, sheet.marks.length, ...sheet.rows.map((row) => row.length));
  const [only, second] = sheet.headings;
  const dress: SheetDress = {
    sheet: name,
    widths: sheet.widths,
    looks: [{ area: { row: 0, column: 0, rows: sheet.rows.length, columns }, wrap: false }, ...sheet.looks],
    merges: sheet.merges,
    ...(sheet.pictures.length > 0 && {
      charts: sheet.pictures.map((one): ChartSpec => ({
        ...one,
        categories: { sheet: name, ...one.categories },
        series: one.series.map((each) => ({ name: each.name, values: { sheet: name, ...each.values } })),
      })),
    }),
    page: {
      orientation: landscape ? 'landscape' : 'portrait',
      margins: MARGINS,
      footer: paper.foot,
      ...(only !== undefined && second === undefined && { repeat: { first: only, last: only } }),
    },
  };
  return { name, cells: sheet.rows.map((row) => [...row, ...blanks(columns - row.length)]), dress };
}
