/** How function names are spelled inside a file and how people read them: _xldudf_ for ours, _xlfn. for newer ones. */
import { NEWER_FUNCTIONS } from './newer-functions';

/** Strings and quoted sheet names are passed over. */
const OUTSIDE = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const STORED = new RegExp(`${OUTSIDE.source}|(_xldudf_|_xlfn\\.(?:_xlws\\.)?)([A-Za-z][\\w.]*)(?=\\()`, 'g');
const SHOWN = new RegExp(`${OUTSIDE.source}|(?<![\\w.!])([A-Za-z][\\w.]*)(?=\\()`, 'g');
/** What Google Sheets leaves of a custom function when it exports .xlsx. */
const GOOGLE = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)[\s\S]*\)$/;

/** Formula text of a file → what the user reads; null for a cell that Google Sheets marks as part of a spill. */
export function fromFile(formula: string): string | null {
  const google = GOOGLE.exec(formula);
  if (google) {
    const inner = google[1]!.replace(/""/g, '"');
    if (inner === '"COMPUTED_VALUE"') return null;
    if (inner.startsWith('TD_')) return inner;
  }
  return formula.replace(STORED, (whole: string, prefix?: string, name?: string) => {
    if (!prefix || !name) return whole;
    const ours = prefix === '_xldudf_' && name.startsWith('TD_');
    return ours || NEWER_FUNCTIONS[name.toUpperCase()] === prefix ? name : whole;
  });
}

/** What the user reads → formula text of a file. The inverse of `fromFile` for every name it changes. */
export function toFile(formula: string): string {
  return formula.replace(SHOWN, (whole: string, name?: string) => {
    if (!name) return whole;
    if (name.startsWith('TD_')) return `_xldudf_${name}`;
    return (NEWER_FUNCTIONS[name.toUpperCase()] ?? '') + name;
  });
}
