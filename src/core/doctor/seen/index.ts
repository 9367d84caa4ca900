/** Findings that people have looked at, and findings as a table. */
export { findingKeys } from './key';
export { type Judged, judgeFindings, type SeenNote, seenRow, seenRows } from './notes';
export { findingRows } from './rows';
