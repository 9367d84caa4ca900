/** Papers: what a secretary files, built from results. Their words are Vietnamese: they are issued in Vietnamese only. */
export { type Agency, type AgencyItem, readAgency } from './agency';
export { buildPaper, papersFor, type PaperState } from './build';
export { PAPERS } from './catalogue';
export { FILTERED_ID, filteredList } from './filtered-list';
export { IMPORT_ID, importSheet } from './import-list';
export type { PaperInput, PaperSpec, SealNote } from './input';
export { COLUMNS, FIELDS, LISTS } from './placeholders';
export { sealNoteOf } from './sealed';
export { progressFacts, type ProgressFacts } from '../progress';
export { type PaperSheet, paperSheetName, paperSheets } from '../paper-cells';
