/** Replaces stretches of a text; everything between them stays as it is. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions go before what is replaced at their place, else they keep their order. */
export function splice(text: string, changes: readonly Splice[]): string {
  const sorted = changes
    .map((change, order) => ({ ...change, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
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

/** Sets an attribute of the element's opening tag, or adds it at the tag's end. */
export function setAttribute(element: string, name: string, value: string): string {
  return element.replace(/^<(?:"[^"]*"|'[^']*'|[^>"'])*>/, (tag) => {
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
    if (found.test(tag)) return tag.replace(found, (_, before: string) => `${before}"${value}"`);
    return tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${value}"${end}`);
  });
}
