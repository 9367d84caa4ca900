/** Folding text for matching, and legacy encodings. */
export * from './fold';
export * from './legacy';
export * from './matches';
