/** A spreadsheet as plain data, so that a test can copy, compare and go back to it. */
export type Value = string | number | boolean | Date;

export interface CellState {
  value: Value;
  formula: string;
  format: string;
  font: string;
}

export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  /** Protected against the user who runs the script. */
  locked: boolean;
  maxRows: number;
  maxColumns: number;
  /** By 'row,column', one-based. */
  cells: Record<string, CellState>;
  merges: Box[];
  hiddenRows: number[];
  filteredRows: number[];
  hiddenColumns: number[];
  dress: Dress;
}

/** What a sheet carries besides cells; places as 'row,column,rows,columns', one-based. */
export interface Dress {
  looks: string[];
  rules: { at: string; rule: Record<string, unknown> }[];
  notes: Record<string, string>;
  guards: { at: string; description: string; warningOnly: boolean }[];
  widths: Record<number, number>;
  frozen: number;
  charts: Record<string, unknown>[];
}

export function noDress(): Dress {
  return { looks: [], rules: [], notes: {}, guards: [], widths: {}, frozen: 0, charts: [] };
}

export interface BookState {
  sheets: SheetState[];
  nextId: number;
  active: { sheet: number } & Box;
  timeZone: string;
  locale: string;
  /** Name of the run that holds the document lock. */
  lock: string | null;
}

export const EMPTY_CELL: CellState = { value: '', formula: '', format: 'General', font: 'Arial' };

export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  return sheet.cells[`${row},${column}`] ?? EMPTY_CELL;
}

export function change(sheet: SheetState, row: number, column: number, by: Partial<CellState>): void {
  sheet.cells[`${row},${column}`] = { ...cellAt(sheet, row, column), ...by };
}

export function newSheet(id: number, name: string): SheetState {
  const none = { merges: [], hiddenRows: [], filteredRows: [], hiddenColumns: [] };
  return {
    id,
    name,
    hidden: false,
    locked: false,
    maxRows: 1000,
    maxColumns: 26,
    cells: {},
    dress: noDress(),
    ...none,
  };
}

/** A spreadsheet whose sheets hold these values from A1; texts with '=' are formulas showing 0. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly (Value | null)[])[]>>): BookState {
  const state: BookState = {
    sheets: [],
    nextId: 1,
    active: { sheet: 1, row: 1, column: 1, rows: 1, columns: 1 },
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
    lock: null,
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = newSheet(state.nextId++, name);
    sheet.maxRows = Math.max(1000, rows.length);
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === null) return;
        const formula = typeof value === 'string' && value.startsWith('=') ? value : '';
        change(sheet, r + 1, c + 1, { value: formula === '' ? value : 0, formula });
      }),
    );
    state.sheets.push(sheet);
  }
  return state;
}

/** Last row or column that holds anything. */
export function lastUsed(sheet: SheetState, which: 0 | 1): number {
  const places = Object.entries(sheet.cells).filter(([, cell]) => cell.value !== '' || cell.formula !== '');
  return Math.max(0, ...places.map(([place]) => Number(place.split(',')[which])));
}
