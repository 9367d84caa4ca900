/** .xls, .ods, .xlsb and the HTML or XML that web systems name .xls → grids, through SheetJS, loaded only when such a file comes. */
import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { type Cell, type ErrorCode, BLANK, serialOfDay } from '../../core/cell';
import type { FileOptions, FileSheet, Workbook } from '../model';
import { FileProblem } from '../problem';
import type { RawCell } from '../xlsx/cell';
import { gridOfSheet } from '../xlsx/grid';
import type { RawRow, RawSheet } from '../xlsx/sheet';
import type { CellStyle } from '../xlsx/styles';
import { type SheetFonts, readFonts } from './fonts';

const ERRORS: Readonly<Record<number, ErrorCode>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function valueOf({ t, v }: CellObject): Cell {
  if (v === undefined || v === null || t === 'z') return BLANK;
  if (t === 'e') return { error: ERRORS[Number(v)] ?? '#ERROR!' };
  if (v instanceof Date) {
    const iso = v.toISOString();
    return serialOfDay(iso.slice(0, 10)) + (v.getTime() % 86_400_000) / 86_400_000;
  }
  return v;
}

/** Numbers the styles, as the grid builder asks for them by number. */
class Styles {
  private readonly numbers = new Map<string, number>();
  private readonly table: CellStyle[] = [];

  number(format: string, font: string | null): number {
    const key = `${format}\n${font ?? ''}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.table.length);
    return this.table.push({ format, font }) - 1;
  }

  readonly of = (style: number): CellStyle => this.table[style] ?? { format: 'General', font: null };
}

function rawCell(cell: CellObject, column: number, style: number): RawCell {
  const { f, F, D } = cell as CellObject & { F?: string; D?: boolean };
  const text = typeof f === 'string' ? f.replace(/^of:=/, '') : '';
  const formula = text === '' ? null : { text, type: F === undefined ? '' : 'array', ref: F ?? '', shared: '' };
  return { column, value: valueOf(cell), formula, style, metadata: D ? 1 : 0 };
}

function rawSheet(sheet: WorkSheet, fonts: SheetFonts | undefined, styles: Styles): RawSheet {
  const data = (sheet as unknown as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? [];
  const rows: RawRow[] = [];
  data.forEach((line, row) => {
    const cells: RawCell[] = [];
    (line as (CellObject | undefined)[] | undefined)?.forEach((cell, column) => {
      if (!cell || (cell.t === 'z' && cell.f === undefined)) return;
      const style = styles.number(String(cell.z ?? 'General'), fonts?.get(`${row},${column}`) ?? null);
      cells.push(rawCell(cell, column, style));
    });
    if (cells.length > 0) rows.push({ row, cells });
  });
  const hidden = (list: readonly ({ hidden?: boolean } | null | undefined)[] | undefined) =>
    (list ?? []).flatMap((item, index) => (item?.hidden ? [index] : []));
  return {
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }: Range) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    })),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']).map((column) => [column, column] as const),
    protected: sheet['!protect'] !== undefined,
  };
}

const OPTIONS = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellStyles: true,
  cellHTML: false,
} as const;

/** The library tells the console of number formats that it does not know; nobody who reads a workbook can use that. */
function quietly<T>(run: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return run();
  } finally {
    console.error = error;
  }
}

/** Throws FileProblem. */
export async function readLegacy(
  bytes: Uint8Array,
  format: Workbook['format'],
  { signal, progress }: FileOptions = {},
): Promise<Workbook> {
  const { CFB, read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = quietly(() => read(bytes, OPTIONS));
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new FileProblem('password');
    throw error;
  }
  if (signal?.aborted) throw new FileProblem('cancelled');
  const compound = bytes[0] === 0xd0;
  const stream = compound ? CFB.find(CFB.read(bytes, { type: 'buffer' }), '/Workbook')?.content : undefined;
  const fonts = stream ? readFonts(Uint8Array.from(stream as ArrayLike<number>)) : [];
  const styles = new Styles();
  const sheets: FileSheet[] = [];
  const grids = [];
  const uncomputed = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet || sheet['!type'] === 'chart') continue;
    const raw = rawSheet(sheet, fonts[index], styles);
    const date1904 = Boolean(book.Workbook?.WBProps?.date1904);
    const { grid, ...rest } = gridOfSheet(raw, { sheet: name, styleOf: styles.of, date1904, dynamic: new Set([1]) });
    if (grid) grids.push(grid);
    uncomputed.push(...rest.uncomputed);
    const { row = 0, column = 0, rows = 0, columns = 0 } = grid?.ref ?? {};
    const hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
    const used = grid ? { row, column, rows, columns } : null;
    sheets.push({ name, hidden, protected: raw.protected, used, spills: rest.spills });
    progress?.((index + 1) / book.SheetNames.length);
  }
  if (sheets.length === 0) throw new FileProblem('noSheets');
  return { grids, sheets, uncomputed, remarks: [], format };
}
