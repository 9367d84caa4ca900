/** What many departments' workbooks come to, one by one: plain data that crosses threads and is kept in a file. */
import type { Message } from '../../messages/message';
import type { Day } from '../cell';
import type { Basis, PlanKind } from '../disbursement';
import type { Outcome } from '../evaluation/decision';
import type { Severity } from '../finding';

/** A whole department against one plan. */
export interface PlanLine {
  readonly planKind: PlanKind;
  readonly basis: Basis;
  readonly asOf: Day;
  /** Whole đồng as plain digits; null where nobody reported it: never zero. */
  readonly plan: string | null;
  readonly disbursed: string | null;
  readonly src: readonly string[];
}

export interface DecisionLine {
  readonly subject: string;
  readonly kind: 'collective' | 'individual';
  readonly tier: string;
  readonly outcome: Outcome;
  /** The sentence that decided. */
  readonly reason: string;
}

export interface FindingLine {
  readonly severity: Severity;
  readonly cells: string;
  readonly message: Message;
  readonly advice: Message;
}

export interface Department {
  /** Path within the folder. */
  readonly file: string;
  readonly name: string;
  readonly dataAt: Day;
  readonly lawAt: Day;
  readonly rules: string;
  readonly plans: readonly PlanLine[];
  readonly decisions: readonly DecisionLine[];
  readonly findings: readonly FindingLine[];
}

/** A file that gave no result, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: readonly Message[];
}

export interface Province {
  readonly departments: readonly Department[];
  readonly leftOut: readonly LeftOut[];
}
