/** TCVN3 ("ABC", fonts .Vn…): one byte a letter, shown here as the Latin-1 character that a file carries. */

/** Vowel rows: the plain letter, then huyền, sắc, hỏi, ngã, nặng. */
const ROWS: readonly (readonly [unicode: string, codes: string])[] = [
  ['àáảãạ', '\u00b5\u00b8\u00b6\u00b7\u00b9'],
  ['ăằắẳẵặ', '\u00a8\u00bb\u00be\u00bc\u00bd\u00c6'],
  ['âầấẩẫậ', '\u00a9\u00c7\u00ca\u00c8\u00c9\u00cb'],
  ['đ', '\u00ae'],
  ['èéẻẽẹ', '\u00cc\u00d0\u00ce\u00cf\u00d1'],
  ['êềếểễệ', '\u00aa\u00d2\u00d5\u00d3\u00d4\u00d6'],
  ['ìíỉĩị', '\u00d7\u00dd\u00d8\u00dc\u00de'],
  ['òóỏõọ', '\u00df\u00e3\u00e1\u00e2\u00e4'],
  ['ôồốổỗộ', '\u00ab\u00e5\u00e8\u00e6\u00e7\u00e9'],
  ['ơờớởỡợ', '\u00ac\u00ea\u00ed\u00eb\u00ec\u00ee'],
  ['ùúủũụ', '\u00ef\u00f3\u00f1\u00f2\u00f4'],
  ['ưừứửữự', '\u00ad\u00f5\u00f8\u00f6\u00f7\u00f9'],
  ['ỳýỷỹỵ', '\u00fa\u00fd\u00fb\u00fc\u00fe'],
  ['ĂÂÊÔƠƯĐ', '\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7'],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([unicode, codes]) => [...unicode].map((letter, i) => [codes.charAt(i), letter] as const)),
);

/** Decodes TCVN3 text; characters outside the table stay as they are. `capitals`: a …H font shows all as capitals. */
export function fromTcvn3(text: string, capitals = false): string {
  let decoded = '';
  for (const code of text) decoded += LETTERS.get(code) ?? code;
  return capitals ? decoded.toUpperCase() : decoded;
}
