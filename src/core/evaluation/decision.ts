/** What is decided and why: reasons are a tree that ends at cells and clauses. */
import type { Message } from '../../messages/message';
import type { Dong } from '../amount';
import type { Citation, Id } from '../rules/model';

/** Three-valued (Kleene): missing is never zero and never false. */
export type Tri = 'met' | 'unmet' | 'missing';

export type Outcome = 'award' | 'nominate' | 'conditional' | 'no' | 'on hold' | 'evidence missing' | 'to council';

/** One amount behind a reason, with its cells. */
export interface Amounts {
  readonly plan: Dong;
  readonly disbursed: Dong;
  readonly planSrc: readonly string[];
  readonly disbursedSrc: readonly string[];
}

export interface Reason {
  /** Id of the rule row. */
  readonly row: Id;
  readonly subject: Id;
  readonly label: Message | string;
  readonly verdict: Tri | 'exempt' | 'council' | 'hold';
  /** Met by an estimate only. */
  readonly conditional?: boolean;
  /** Some of a criterion's points, not all: neither met nor refused. */
  readonly part?: boolean;
  /** The quantity found, as exact text ('19/20', '3', '12345677000'), absent where missing. */
  readonly got?: string;
  /** The condition cell it was held against. */
  readonly is?: string;
  readonly shortfall?: Dong;
  readonly amounts?: Amounts;
  /** Sentences that say what was found, required, missing, and who owes it. */
  readonly says: readonly Message[];
  readonly citations: readonly Citation[];
  readonly src: readonly string[];
  readonly why: readonly Reason[];
}

/** A reason in the making. */
export type ReasonDraft = { -readonly [Field in keyof Reason]: Reason[Field] };

export interface Score {
  /** Exact texts: points '147/2', maximum '80', rescaled '735/8'. */
  readonly points: string;
  readonly max: string;
  readonly rescaled: string;
  /** The maximum that `rescaled` is out of: '100'. */
  readonly full?: string;
  /** Where the tier has a least score: its end as exact text, which a total that does not reach it must not seem to. */
  readonly line?: { readonly share: string; readonly strict: boolean };
  readonly rows: readonly {
    readonly criterion: Id;
    readonly points: string | null;
    readonly max: string;
    readonly exempt: boolean;
    readonly reason: Reason;
  }[];
}

export interface Decision {
  readonly subject: Id;
  readonly tier: Id;
  readonly outcome: Outcome;
  readonly score?: Score;
  readonly rank?: number;
  readonly reasons: readonly Reason[];
}
