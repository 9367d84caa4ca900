/** An existing workbook assessed, and its canonical JSON. */
export { assess } from './assess';
export { assessmentJson } from './json';
export * from './model';
export { figuresToStore } from './stored-figures';
