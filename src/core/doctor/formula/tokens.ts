/** Splits an en-US A1 formula into what the recomputing check understands. */

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  /** Zero-based. */
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const PIECES =
  /\s+|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\w(])|([A-Za-z_][\w.]*)(?=\()|([+\-*/(),:%])/y;

/** Tokens of a formula without its '='; null where it holds anything else: texts, names, other sheets, comparisons. */
export function tokenise(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  PIECES.lastIndex = formula.startsWith('=') ? 1 : 0;
  while (PIECES.lastIndex < formula.length) {
    const found = PIECES.exec(formula);
    if (found === null) return null;
    const [, number, letters, row, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (letters !== undefined) tokens.push({ kind: 'cell', row: Number(row) - 1, column: columnOf(letters) });
    else if (name !== undefined) tokens.push({ kind: 'name', name: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign });
  }
  return tokens;
}

function columnOf(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) n = n * 26 + (letters.charCodeAt(i) & 31);
  return n - 1;
}
