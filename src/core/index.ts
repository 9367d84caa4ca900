/** The core as a library: what `dist/core` exports. */
export * from './amount';
export * from './assessment';
export * from './cell';
export * from './disbursement';
export * from './evaluation';
export * from './finding';
export * from './report';
export * from './rules';
export * from './seal';
export { decode, encode, isOurs, outdatedSheets, readFacts, readStamp, SPECS } from './store';
export * from './table';
export { fold, sameName, tidy } from './text';
export * from './whatif';
