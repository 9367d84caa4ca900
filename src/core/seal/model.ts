/** A sealed result ("chốt kết quả"): what was decided on, and the code that is printed in the minutes. */
import type { Day } from '../cell';
import type { Outcome } from '../evaluation/decision';
import type { CanonicalRow, SealedPart } from './canonical';

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
  /** The decision that was issued on it ("Quyết định số …"); absent until then. From then on nothing changes the result. */
  readonly issued?: string;
}

export interface Seal extends SealHead {
  /** "Mã xác thực": 16 characters over engine, dates, digests and the seal before. */
  readonly code: string;
  /** SHA-256 of rules, inputs and results, in hexadecimal digits. */
  readonly digests: Readonly<Record<SealedPart, string>>;
  /** Snapshot: every canonical row of rules, inputs and results. */
  readonly rows: readonly CanonicalRow[];
}

export interface Change {
  readonly key: string;
  /** null where the row is new or gone. */
  readonly before: string | null;
  readonly after: string | null;
}

interface Standing {
  readonly outcome: Outcome;
  /** Exact text: '735/8'. */
  readonly points: string | null;
  readonly rank: string | null;
}

/** A decision that is no longer what was sealed; null where there was or is none. */
export interface Flip {
  readonly subject: string;
  readonly tier: string;
  readonly was: Standing | null;
  readonly now: Standing | null;
}

/** "Khớp", "số liệu đã thay đổi", "quy định đã thay đổi", "phiên bản phần mềm đã thay đổi". */
export type SealState = 'match' | 'inputs changed' | 'rules changed' | 'engine changed';

export interface Comparison {
  /** ['match'] alone, or every other state that holds. */
  readonly states: readonly SealState[];
  readonly rules: readonly Change[];
  readonly inputs: readonly Change[];
  readonly results: readonly Change[];
  /** The decisions among `results` that came out differently. */
  readonly flips: readonly Flip[];
}
