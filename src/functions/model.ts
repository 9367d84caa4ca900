/** A custom function as data: everything that describes it in any host is generated from this. */
import type { Message } from '../messages/message';
import type { Cell } from '../core/cell';

export type ParamType =
  /** One value, or a range over which the function is vectorised (spills). */
  | 'amount'
  | 'number'
  | 'text'
  | 'date'
  | 'threshold'
  | 'unit'
  /** A range taken whole. */
  | 'range';

export interface Param {
  /** Published name, ASCII, e.g. 'giai_ngan'. Never changes once published. */
  readonly name: string;
  readonly type: ParamType;
  readonly optional?: boolean;
  /** Only the last parameter: any number of further arguments. */
  readonly repeating?: boolean;
  /** In Sheets a blank arrives as '' and so does the empty text: here '' means "not reported" (design/product.md §2). */
  readonly emptyIsMissing?: boolean;
  readonly help: { readonly vi: string; readonly en: string };
  readonly example: string;
}

/** What a function gives: one value, a block that spills, or an error with a sentence. */
export type Result = Cell | readonly (readonly Cell[])[] | FunctionError;

export interface FunctionError {
  /** '#VALUE!' for bad arguments, '#N/A' for nothing to say. */
  readonly failure: '#VALUE!' | '#N/A';
  readonly message: Message;
}

/** An argument after normalising: a matrix of cells; `null` where an optional argument is left out. */
export type Argument = readonly (readonly Cell[])[] | null;

export interface FunctionSpec {
  readonly id: `TD_${string}`;
  readonly params: readonly Param[];
  readonly help: { readonly vi: string; readonly en: string };
  /** Parameters over which a matrix argument makes the whole function spill, by name; [] for functions that take ranges whole. */
  readonly vectorised: readonly string[];
  readonly result: 'scalar' | 'matrix';
  /** Worked example with ';' as separator, and what it shows. */
  readonly example: { readonly formula: string; readonly shows: string };
  /** Pure. For vectorised functions called once per element with 1 × 1 arguments. */
  compute(args: readonly Argument[]): Result;
}
