/** Several texts in one, and back, so that no two lists or records ever read the same. */
import { tidy } from '../text';

/** Ids, days and amounts, which `tidy` leaves as they are. */
const PLAIN = /^[!-~]+( [!-~]+)*$/;

/** Text as it comes back from a cell of ours. */
export function tidied(text: string): string {
  return PLAIN.test(text) ? text : tidy(text);
}

/** 'figure | CNTT | disbursed': '|' and '\' inside a part are escaped. Parts are tidied, as a cell is when it is read. */
export function joinParts(parts: readonly string[]): string {
  return tidied(parts.map((part) => tidied(part).replace(/[\\|]/g, '\\$&')).join(' | '));
}

export function splitParts(text: string): string[] {
  return splitAt(text, '|');
}

/** 'amount=1000; grade=books': by name; fields that are absent or empty are left out. */
export function joinFields(fields: Readonly<Record<string, string | number | null | undefined>>): string {
  const said = Object.entries(fields).flatMap(([name, value]) => {
    const text = value === null || value === undefined ? '' : tidied(String(value));
    return text === '' ? [] : [`${name}=${text.replace(/[\\;]/g, '\\$&')}`];
  });
  return tidied(said.sort().join('; '));
}

export function splitFields(text: string): Map<string, string> {
  const pairs = text === '' ? [] : splitAt(text, ';');
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** Splits at a sign that no backslash precedes, and takes the escapes away. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (letter === '\\') part += text.charAt((i += 1));
    else if (letter === sign) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}
