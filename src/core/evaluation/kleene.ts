/** Three-valued logic with two more words: what does not apply is left out, what the council settles stays open. */
import type { Verdict } from './judge';

/** Met when all are met. Unmet as soon as one surely is. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unmet')) return 'unmet';
  if (verdicts.includes('missing')) return 'missing';
  if (verdicts.includes('council')) return 'council';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'exempt') ? 'exempt' : 'met';
}

/** Met as soon as one is. Unmet only when all that apply surely are. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  if (verdicts.includes('missing')) return 'missing';
  if (verdicts.includes('council')) return 'council';
  return verdicts.includes('unmet') ? 'unmet' : 'exempt';
}
