/**
 * How a sheet of ours is dressed beyond its cells: drop-downs, notes, soft locks, looks, print set-up, charts. Plain data;
 * every host does what it can (docs/limits.md) and a dress never changes a value.
 */
import { type Area, contains, type Ref } from './ref';

/** A drop-down. Texts hold no comma and fit 255 characters together (`fitsInCell`), else they stand in a range. */
export interface ListRule {
  readonly area: Area;
  /** Blank cells of a range count for nothing. */
  readonly allowed: readonly string[] | Ref;
  /** What another text meets: refused; asked "keep it?"; taken as it is (several values in one cell). */
  readonly otherwise: 'refuse' | 'ask' | 'accept';
  /** Shown beside the selected cell, at most 255 characters. */
  readonly prompt?: string;
  /** Shown when another text is refused or asked about, at most 225 characters. */
  readonly error?: string;
}

/** Cells that take a day, or a whole number from 0 on; anything else is refused when it is typed. */
export interface CheckRule {
  readonly area: Area;
  readonly kind: 'day' | 'whole';
  /** At most 255 and 225 characters. */
  readonly prompt?: string;
  readonly error?: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells (ids, stamps) that ask before a person changes them. Blank rows below stay free; our own writes never ask. */
export interface Guard {
  readonly area: Area;
  /** Why, at most 225 characters. */
  readonly why: string;
}

/** Looks of an area; later ones are laid over earlier ones. */
export interface Look {
  readonly area: Area;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Family of letters, 'Times New Roman'; left out, the workbook's own. */
  readonly font?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Thin lines around every cell. */
  readonly border?: boolean;
  /** Light grey ground of headings. */
  readonly shade?: boolean;
  readonly format?: string;
}

/** A4. Margins in centimetres; the defaults are those of a table that is read, not filed. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Zero-based rows repeated at the top of every page. */
  readonly repeat?: { readonly first: number; readonly last: number };
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** What is printed; left out, everything. Rows that people may add below are not in it. */
  readonly area?: Area;
  /** Lines between all cells, for sheets whose cells have none and whose rows grow. */
  readonly lines?: boolean;
  /** Zero-based rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** Plain text at the foot of every page, left; the page number stands right. */
  readonly footer?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Ref;
}

/** A native chart over cells; bars lie, columns stand. */
export interface ChartSpec {
  /** Unique on its sheet; a chart of this name is replaced. */
  readonly name: string;
  readonly type: 'line' | 'bar' | 'column';
  readonly title: string;
  readonly categories: Ref;
  readonly series: readonly ChartSeries[];
  /** Number format of the value axis, e.g. '0%'. */
  readonly format?: string;
  /** Where the value axis begins; left out, as the host chooses: bars of like values then look far apart. */
  readonly from?: number;
  /** The cells that the chart covers. */
  readonly area: Area;
}

/** Consecutive rows that are so high, in points; higher where a text needs it, unless `exact`. */
export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  readonly points: number;
  readonly exact?: boolean;
}

export interface SheetDress {
  /** One of our own sheets: there already, or added in the same batch. */
  readonly sheet: string;
  readonly lists?: readonly ListRule[];
  /** Laid on in files that are made; a host's own sheets go without. */
  readonly checks?: readonly CheckRule[];
  readonly notes?: readonly Note[];
  readonly guarded?: readonly Guard[];
  /** Characters by column from A on; null leaves a column alone. */
  readonly widths?: readonly (number | null)[];
  /** Rows to write in by hand, and rows whose height a host cannot find out itself. */
  readonly heights?: readonly RowHeight[];
  readonly looks?: readonly Look[];
  readonly merges?: readonly Area[];
  /** Rows that stay in sight, counted from the top. */
  readonly freeze?: number;
  readonly page?: PageSetup;
  readonly charts?: readonly ChartSpec[];
}

/** Excel refuses a longer list, and has no way to write a comma in one. */
export const MOST_LIST = 255;

/** True where the texts can stand in the rule itself. */
export function fitsInCell(texts: readonly string[]): boolean {
  return texts.join(',').length <= MOST_LIST && texts.every((text) => !/[,"\n\r]/.test(text) && text.trim() === text);
}

/** A look without its area. */
export type CellLook = Omit<Look, 'area'>;

/** The look of one cell: of all looks that cover it, the last word on each point. Null where none does. */
export function lookAt(looks: readonly Look[], row: number, column: number): CellLook | null {
  const over = looks.filter(({ area }) => contains(area, row, column));
  if (over.length === 0) return null;
  const found: Look = over.reduce((before, look) => ({ ...before, ...look }));
  return withoutArea(found);
}

function withoutArea(look: Look): CellLook {
  const copy: Partial<{ -readonly [K in keyof Look]: Look[K] }> = { ...look };
  delete copy.area;
  return copy;
}

/** Cells that must be there, blank or not, to show the look. */
export function showsOnBlank({ border, shade, format }: CellLook): boolean {
  return border === true || shade === true || format !== undefined;
}
