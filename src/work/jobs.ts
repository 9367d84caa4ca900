/** What a worker is asked and what it answers, in every host. */
import type { PackedGrid } from './packed-grid';
import type { Piece } from './pieces';

export interface AssessJob {
  readonly kind: 'assess';
  readonly grids: readonly PackedGrid[];
  /** AssessmentOptions after `forTravel`. */
  readonly options: unknown;
}

/** From the page: it took the last piece and is free for another. */
export interface More {
  readonly kind: 'more';
}

/** From the page: are you there? */
export interface Hello {
  readonly kind: 'hello';
}

/** An Assessment after `forTravel`, without what went ahead in pieces. */
export interface Assessed {
  readonly assessment: unknown;
}

/** From the page: the part that the worker wanted, or why it did not come. */
export interface Part {
  readonly kind: 'part';
  readonly file: string;
  readonly text?: string;
  readonly problem?: string;
}

export type Told =
  { readonly progress: number } | { readonly piece: Piece } | { readonly wants: string } | { readonly failed: string };
