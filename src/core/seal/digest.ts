/** SHA-256 of canonical rows and the 16-character code. Synchronous, without TextEncoder or BigInt literals. */
import { sha256 } from '@noble/hashes/sha2.js';

/** UTF-8 by hand: Apps Script has no TextEncoder. A lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.codePointAt(i)!;
    if (code >= 0x10000) i += 1;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes[size++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[size++] = [0, 0xc0, 0xe0, 0xf0][more]! | (code >> (6 * more));
      for (let left = more - 1; left >= 0; left -= 1) bytes[size++] = 0x80 | ((code >> (6 * left)) & 63);
    }
  }
  return bytes.subarray(0, size);
}

/** Lines of fields; tab, line break and backslash inside a field are escaped, so that no two tables read the same. */
function canonicalText(lines: readonly (readonly string[])[]): string {
  const escaped = (field: string) => field.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!);
  return lines.map((line) => `${line.map(escaped).join('\t')}\n`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export function digest(lines: readonly (readonly string[])[]): Uint8Array {
  return sha256(utf8(canonicalText(lines)));
}

export function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** No I, L, O or U: nothing that is misread on paper (Crockford). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** The first 80 bits as 16 characters of 5 bits each. */
export function codeOf(bytes: Uint8Array): string {
  let code = '';
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) code += LETTERS.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
    if (code.length >= LENGTH) break;
  }
  return code.slice(0, LENGTH);
}
