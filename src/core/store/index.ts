/** One codec for all sheets of ours (DL_…, KQ_…), and the facts read from them. */
export * from './cell-reading';
export * from './choices';
export * from './covering';
export * from './decode';
export * from './dress';
export * from './encode';
export * from './facts';
export * from './figure-rows';
export * from './list-sheet';
export * from './kept-settings';
export * from './migrate';
export * from './row-values';
export * from './sheets';
export * from './spec';
export * from './stamp';
