/** What is read from a file. */
import type { Area, Grid, Ref } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Message } from '../messages/message';
import type { TextEncodingName } from './csv/encoding';

export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** The used range without empty outer rows and columns; null for an empty sheet. */
  readonly used: Area | null;
  /** Array formulas: the anchor's formula stands in the grid, the area's other cells are its results, never constants. */
  readonly spills: readonly Spill[];
}

export interface Spill extends Area {
  /** Excel sizes the area itself; false for the older Ctrl+Shift+Enter kind. */
  readonly dynamic: boolean;
}

export interface Workbook {
  /** One per sheet with content, in the order of the tabs, with every facet. */
  readonly grids: readonly Grid[];
  /** Every worksheet, in the order of the tabs. */
  readonly sheets: readonly FileSheet[];
  /** Formula cells without a stored result (a program wrote them and no spreadsheet has calculated since). */
  readonly uncomputed: readonly Ref[];
  /** What a reader of the file must know, such as text whose encoding nobody wrote down. */
  readonly remarks: readonly Finding[];
  /** 'xlsx' can be saved back by `patchWorkbook`; the other formats can only be read. */
  readonly format: 'xlsx' | 'xls' | 'ods' | 'csv' | 'other';
}

/** The part of AbortSignal that is used, so that Node, browsers and tests agree. */
export interface FileOptions {
  readonly signal?: { readonly aborted: boolean };
  /** Called with 0…1. */
  readonly progress?: (share: number) => void;
  /** How text is written, where the file does not say and a person does. */
  readonly encoding?: TextEncodingName;
}

export type Unreadable = { readonly problem: Message };
