/** A formula as the user's spreadsheet shows it: arguments separated as their locale does, text left alone. */
export function readable(formula: string, separator: ';' | ','): string {
  if (separator === ',') return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 0 ? part.replace(/,/g, '; ') : part))
    .join('');
}
