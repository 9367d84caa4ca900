/** The accountant's sheet reconciled with an extract of the State Treasury (KBNN). */
export * from './model';
export { type SideOptions, readSide } from './side';
export { keyOf, reconcile } from './reconcile';
export { codeKey, sourceKey } from './keys';
export type { SourcePairs } from './sources';
export { LONGEST_PASTE, pastedGrid } from './paste';
