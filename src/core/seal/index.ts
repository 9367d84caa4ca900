/** Sealing results: canonical rows, digests, the 16-character code, and what changed since. */
export { nextSeal } from './again';
export { type CanonicalRow, SEALED_PARTS, type SealedPart } from './canonical';
export { printedCode, typedCode } from './code';
export { changedRows, compareSeal, replays } from './compare';
export { factRows, factsFrom } from './fact-rows';
export * from './model';
export * from './printed';
export * from './read-seals';
export { flipsIn, resultRows } from './result-rows';
export { ruleRows, rulesFrom } from './rule-rows';
export { digestsOf, isIntact, makeSeal, type Sealed, sealedRows } from './seal';
export * from './sheet';
export { sealRows } from './stored';
export * from './tell';
export { SEALS as SEAL_SHEET } from '../store/sheets';
