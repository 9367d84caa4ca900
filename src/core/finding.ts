/** Something a person should know about their workbook: which cells, why it matters, what to do. */
import type { Message } from '../messages/message';
import type { Ref } from './cell';

/** 'blocking' ("chặn") keeps a verdict from being computed. */
export type Severity = 'blocking' | 'error' | 'warning' | 'info';

export interface Finding {
  /** Which check found it, e.g. 'total-mismatch'. */
  readonly check: string;
  readonly severity: Severity;
  readonly cells: readonly Ref[];
  /** What is wrong and why it matters. */
  readonly message: Message;
  /** What to do. */
  readonly advice: Message;
}
