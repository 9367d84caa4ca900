/** The drafts that effects make: formulas, sheets, names, repairs, rules. Loaded with the first that is asked for. */
export { formulasDraft } from './formulas';
export { healthDraft } from './health';
export { otherNamesDraft } from './other-names';
export { rulesDraft } from './rules';
export { sheetsDraft } from './sheets';
