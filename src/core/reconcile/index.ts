/** The accountant's sheet reconciled with an extract of the State Treasury (KBNN). */
export * from './model';
export { type SideOptions, readSide } from './side';
export { keyOf, reconcile } from './reconcile';
export { codeKey, sourceKey } from './keys';
export type { SourcePairs } from './sources';
export { LONGEST_PASTE, pastedGrid } from './paste';
export { type Said, reasonsOf, reconciledRows } from './rows';
export { type Confirming, confirmRows, type Statement } from './confirm';
export { sideAnswer, treasurySheets } from './aside';
export { type FilledForm, fillForm, type FormChange } from './template/fill';
