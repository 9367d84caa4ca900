/** Formulas as Vietnamese people write them ("=ROUND(F7*1,5;2)") and as the engine keeps them ("=ROUND(F7*1.5,2)"). */

/** Strings, quoted sheet names, array constants, names and references, numbers, anything else: one at a time. */
const PIECE = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[\p{L}_$\\][\p{L}\p{N}_.$]*|\d[\d.]*|[\s\S]/gu;

/** Six digits of decimals and more group nothing: '1.234' is grouped only where a decimal comma follows. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;

function pieces(formula: string): string[] {
  return formula.match(PIECE) ?? [];
}

const isNumber = (piece: string | undefined): piece is string => piece !== undefined && /^\d/.test(piece);

/**
 * What was typed → en-US. With a ';' anywhere, a comma between two digits is a decimal comma; without one it is
 * a decimal comma only outside all brackets, because "=ROUND(A1,2)" is how the engine itself writes arguments.
 */
export function toEngine(formula: string): string {
  const all = pieces(formula);
  const vietnamese = all.includes(';');
  let depth = 0;
  let english = '';
  for (let i = 0; i < all.length; i += 1) {
    const piece = all[i]!;
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    const decimal = all[i + 1] === ',' && isNumber(all[i + 2]) && (vietnamese || depth === 0);
    if (isNumber(piece) && decimal && (!piece.includes('.') || GROUPED.test(piece))) {
      english += `${piece.replace(/\./g, '')}.${all[i + 2]}`;
      i += 2;
    } else english += piece === ';' ? ',' : piece;
  }
  return english;
}

/** Names of functions and references in capitals, as spreadsheets write them; everything else as typed. */
export function inCapitals(formula: string): string {
  const all = pieces(formula);
  const isReference = (piece: string) => /^\$?[A-Za-z]{1,3}\$?\d{1,7}$|^(?:true|false)$/i.test(piece);
  return all.map((piece, i) => (all[i + 1] === '(' || isReference(piece) ? piece.toUpperCase() : piece)).join('');
}

/** Like `toEngine`, but every character stays where it is, for an editor that marks what stands at which place. */
export function toEngineInPlace(formula: string): string {
  const english = toEngine(formula);
  return english.length === formula.length ? english : formula.replace(/;/g, ',');
}

/** en-US → what a Vietnamese user reads and edits. */
export function toVietnamese(formula: string): string {
  return pieces(formula)
    .map((piece) => (piece === ',' ? ';' : isNumber(piece) ? piece.replace('.', ',') : piece))
    .join('');
}
