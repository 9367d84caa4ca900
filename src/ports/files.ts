/** Files in the page: asked for, read, made, handed over. Nothing is sent anywhere; what is loaded for it is loaded when asked. */
import type { Cell, Grid, WrittenCell } from '../core/cell';
import type { Paper } from '../core/report/paper';

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

export interface FilesPort {
  /** Asks the user for files; none when given up. Call it from a click. */
  pick(kind: 'workbook' | 'document', many?: boolean): Promise<readonly PickedFile[]>;
  /** Every sheet with content, every facet. */
  read(file: PickedFile): Promise<{ readonly grids: readonly Grid[] } | { readonly problem: Said }>;
  /** The workbook with cells changed; every other part of it stays as it is. */
  fill(
    file: PickedFile,
    sheets: readonly { readonly sheet: string; readonly cells: readonly CellChange[] }[],
  ): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Said }>;
  /** A paper as .docx; in the layout of the department's own template where one is given. */
  document(paper: Paper, template?: PickedFile): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Said }>;
  /** Hands a file to the user. Only where the host can (Capabilities.download). */
  save(name: string, bytes: Uint8Array): Promise<void>;
}
