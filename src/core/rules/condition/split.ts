/** Splits a condition cell into its alternatives: commas outside quotes and brackets; semicolons in a Vietnamese sheet. */
import type { CellStyle } from './number';

/** Null where a quote is left open. */
export function splitList(text: string, style: CellStyle): string[] | null {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const [i, sign] of [...text].entries()) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && separates(sign, text, i, style)) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return quoted ? null : [...parts, part.trim()];
}

/** In a Vietnamese sheet a comma is a decimal mark, except between quoted words. */
function separates(sign: string, text: string, at: number, style: CellStyle): boolean {
  if (sign === ';') return style === 'vi';
  if (sign !== ',') return false;
  return style === 'plain' || /"\s*$/.test([...text].slice(0, at).join(''));
}
