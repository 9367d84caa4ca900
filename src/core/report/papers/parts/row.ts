/** What rows of all tables of a rule set share. */
import type { Citation, Id } from '../../../rules/model';

export interface Row {
  readonly id: Id;
  readonly citations: readonly Citation[];
}
