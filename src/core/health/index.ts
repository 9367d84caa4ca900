/** Life without the add-in: what no longer works in a workbook, and how to repair it after asking. */
export { checkHealth, type Health, type HealthOptions } from './check';
export { FORMULAS, type FrozenCell, proposeFreeze, proposeThaw } from './frozen';
export { ailmentOf, callsOurs } from './meaning';
export type { Ailment, ProposedWrite, Proposal, SickCell } from './model';
export { proposeRepair, type Remedy } from './repair';
