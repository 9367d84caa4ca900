/** VNI for Windows (fonts VNI-…): a base letter followed by a character that carries its marks. */

const TONES = { '\u00f8': '\u0300', '\u00f9': '\u0301', '\u00fb': '\u0309', '\u00f5': '\u0303', '\u00ef': '\u0323' };
/** Circumflex alone, then with huyền, sắc, hỏi, ngã, nặng. */
const CIRCUMFLEX = {
  '\u00e2': '',
  '\u00e0': '\u0300',
  '\u00e1': '\u0301',
  '\u00e5': '\u0309',
  '\u00e3': '\u0303',
  '\u00e4': '\u0323',
};
/** Breve alone, then with huyền, sắc, hỏi, ngã, nặng. */
const BREVE = {
  '\u00ea': '',
  '\u00e8': '\u0300',
  '\u00e9': '\u0301',
  '\u00fa': '\u0309',
  '\u00fc': '\u0303',
  '\u00eb': '\u0323',
};
const SINGLE: Readonly<Record<string, string>> = {
  '\u00ed': 'í',
  '\u00ec': 'ì',
  '\u00e6': 'ỉ',
  '\u00f3': 'ĩ',
  '\u00f2': 'ị',
  '\u00f4': 'ơ',
  '\u00f6': 'ư',
  '\u00ee': 'ỵ',
  '\u00f1': 'đ',
};

function build(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const put = (code: string, letter: string) => {
    table.set(code, letter.normalize('NFC'));
    table.set(code.toUpperCase(), letter.normalize('NFC').toUpperCase());
    // 'Aù': a capital letter with a small mark occurs at the start of words.
    if (code.length === 2)
      table.set(code.charAt(0).toUpperCase() + code.charAt(1), letter.normalize('NFC').toUpperCase());
  };
  for (const [code, letter] of Object.entries(SINGLE)) put(code, letter);
  for (const [mark, tone] of Object.entries(TONES)) {
    for (const base of ['a', 'e', 'o', 'u', 'y']) put(base + mark, base + tone);
    put('\u00f4' + mark, 'ơ' + tone);
    put('\u00f6' + mark, 'ư' + tone);
  }
  for (const [mark, tone] of Object.entries(CIRCUMFLEX)) {
    for (const base of ['a', 'e', 'o']) put(base + mark, base + '\u0302' + tone);
  }
  for (const [mark, tone] of Object.entries(BREVE)) put('a' + mark, 'a\u0306' + tone);
  return table;
}

const LETTERS = build();

/** Decodes VNI text; characters outside the table stay as they are. */
export function fromVni(text: string): string {
  let decoded = '';
  for (let i = 0; i < text.length; i++) {
    const pair = LETTERS.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length && text.slice(i, i + 2).length === 2) {
      decoded += pair;
      i++;
    } else {
      const code = text.charAt(i);
      decoded += LETTERS.get(code) ?? code;
    }
  }
  return decoded;
}
