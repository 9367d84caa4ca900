/** Condition cells between files (decimal point, ',') and Vietnamese sheets (decimal comma, ';'). */

/** Applies a rewriting outside quoted words. */
function outsideQuotes(text: string, rewrite: (part: string) => string): string {
  return text
    .split(/("[^"]*")/)
    .map((part, i) => (i % 2 === 1 ? part : rewrite(part)))
    .join('');
}

/** '1.5, >= 95.5%' → '1,5; >= 95,5%'. The '..' of a range stays, and so do names of readings in braces. */
export function toVietnamese(cell: string): string {
  return outsideQuotes(cell, (part) =>
    part.replace(/\{[^{}]*\}|\.\.|[.,]/g, (found) => (found === '.' ? ',' : found === ',' ? ';' : found)),
  );
}

/** The way back; points that group thousands go ('1.000' → '1000'), a comma after a quoted word separates. */
export function fromVietnamese(cell: string): string {
  const separated = cell.replace(/"\s*,\s*(?=")/g, (found) => found.replace(',', ';'));
  return outsideQuotes(separated, (part) =>
    part.replace(/\{[^{}]*\}|\.\.|\.(?=\d{3}(?!\d))|[,;]/g, (found) =>
      found === '.' ? '' : found === ',' ? '.' : found === ';' ? ',' : found,
    ),
  );
}
