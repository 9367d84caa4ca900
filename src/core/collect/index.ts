/** Phiếu thu thập: one small workbook per unit out, what comes back merged in after every difference was seen. */
export * from './agency-name';
export * from './ahead';
export * from './changes';
export * from './labels';
export * from './log';
export * from './make-form';
export * from './merge';
export * from './merge-model';
export * from './model';
export * from './parts';
export type { FormProblem, ReturnedForm, ReturnedRow } from './returned';
export * from './sent';
export * from './shown';
export { FORM_VERSION, readFormStamp } from './stamp';
export * from './units';
