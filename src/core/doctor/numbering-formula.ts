/** Formulas of the column-number row: '15=10-11-14', '11=8/7', '23=9+12+18'. */

export type Term =
  | { readonly column: number }
  | { readonly constant: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Term; readonly right: Term };

/** Parses the right-hand side; numbers are column numbers where `isColumn` says so, else constants. Null where it is no formula. */
export function parseNumbering(text: string, isColumn: (number: number) => boolean): Term | null {
  const tokens = text
    .replace(/[×xX]/g, '*')
    .replace(/[÷:]/g, '/')
    .replace(/,/g, '.')
    .match(/\d+(\.\d+)?%?|[()[\]+\-*/]/g);
  if (tokens === null || tokens.length < 3) return null;
  let at = 0;
  const sum = (): Term | null => chain(['+', '-'], product);
  const product = (): Term | null => chain(['*', '/'], atom);
  function chain(ops: readonly string[], next: () => Term | null): Term | null {
    let left = next();
    while (left !== null && at < tokens!.length && ops.includes(tokens![at]!)) {
      const op = tokens![at++] as '+' | '-' | '*' | '/';
      const right = next();
      if (right === null) return null;
      left = { op, left, right };
    }
    return left;
  }
  function atom(): Term | null {
    const token = tokens![at++];
    if (token === undefined) return null;
    if (token === '(' || token === '[') {
      const inner = sum();
      return tokens![at++] === (token === '(' ? ')' : ']') ? inner : null;
    }
    if (!/^\d/.test(token)) return null;
    const percent = token.endsWith('%');
    const value = Number(token.replace('%', ''));
    return !percent && isColumn(value) ? { column: value } : { constant: percent ? value / 100 : value };
  }
  const whole = sum();
  return whole !== null && at === tokens.length ? whole : null;
}

/** True where the formula divides: its value is a rate, not an amount. */
export function divides(term: Term): boolean {
  return 'op' in term && (term.op === '/' || term.op === '*' || divides(term.left) || divides(term.right));
}

/** Column numbers in use. */
export function columnsIn(term: Term): readonly number[] {
  if ('column' in term) return [term.column];
  return 'constant' in term ? [] : [...columnsIn(term.left), ...columnsIn(term.right)];
}
