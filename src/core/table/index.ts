/** Finds and reads the disbursement tables of a workbook as it is. */
export * from './mapped';
export * from './mapping-changes';
export * from './model';
export { CHOSEN_KINDS, type ChosenKind } from './corrections';
export { columnLabel, roleLabel } from './questions';
export { dataRowsOf, readTable } from './read';
export { recognise, type Recognition, type RecogniseOptions } from './recognise';
