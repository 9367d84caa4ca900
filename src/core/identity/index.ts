/** Who is meant: names in the accountant's sheet, people in one cell, stretches of time. */
export * from './link';
export * from './remember';
export * from './split';
export * from './stretch';
