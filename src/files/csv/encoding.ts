/** Bytes → text where nothing says how it is written: byte order marks, UTF-8 that is valid, else the Vietnamese code pages. */
import { fromTcvn3 } from '../../core/text/tcvn3';
import { fromVni } from '../../core/text/vni';

/** What a person may answer when the file does not say (`--encoding`). */
export const ENCODINGS = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni'] as const;
export type TextEncodingName = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  /** 'unknown': one byte a letter, but not windows-1258; shown letter for letter, for a font to make words of. */
  readonly encoding: TextEncodingName | 'unknown';
}

const PIECE = 65_536;

/** One letter a byte, as old fonts have it. */
function letters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** windows-1258 writes the tone behind its vowel. */
const from1258 = (bytes: Uint8Array) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC');

function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without a mark: separators and digits leave every other byte 0.
  const head = bytes.subarray(0, 4096);
  const zeros = (odd: number) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd < head.length / 8) return null;
  return new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** Letters no Vietnamese word has, tones without a vowel, signs in the middle of words: the bytes mean something else. */
function isVietnamese(text: string): boolean {
  let [good, bad] = [0, 0];
  // eslint-disable-next-line no-control-regex -- everything beyond ASCII
  for (const match of text.slice(0, 200_000).matchAll(/[^\u0000-\u007f]/gu)) {
    const [sign] = match;
    if (VIETNAMESE.test(sign)) good += 1;
    else if (/[\p{L}\p{M}]/u.test(sign)) bad += 1;
    else if (/[a-z]/i.test(text.charAt(match.index - 1)) || /[a-z]/i.test(text.charAt(match.index + 1))) bad += 1;
  }
  return bad <= good / 50;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): string {
  switch (encoding) {
    case 'utf-8':
      return new TextDecoder('utf-8').decode(bytes);
    case 'utf-16':
      return utf16(bytes) ?? new TextDecoder('utf-16le').decode(bytes);
    case 'windows-1258':
      return from1258(bytes);
    case 'tcvn3':
      return fromTcvn3(letters(bytes));
    case 'vni':
      return fromVni(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Text of the bytes; `asked` is what a person said about them. */
export function decodeText(bytes: Uint8Array, asked?: TextEncodingName): Decoded {
  if (asked !== undefined) return { text: decodeAs(bytes, asked), encoding: asked };
  const wide = utf16(bytes);
  if (wide !== null) return { text: wide, encoding: 'utf-16' };
  const plain = utf8(bytes);
  if (plain !== null) return { text: plain, encoding: 'utf-8' };
  const vietnamese = from1258(bytes);
  if (isVietnamese(vietnamese)) return { text: vietnamese, encoding: 'windows-1258' };
  return { text: letters(bytes), encoding: 'unknown' };
}
