/** What the worker is asked and what it answers. */
import type { Assessment, AssessmentOptions } from '../../../core/assessment/model';
import type { Grid } from '../../../core/cell';
import type { Opened } from '../book/opened';

export type Job =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'assess'; readonly grids: readonly Grid[]; readonly options: AssessmentOptions };

export type Answer =
  | { readonly progress: number }
  | { readonly opened: Opened }
  | { readonly assessment: unknown }
  | { readonly failed: string };

export type { Assessment };
