/** Writes text the way old sheets hold it: TCVN3 codes, NFD, the other tone placement. */
import { fromTcvn3 } from '../../src/core/text/tcvn3';

const CODES = new Map<string, string>();
for (let code = 0xa1; code <= 0xfe; code++) {
  const letter = fromTcvn3(String.fromCharCode(code));
  if (letter !== String.fromCharCode(code) && !CODES.has(letter)) CODES.set(letter, String.fromCharCode(code));
}

/** Null where a capital with marks has no code of its own (those need a …H font). */
export function toTcvn3(text: string): string | null {
  let out = '';
  for (const letter of text.normalize('NFC')) {
    if (letter.charCodeAt(0) < 0x80) out += letter;
    else if (CODES.has(letter)) out += CODES.get(letter)!;
    else return null;
  }
  return out;
}
