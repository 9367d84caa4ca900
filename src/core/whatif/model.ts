/** What somebody tries out in a sandbox, and what it would change. Nothing here is ever written to the workbook. */
import type { Message } from '../../messages/message';
import type { Dong } from '../amount';
import type { Dates } from '../evaluation/context';
import type { Evidence, Facts, Mark, Tally } from '../evaluation/facts';
import type { Basis, PlanKind } from '../disbursement';
import type { Id, RuleSet } from '../rules/model';
import type { Flip } from '../seal';

/** Everything that a verdict rests on. */
export interface Situation extends Dates {
  readonly rules: RuleSet;
  readonly facts: Facts;
}

export type Trial =
  /** Sets the subject's total, or adds to it once (negative takes away), whatever projects it is told apart by. */
  | {
      readonly kind: 'figure';
      readonly subject: Id;
      readonly quantity: 'plan' | 'disbursed';
      readonly planKind: PlanKind;
      readonly basis: Basis;
      readonly set?: Dong;
      readonly add?: Dong;
    }
  /** Replaces the mark of this rater, or gives one. */
  | { readonly kind: 'mark'; readonly mark: Omit<Mark, 'src'> }
  | { readonly kind: 'evidence'; readonly add: Omit<Evidence, 'src'> }
  /** Takes away what stands in a cell: 'DL_MinhChung!C12'. */
  | { readonly kind: 'without'; readonly src: string }
  /** Replaces the tally of this subject and item, or gives one. */
  | { readonly kind: 'tally'; readonly tally: Omit<Tally, 'src'> }
  | { readonly kind: 'rules'; readonly rules: RuleSet }
  | { readonly kind: 'dates'; readonly dates: Partial<Dates> };

export interface TrialResult {
  readonly situation: Situation;
  /** Decisions that come out differently. */
  readonly flips: readonly Flip[];
  /** Trials that could not be carried out, in order; the others were. */
  readonly problems: readonly Message[];
}
