/** What the product needs of a spreadsheet. One adapter per host; each call is one round trip. */
import type { Area, Cell, Grid, Ref, SheetDress, WrittenCell } from '../core/cell';

export interface Capabilities {
  /** Custom functions TD_… work in this host; otherwise the pane writes native formulas only. */
  readonly functions: boolean;
  /** The host's own undo covers our writes. */
  readonly undo: boolean;
  /** 'push': watch() hears of a change within 1 s. 'poll': the host can only be asked. */
  readonly events: 'push' | 'poll';
  readonly canEdit: boolean;
  /** A file can be handed to the user. Where false, "Ghi thành trang tính" stands in its place. */
  readonly download: boolean;
  /** BCP 47 tag of the host's interface, e.g. 'vi-VN'. */
  readonly locale: string;
  /** What formulas separate arguments with when a person reads them: ';' in a Vietnamese locale. */
  readonly listSeparator: ';' | ',';
  /** The workbook recalculates only when asked (F9): what formulas show may be old. Left out where it never does. */
  readonly manualCalculation?: boolean;
  /** Charts of a dress become charts of the workbook; elsewhere only the pane's own picture shows them. */
  readonly charts: boolean;
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** The used range without empty outer rows and columns; null for an empty sheet. */
  readonly used: Area | null;
}

export type Facet = 'values' | 'formulas' | 'numberFormats' | 'merges' | 'hidden' | 'fonts';

export interface ReadRequest {
  readonly range: Ref;
  /** 'values' is always read. */
  readonly facets: readonly Facet[];
}

/** The part of AbortSignal that the product uses, so that the port needs no browser. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface ReadOptions {
  readonly signal?: CancelSignal;
  /** Called with 0…1. */
  readonly progress?: (share: number) => void;
}

export interface RangeWrite {
  readonly range: Ref;
  /** Exactly range.rows × range.columns. */
  readonly cells: readonly (readonly WrittenCell[])[];
  /**
   * Outside of our own sheets: what stands there now as it was read and shown to the user, a formula as its text, else the
   * value. A cell that holds anything else is not written ('occupied'). Without it every cell must be blank or still hold
   * what this pane wrote.
   */
  readonly replaces?: readonly (readonly Cell[])[];
}

export interface WriteBatch {
  /** What the user reads in the undo list, Vietnamese. */
  readonly label: string;
  /** Sheets of ours to add first (names 'DL_…', 'QD_…', 'KQ_…' or 'Bản thuyết minh'); existing ones are left as they are. */
  readonly addSheets?: readonly string[];
  readonly ranges: readonly RangeWrite[];
  /** How sheets of ours look and help, laid on after the cells; it takes the place of what an earlier dress brought. */
  readonly dress?: readonly SheetDress[];
}

/** Merged cells of a sheet of ours give way where its dress brings them anew: they are taken apart before cells are entered. */
export function mergesAnew({ dress = [] }: Pick<WriteBatch, 'dress'>, sheet: string): boolean {
  return dress.some((one) => one.sheet === sheet && one.merges !== undefined);
}

export interface WriteOptions {
  /** Revision that each of our sheets had when it was read (cell C1); a sheet not yet there counts as 0. */
  readonly ifRevision?: Readonly<Record<string, number>>;
  /** Who writes, as declared by the user ("người dùng tự khai"). */
  readonly by?: string;
}

export interface Conflict {
  readonly sheet: string;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
  /** Both wrote at the same moment and what we entered was seen too late to be taken back: the sheet may hold some of each. */
  readonly entered?: true;
}

/**
 * `revision`: the new revision of each of our sheets that was written. `undressed`: the cells are written, their dress the
 * host refused, and why.
 */
export type WriteResult =
  | { readonly revision: Readonly<Record<string, number>>; readonly undressed?: string }
  | { readonly conflict: Conflict };

/** A failure that a person can act on; `code` selects the sentence in messages. */
export class PortError extends Error {
  constructor(
    readonly code:
      | 'no-sheet'
      | 'protected'
      | 'busy'
      | 'editing-cell'
      | 'not-ours'
      | 'occupied'
      | 'too-large'
      | 'read-only'
      | 'cancelled'
      | 'merged-target'
      | 'lost-host'
      | 'other',
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'PortError';
  }
}

export interface WorkbookPort {
  capabilities(): Promise<Capabilities>;
  sheets(options?: ReadOptions): Promise<readonly SheetInfo[]>;
  /** One grid per request, in order; each trimmed to the used range inside its request. Throws PortError. */
  read(requests: readonly ReadRequest[], options?: ReadOptions): Promise<readonly Grid[]>;
  selection(): Promise<Ref | null>;
  /** Shows and selects a range. The only call that moves what the user sees. */
  select(ref: Ref): Promise<void>;
  /** Hears of changes that touch any of the ranges (values typed or recalculated). Returns the way to stop. */
  watch(refs: readonly Ref[], changed: (refs: readonly Ref[]) => void): () => void;
  /** All or nothing. Row 1 of our sheets (revision, who, when) is stamped by the adapter through core/store. Throws PortError. */
  write(batch: WriteBatch, options?: WriteOptions): Promise<WriteResult>;
}
