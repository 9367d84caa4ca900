/** Text in XML: decoding, escaping, and the _xHHHH_ escapes of spreadsheet strings (ECMA-376, ST_Xstring). */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function codePoint(text: string, whole: string): string {
  const code = /^x/i.test(text) ? parseInt(text.slice(1), 16) : parseInt(text, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Line ends become line feeds, entities and character references what they stand for; anything else stays as written. */
export function decodeXml(raw: string): string {
  const text = raw.indexOf('\r') < 0 ? raw : raw.replace(/\r\n?/g, '\n');
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(?:#(x?[0-9a-f]+)|(\w+));/gi, (whole, reference?: string, name?: string) =>
    reference ? codePoint(reference, whole) : (NAMED[name!] ?? whole),
  );
}

/** Escapes for element content and attributes; carriage returns would otherwise be read back as line feeds. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

/** '_x000D_' → carriage return. */
export function decodeXstring(text: string): string {
  if (text.indexOf('_x') < 0) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Escapes what XML cannot hold, and text that would itself be read as such an escape. */
export function encodeXstring(text: string): string {
  const hex = (code: number) => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  return (
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are exactly the characters XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (bad) => hex(bad.charCodeAt(0)))
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (lone) =>
        hex(lone.charCodeAt(0)),
      )
  );
}

const DECLARED = /^(<\?xml[^>]*?encoding\s*=\s*["'])([^"']+)(["'])/;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // A byte order mark, or '<' in two bytes.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return DECLARED.exec(head)?.[2] ?? 'utf-8';
}

/** Bytes of a part as text, a UTF-8 byte order mark kept so that it is written back. Throws on invalid bytes. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes).toLowerCase();
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
}

/** A part as UTF-8; a declaration that says otherwise is corrected. */
export function encodePart(xml: string): Uint8Array {
  return new TextEncoder().encode(
    xml.replace(DECLARED, (whole, before: string, name: string, after: string) =>
      /^utf-?8$/i.test(name) ? whole : `${before}UTF-8${after}`,
    ),
  );
}
