/** Rule sets: their model, reading them with every mistake named, and which one is in force. */
export * from './condition';
export * from './in-force';
export * from './model';
export { checkNeighbours, type PlacedSet } from './neighbours';
export { parseRuleSet, type RuleSetReading } from './parse';
export type { RuleProblem } from './problem';
export { applyReadings, decideReading, readingsIn, zeroReading } from './readings';
export { isFigure, SCORE } from './quantities';
export * from './sheet';
