/** What the worker is asked and what it answers. */
import type { WorkbookEdits } from '../../../files';
import type { Message } from '../../../messages';
import type { Opened } from '../book/opened';
import type { PackedGrid } from './packed-grid';
import type { Piece } from './pieces';

export type Job =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'save'; readonly bytes: Uint8Array; readonly name: string; readonly edits: WorkbookEdits }
  /** `options`: AssessmentOptions after `forTravel`. */
  | { readonly kind: 'assess'; readonly grids: readonly PackedGrid[]; readonly options: unknown };

/** From the page: it took the last piece and is free for another. */
export interface More {
  readonly kind: 'more';
}

export type Saved = { readonly bytes: Uint8Array } | { readonly problem: Message };

export type Result =
  | { readonly opened: Opened }
  | { readonly saved: Saved }
  /** An Assessment after `forTravel`. */
  | { readonly assessment: unknown };

export type Answer = Result | { readonly progress: number } | { readonly piece: Piece } | { readonly failed: string };
