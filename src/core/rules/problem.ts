/** What is wrong with a rule set, and where. */
import type { Ref } from '../cell';
import type { Message } from '../../messages/message';

export interface RuleProblem {
  /** Where in the rule set: 'gates[2].all[0].is'. */
  readonly path: string;
  /** Says what is wrong and what to type; its args hold `at`, a place a person can find. */
  readonly message: Message;
  /** The cell, where the rule set was read from a sheet. */
  readonly cell?: Ref;
}

/** Collects problems under a path; `at` is the path or whatever the reader shows for it. */
export type Report = (path: string, key: string, args?: Record<string, string | number>) => void;
