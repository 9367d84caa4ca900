/** Folding text for matching, and legacy encodings. */
export * from './fold';
