/** A sealed result ("chốt kết quả"): what was decided on, and the code that is printed in the minutes. */
import type { Day } from '../cell';
import type { CanonicalRow } from './canonical';

/** Raised with every release whose engine could decide anything differently. */
export const ENGINE = '1';

export interface SealHead {
  readonly engine: string;
  readonly lawAt: Day;
  readonly dataAt: Day;
  /** Code of the seal before this one; '' for the first. */
  readonly previous: string;
  /** Who as declared, when, and why (needed when sealing again). */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export interface Seal extends SealHead {
  /** "Mã xác thực": 16 characters over everything below and above. */
  readonly code: string;
  /** Snapshot: every canonical row of rules, inputs and results. */
  readonly rows: readonly CanonicalRow[];
}

export interface Change {
  readonly key: string;
  /** null where the row is new or gone. */
  readonly before: string | null;
  readonly after: string | null;
}

/** "Khớp", "số liệu đã thay đổi", "quy định đã thay đổi", "phiên bản phần mềm đã thay đổi". */
export type SealState = 'match' | 'inputs changed' | 'rules changed' | 'engine changed';

export interface Comparison {
  /** ['match'] alone, or every other state that holds. */
  readonly states: readonly SealState[];
  readonly rules: readonly Change[];
  readonly inputs: readonly Change[];
  /** The decisions that they flip. */
  readonly results: readonly Change[];
}
