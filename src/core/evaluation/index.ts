/** Evaluation: facts and rules in, decisions with their reasons out. */
export { evaluator } from './again';
export type { Dates } from './context';
export * from './decision';
export { evaluate } from './evaluate';
export * from './facts';
export { showCount, showNumber } from './need';
export { inFavour, undecided } from './outcome';
export { cellsText, compareSources } from './sources';
export { tallyProblem } from './tally-problem';
