/** Delimited text → records of fields (RFC 4180, and what spreadsheets write besides). */

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Records from `text`; called back now and then with the share done, which may throw to end it. */
export function readRecords(
  text: string,
  separator: string,
  { most = Infinity, checked }: { readonly most?: number; readonly checked?: (share: number) => void } = {},
): string[][] {
  const records: string[][] = [];
  const cut = separator.charCodeAt(0);
  let fields: string[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    let field = '';
    const close = text.charCodeAt(at) === QUOTE ? closingQuote(text, at + 1) : -1;
    // A quote that never closes belongs to the text: nothing after it is swallowed.
    if (close >= 0) {
      field = text
        .slice(at + 1, close)
        .replace(/""/g, '"')
        .replace(/\r\n?/g, '\n');
      at = close + 1;
    }
    const from = at;
    let code = -1;
    while (at < text.length && (code = text.charCodeAt(at)) !== cut && code !== LF && code !== CR) at += 1;
    fields.push(field + text.slice(from, at));
    if (at < text.length && code === cut) {
      at += 1;
      // A separator at the very end opens one more, empty field.
      if (at < text.length) continue;
      fields.push('');
    } else at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    records.push(fields);
    fields = [];
    if (records.length % 1000 === 0) checked?.(at / text.length);
  }
  return records;
}

/** Offset of the quote that ends the field; doubled quotes are part of it. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}
