/** The core as a library: what `dist/core` exports. */
export * from './amount';
export * from './cell';
export * from './text';
