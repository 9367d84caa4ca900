/** Splits an en-US A1 formula into what the recomputing check understands. */

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  /** Zero-based; `sheet` only where the reference names one. */
  | { readonly kind: 'cell'; readonly sheet?: string; readonly row: number; readonly column: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const PIECES =
  /\s+|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?:('(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\w(!])|([A-Za-z_][\w.]*)(?=\()|([+\-*/(),:%])/uy;

/** Tokens of a formula without its '='; null where it holds anything else: texts, names, other workbooks, whole columns, comparisons. */
export function tokenise(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  PIECES.lastIndex = formula.startsWith('=') ? 1 : 0;
  while (PIECES.lastIndex < formula.length) {
    const found = PIECES.exec(formula);
    if (found === null) return null;
    const [, number, sheet, letters, row, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (letters !== undefined) {
      const place = { kind: 'cell', row: Number(row) - 1, column: columnOf(letters) } as const;
      tokens.push(sheet === undefined ? place : { ...place, sheet: sheetName(sheet) });
    } else if (name !== undefined) tokens.push({ kind: 'name', name: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign });
  }
  return tokens;
}

function sheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

function columnOf(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) n = n * 26 + (letters.charCodeAt(i) & 31);
  return n - 1;
}
