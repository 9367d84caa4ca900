/** Canonical rows: text after `tidy`, sorted; no layout, no addresses, no order of rows. */

export const SEALED_PARTS = ['rules', 'inputs', 'results'] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];

export interface CanonicalRow {
  readonly part: SealedPart;
  /** What it is: 'gates | unit-review | all | 0 | is', 'evidence | CNTT | initiative | 2022-05-10'. */
  readonly key: string;
  /** '>= 100%', or fields: 'amount=12345677000; grade=books; through=2022-12-31'. */
  readonly value: string;
}

/** Sorted by key, then value. Rows of one key (two initiatives of one day) stay side by side. */
export function canonicalRows(part: SealedPart, pairs: readonly (readonly [key: string, value: string])[]) {
  const rows: CanonicalRow[] = pairs.map(([key, value]) => ({ part, key, value }));
  return rows.sort((a, b) => compareText(a.key, b.key) || compareText(a.value, b.value));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
