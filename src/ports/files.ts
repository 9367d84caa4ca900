/** Files in the page: asked for, read, made, handed over. Nothing is sent anywhere; what is loaded for it is loaded when asked. */
import type { Area, Cell, Grid, SheetDress, WrittenCell } from '../core/cell';
import type { Paper } from '../core/report/paper';
import type { ReadOptions } from './workbook';

/** A sentence of the catalogue, as the core returns it. */
interface Said {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: WrittenCell;
  /** Last result of a formula. */
  readonly value?: Cell;
}

/** A sheet of a new workbook. */
export interface MadeSheet {
  /** Made one that Excel takes: shortened, forbidden characters left out, numbered where it comes twice. */
  readonly name: string;
  /** From A1; rows may differ in length. */
  readonly cells: readonly (readonly WrittenCell[])[];
  /** Zero-based rows printed bold; the sheet is frozen below the last of them. */
  readonly headings?: readonly number[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  readonly merges?: readonly Area[];
  /** Out of sight; a person can show it. Never the only or the first sheet. */
  readonly hidden?: boolean;
  /** Last results of formulas, by the same rows and columns. */
  readonly values?: readonly (readonly (Cell | undefined)[])[];
}

export interface FilesPort {
  /** Asks the user for files; none when given up. Call it from a click. */
  pick(kind: 'workbook' | 'document', many?: boolean): Promise<readonly PickedFile[]>;
  /** Every sheet with content, every facet. Stopped by the signal, it says so as its problem. */
  read(
    file: PickedFile,
    options?: ReadOptions,
  ): Promise<{ readonly grids: readonly Grid[] } | { readonly problem: Said }>;
  /** The workbook with cells changed; every other part of it stays as it is. */
  fill(
    file: PickedFile,
    sheets: readonly { readonly sheet: string; readonly cells: readonly CellChange[] }[],
  ): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Said }>;
  /** A new .xlsx of these sheets, in this order; at least one. `dress` goes by the names given here. */
  workbook(
    sheets: readonly MadeSheet[],
    dress?: readonly SheetDress[],
  ): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Said }>;
  /** A paper as .docx; in the layout of the department's own template where one is given. */
  document(paper: Paper, template?: PickedFile): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Said }>;
  /** Hands a file to the user. Only where the host can (Capabilities.download). */
  save(name: string, bytes: Uint8Array): Promise<void>;
}
