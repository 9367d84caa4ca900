/** Formulas over the accountant's cells, as TD_ functions and in plain form; docs/limits.md says what has no plain form. */
export type { AttainmentCells, MilestoneCells, PaceCells } from './native/cells';
export * from './native/formulas';
export * from './native/plain';
export * from './native/written';
