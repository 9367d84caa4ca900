/** Text as it is matched: copies only, a cell is never edited. */

/** Final oa, oe, uy with a tone on the second vowel (NFD): 'hoà' beside 'hòa', 'uỷ' beside 'ủy'. */
const LATE_TONE = /([oO][aeAE]|[uU][yY])(\u0300|\u0301|\u0309|\u0303|\u0323)(?![A-Za-z]|\u0302|\u0306|\u031b)/g;

/** Moves such a tone to the first vowel. 'quý' keeps its own: there u belongs to the consonant. */
function placeTones(nfd: string): string {
  return nfd.replace(LATE_TONE, (whole: string, pair: string, tone: string, offset: number) =>
    /[qQ]/.test(nfd.charAt(offset - 1)) ? whole : pair.charAt(0) + tone + pair.charAt(1),
  );
}

/** Short texts as they came out before: sheets say 'Có' or the name of a unit thousands of times. */
const TIDIED = new Map<string, string>();
const FOLDED = new Map<string, string>();
const MOST = 2000;
const LONGEST = 32;

function recalled(memory: Map<string, string>, text: string, make: (text: string) => string): string {
  if (text.length > LONGEST) return make(text);
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= MOST) memory.clear();
  const made = make(text);
  memory.set(text, made);
  return made;
}

/** Words of ASCII signs with single spaces: codes, most keys, numbers. */
const TIDY_ALREADY = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text for identity: NFC, single spaces, one tone placement, Đ spelled one way. Accents and case stay, so
 * "Quang Hưng" and "Quảng Hưng" remain two names.
 */
export function tidy(text: string): string {
  return TIDY_ALREADY.test(text) ? text : recalled(TIDIED, text, tidied);
}

function tidied(text: string): string {
  return placeTones(text.replace(/\u00d0/g, '\u0110').normalize('NFD'))
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u200b]+/g, ' ')
    .trim();
}

/** Equal names: the same text after `tidy`, letter case aside. */
export function sameName(a: string, b: string): boolean {
  return tidy(a).toLowerCase() === tidy(b).toLowerCase();
}

/** Words for matching headings: lower case, no accents, đ → d, single spaces. 'Luỹ kế' and 'Lũy kế' both give 'luy ke'. */
export function fold(text: string): string {
  return recalled(FOLDED, text, folded);
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u0110\u0111\u00d0\u00f0]/g, 'd')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f\u200b]+/g, ' ')
    .trim();
}
