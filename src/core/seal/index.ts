/** Sealing results: canonical rows, digests, the 16-character code, and what changed since. */
export * from './canonical';
export * from './model';
export * from './seal';
export * from './stored';
