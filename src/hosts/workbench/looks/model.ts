/** How a workbook looks: what the grids do not carry and the product never judges by. */
import type { IStyleData } from '@univerjs/core';

/** Part of Univer's style of a cell, number format included. */
export type Style = IStyleData;

export interface SheetLook {
  /** Pixels; zero-based, inclusive. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly width: number }[];
  readonly rows: readonly { readonly row: number; readonly height: number }[];
  /** Rows and columns that stay in place. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** Three numbers a cell: row, column, index into `styles`; cells of style 0 are left out. */
  readonly cells: Int32Array;
}

export interface Looks {
  readonly styles: readonly Style[];
  readonly sheets: Readonly<Record<string, SheetLook>>;
}
