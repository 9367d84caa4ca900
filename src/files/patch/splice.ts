/** Replaces stretches of a text; everything between them stays as it is. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at one place keep their order. */
export function splice(text: string, changes: readonly Splice[]): string {
  const sorted = changes
    .map((change, order) => ({ ...change, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) throw new RangeError('splice: changes overlap');
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Sets an attribute inside an opening tag, or adds it before the tag's end. */
export function setAttribute(tag: string, name: string, value: string): string {
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (found.test(tag)) return tag.replace(found, (_, before: string) => `${before}"${value}"`);
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${value}"${end}`);
}
