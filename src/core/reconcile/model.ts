/** Two sides of the same money: the accountant's sheet and the State Treasury's extract, line by line. */
import type { Message } from '../../messages/message';
import type { Dong } from '../amount';
import type { Day } from '../cell';
import type { Finding } from '../finding';
import type { Question, Table, TableData } from '../table/model';

export type SideName = 'books' | 'treasury';

/** Plan of the year, carried over from an earlier one, or advanced on a later one. */
export type PlanShare = 'year' | 'carryover' | 'advance';

/** Advance payment (tạm ứng) or completed volume (KLHT). */
export const PAID = ['advance', 'volume'] as const;
export type Paid = (typeof PAID)[number];

/** What money is told apart by within a project, in the order in which it is. */
export const DIMENSIONS = ['kind', 'year', 'source', 'paid'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is said of some money; null where the side does not say it. */
export interface Parts {
  readonly kind: PlanShare | null;
  readonly year: number | null;
  /** As `sourceKey` gives it. */
  readonly source: string | null;
  readonly paid: Paid | null;
}

/** One amount of one row. */
export interface Entry extends Parts {
  /** As `codeKey` gives it; '' where the row has none. */
  readonly code: string;
  readonly name: string;
  /** Whole đồng; null where the cell is blank or unreadable: then nothing is known, not 0. */
  readonly dong: number | null;
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly number[];
  /** Column of the money that is taken out: carried-over money within the total. */
  readonly less?: number;
  /** Day of booking, where the row has one. */
  readonly day: Day | null;
  /** Money counted through this day. */
  readonly through: Day | null;
  /** Amount of a "nộp giảm" column beside it, with its cell. */
  readonly returned?: { readonly dong: number; readonly cell: string };
}

/** A column that is no amount and says something of the row's money. */
export interface WordColumn {
  readonly table: number;
  readonly column: number;
  readonly what: 'kind' | 'year' | 'paid' | 'day' | 'source' | 'code' | 'name' | 'returned';
  readonly heading: string;
}

/** An amount column that was taken. */
export interface MoneyTaken {
  readonly table: number;
  readonly column: number;
  readonly what: 'total' | 'volume' | 'advance' | 'carryover';
  readonly heading: string;
}

export interface Side {
  readonly tables: readonly Table[];
  readonly data: readonly TableData[];
  readonly entries: readonly Entry[];
  readonly words: readonly WordColumn[];
  readonly money: readonly MoneyTaken[];
  /** The latest day that the money taken is counted through; null where the side says none. */
  readonly asOf: Day | null;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

export const CAUSES = ['timing', 'wrong-source', 'wrong-year', 'returned', 'unclear'] as const;
export type Cause = (typeof CAUSES)[number];

export type LineState = 'agrees' | 'differs' | 'only-books' | 'only-treasury';

export interface Money {
  readonly dong: Dong;
  /** Cells, those subtracted included. */
  readonly src: readonly string[];
  /** Those of `src` that are subtracted. */
  readonly less: readonly string[];
  /** Cells that hold no amount. */
  readonly blank: readonly string[];
  /** Latest day the amounts are counted through. */
  readonly through: Day | null;
}

/** What only one side tells apart, so that sums were compared. */
export interface Coarse {
  readonly dimension: Dimension;
  /** The side that does not say it. */
  readonly lacks: SideName;
}

export interface Line extends Parts {
  readonly code: string;
  readonly name: string;
  /** Null where that side has no row. */
  readonly books: Money | null;
  readonly treasury: Money | null;
  /** Books minus treasury. */
  readonly difference: Dong;
  readonly state: LineState;
  readonly coarse: readonly Coarse[];
  /** Null where the line agrees. */
  readonly cause: Cause | null;
  /** Why it has this cause, the deciding sentence first; none where the line agrees. */
  readonly reasons: readonly Message[];
}

/** A project of one side that may be one of the other, by its name or code; never taken as the same. */
export interface Suggestion {
  /** Index of the line it is about. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly cells: readonly string[];
  readonly why: 'same-name' | 'like-name' | 'like-code';
}

export interface Totals {
  readonly books: Dong;
  readonly treasury: Dong;
  /** Books minus treasury: the sum of all lines' differences. */
  readonly difference: Dong;
  readonly states: Readonly<Record<LineState, number>>;
  readonly causes: Readonly<Record<Cause, number>>;
}

/** A name of a capital source that only one side uses: until it is paired, sums over sources are compared. */
export interface LoneSource {
  readonly side: SideName;
  readonly key: string;
  readonly shown: string;
}

export interface Reconciliation {
  readonly books: Side;
  readonly treasury: Side;
  /** Those that need attention first. */
  readonly lines: readonly Line[];
  readonly suggestions: readonly Suggestion[];
  readonly loneSources: readonly LoneSource[];
  readonly totals: Totals;
}
