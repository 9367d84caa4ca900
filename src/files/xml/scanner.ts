/**
 * Walks the tags of an XML text and knows where each one stands, so that a part can be read and also patched in place.
 * Prefixes are dropped ('x:c' is 'c'); comments, instructions and document types are passed over; no entity of a
 * document type is ever expanded.
 */
import { decodeXml } from './text';

export class Scanner {
  /** Local name of the current tag. */
  name = '';
  /** Offset of its '<'. */
  start = 0;
  /** Offset after its '>'. */
  end: number;
  /** `<a>` and `<a/>` open, `</a>` and `<a/>` close. */
  opens = false;
  closes = false;

  constructor(
    readonly xml: string,
    from = 0,
    readonly to = xml.length,
  ) {
    this.end = from;
  }

  /** Prefix of the current tag with its colon, or ''. */
  get prefix(): string {
    const from = this.start + (this.opens ? 1 : 2);
    const colon = this.xml.indexOf(`:${this.name}`, from);
    return colon < 0 || colon > from + 64 || /[\s/>]/.test(this.xml.slice(from, colon))
      ? ''
      : this.xml.slice(from, colon + 1);
  }

  /** Moves to the next tag; false at the end of the text or where it breaks off. */
  next(): boolean {
    const { xml } = this;
    for (let at = this.end; ;) {
      const open = xml.indexOf('<', at);
      if (open < 0 || open >= this.to) return false;
      const mark = xml.charCodeAt(open + 1);
      if (mark === 33 || mark === 63) {
        at = passOver(xml, open);
        if (at < 0) return false;
        continue;
      }
      const close = tagEnd(xml, open);
      if (close < 0) return false;
      this.start = open;
      this.end = close + 1;
      this.opens = mark !== 47;
      this.closes = mark === 47 || xml.charCodeAt(close - 1) === 47;
      this.name = localName(xml, this.opens ? open + 1 : open + 2, close);
      return true;
    }
  }

  /**
   * Attributes of the current tag by local name; an unprefixed one wins over a prefixed one. Walks the characters:
   * a large sheet has millions of cells, and a regular expression for each took half of the reading time.
   */
  attributes(): Record<string, string> {
    const { xml } = this;
    const found: Record<string, string> = {};
    for (let at = this.start; (at = xml.indexOf('=', at)) >= 0 && at < this.end;) {
      const open = skipSpace(xml, at + 1);
      const quote = xml.charCodeAt(open);
      if (quote !== 34 && quote !== 39) break;
      const close = xml.indexOf(quote === 34 ? '"' : "'", open + 1);
      const name = nameBefore(xml, at, this.start);
      const colon = name.indexOf(':');
      const local = colon < 0 ? name : name.slice(colon + 1);
      const declares = name === 'xmlns' || name.startsWith('xmlns:');
      if (!declares && (colon < 0 || !(local in found))) found[local] = decodeXml(xml.slice(open + 1, close));
      at = close + 1;
    }
    return found;
  }

  /** Moves behind the end of the element that the current tag opened. */
  skip(): void {
    if (this.closes) return;
    for (let depth = 1; depth > 0 && this.next();) depth += (this.opens ? 1 : 0) - (this.closes ? 1 : 0);
  }

  /** Text inside the current element; moves behind its end. */
  text(): string {
    if (this.closes) return '';
    const from = this.end;
    // Nearly always the next tag is the closing one.
    const close = this.xml.indexOf('<', from);
    if (close >= 0 && this.xml.charCodeAt(close + 1) === 47 && this.next())
      return decodeXml(this.xml.slice(from, close));
    this.end = from;
    this.skip();
    const raw = this.xml.slice(from, this.start);
    return raw.indexOf('<') < 0 ? decodeXml(raw) : plain(raw);
  }
}

/** Text with CDATA sections, comments and stray tags inside. */
function plain(raw: string): string {
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeXml(piece.replace(/<[^>]*>/g, ''))))
    .join('');
}

function skipSpace(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** The attribute name that ends before the '=' at `equals`. */
function nameBefore(xml: string, equals: number, from: number): string {
  let end = equals;
  while (end > from && xml.charCodeAt(end - 1) <= 32) end -= 1;
  let start = end;
  while (start > from && xml.charCodeAt(start - 1) > 32) start -= 1;
  return xml.slice(start, end);
}

function passOver(xml: string, open: number): number {
  const until = (mark: string) => {
    const at = xml.indexOf(mark, open);
    return at < 0 ? -1 : at + mark.length;
  };
  if (xml.startsWith('<!--', open)) return until('-->');
  if (xml.startsWith('<![CDATA[', open)) return until(']]>');
  if (xml.startsWith('<?', open)) return until('?>');
  const end = xml.indexOf('>', open);
  const inner = xml.indexOf('[', open);
  return inner >= 0 && inner < end ? until(']>') : end < 0 ? -1 : end + 1;
}

/** Offset of the '>' that ends the tag at `open`, quotes respected. */
function tagEnd(xml: string, open: number): number {
  for (let at = open + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at;
    if (code === 34 || code === 39) {
      at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

function localName(xml: string, from: number, close: number): string {
  let start = from;
  let at = from;
  for (; at < close; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 58) start = at + 1;
    else if (code === 47 || code <= 32) break;
  }
  return xml.slice(start, at);
}
