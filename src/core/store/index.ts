/** One codec for all sheets of ours (DL_…, KQ_…), and the facts read from them. */
export * from './choices';
export * from './encode';
export * from './sheets';
export * from './spec';
export * from './stamp';
