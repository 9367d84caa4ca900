/** Cells, grids, references and days: the words every other folder speaks. */
export * from './cell';
export * from './day';
export * from './dress';
export * from './grid';
export * from './ref';
export * from './row-height';
export * from './runs';
export * from './written';
