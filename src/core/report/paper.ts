/** A paper for a reader: built once from results, drawn by the pane, by sheets and by .docx; no drawing computes a figure. */
import type { Day, Ref } from '../cell';

/** Words in one style. `src`: the cells that the words rest on, so that the pane can lead there. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Left for a person to fill in by hand: drawn as dots in print, as a mark on the screen. */
  readonly blank?: boolean;
  readonly src?: readonly Ref[];
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface TableColumn {
  readonly heading: string;
  readonly align: Align;
  /** Share of the table's width. */
  readonly width: number;
  /** Headings over several columns: consecutive columns of one group share it. */
  readonly group?: string;
}

export interface TableRow {
  readonly cells: readonly (readonly Run[])[];
  /** Group and total rows are drawn bold; a group row fills the whole width with its first cell. */
  readonly kind?: 'data' | 'group' | 'total';
  /** Stays on the page of the row after it, where there is room: rows of one subject. */
  readonly withNext?: boolean;
}

/** One line or bar of a picture; `at` and `value` are for drawing only, `label` is what a reader reads. */
export interface Point {
  readonly at: string;
  /** 0…1 and above; null where nothing is known. */
  readonly value: number | null;
  readonly label: string;
}

export interface Series {
  readonly name: string;
  readonly kind: 'line' | 'bar' | 'milestone';
  readonly points: readonly Point[];
}

export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | {
      readonly is: 'paragraph';
      readonly runs: readonly Run[];
      readonly align?: Align;
      readonly indent?: boolean;
      /** Letters of a note: what a list rests on, what its numbers stand for. */
      readonly small?: boolean;
      /** Millimetres from the margin at which every line begins: whom a letter is addressed to. */
      readonly inset?: number;
    }
  | { readonly is: 'list'; readonly items: readonly (readonly Run[])[]; readonly mark: '-' | '+' | '1.' }
  | {
      readonly is: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
      readonly caption?: string;
    }
  | { readonly is: 'chart'; readonly title: string; readonly series: readonly Series[]; readonly told: string }
  /** Side by side: signatures, "Nơi nhận". */
  | {
      readonly is: 'signatures';
      readonly left: readonly (readonly Run[])[];
      readonly right: readonly (readonly Run[])[];
    }
  /** A new page: an appendix, numbered from one; with a head, a document of its own begins there. */
  | { readonly is: 'page'; readonly landscape?: boolean; readonly head?: PaperHead };

/** Head of a Vietnamese administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). Null: left blank to be filled in. */
export interface PaperHead {
  /** Cơ quan, tổ chức chủ quản trực tiếp. */
  readonly above: string | null;
  readonly agency: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly day: Day | null;
  /** "TỜ TRÌNH", "QUYẾT ĐỊNH"; none for a công văn. */
  readonly type: string | null;
  /** Trích yếu. */
  readonly subject: string;
}

export interface Paper {
  /** Id of the paper, 'to-trinh': also its file name. */
  readonly id: string;
  readonly head: PaperHead | null;
  readonly blocks: readonly Block[];
  /** "Bản nháp" until sealed, seal code, data date: printed at the foot of every page. */
  readonly foot: string;
  readonly landscape?: boolean;
  /** Values by name for a department's own template (docs/mau-van-ban.md); a value nobody knows yet is dots. */
  readonly fields: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, PaperList>>;
}

/** Rows that a template repeats: '{{tap_the.ten}}' is the column `ten` of the list `tap_the`. */
export interface PaperList {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}
