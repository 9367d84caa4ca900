/** The sheet QD_QuyDinh: a rule set as plain tables that people edit. */
export { BLOCKS, type BlockSpec, GENERAL } from './blocks';
export type { Choice, FieldSpec } from './columns';
export { dressRules } from './dress';
export { fromSheets, placedSets, ruleGrids, RULES_SHEET } from './read';
export { type BlockPlace, type RuleSheet, toSheets } from './write';
