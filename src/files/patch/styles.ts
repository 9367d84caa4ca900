/** Adds the few cell styles our writing needs to xl/styles.xml; existing ones stay where they are. */
import { Scanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { readStyles } from '../xlsx/styles';
import { type Splice, setAttribute, splice } from './splice';

/** The smallest stylesheet that Excel accepts, for workbooks without one. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

interface List {
  readonly prefix: string;
  readonly start: number;
  readonly inner: number;
  /** Start of the closing tag; equal to `inner` for an empty element. */
  readonly close: number;
  readonly end: number;
  readonly items: readonly string[];
}

const FORMAT_ID = 164;

/** Whole items of a list such as `<cellXfs>`; null where the part has none. */
function listOf(xml: string, name: string): List | null {
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name !== name || !tags.opens) continue;
    const { prefix, start, end: inner, closes } = tags;
    if (closes) return { prefix, start, inner, close: inner, end: inner, items: [] };
    const items = itemsOf(tags, name);
    return { prefix, start, inner, items, close: tags.start, end: tags.end };
  }
  return null;
}

function itemsOf(tags: Scanner, owner: string): string[] {
  const items: string[] = [];
  while (tags.next() && !(tags.name === owner && tags.closes)) {
    const { start } = tags;
    tags.skip();
    items.push(tags.xml.slice(start, tags.end));
  }
  return items;
}

export class StyleBook {
  private readonly styles: List | null;
  private readonly fonts: List | null;
  private readonly formats: List | null;
  private readonly newStyles: string[] = [];
  private readonly newFonts: string[] = [];
  private readonly newFormats = new Map<string, number>();
  private readonly known = new Map<string, string>();
  private readonly formatOf: (style: number) => string;

  constructor(private readonly xml: string) {
    this.styles = listOf(xml, 'cellXfs');
    this.fonts = listOf(xml, 'fonts');
    this.formats = listOf(xml, 'numFmts');
    const read = readStyles(xml);
    this.formatOf = (style) => read(style).format;
  }

  /** Style like `base` ('' for the default) with this number format. */
  withFormat(base: string, format: string): string {
    if (this.formatOf(Number(base || 0)) === format) return base;
    return this.derive(base, `format:${format}`, (xf) =>
      setAttribute(setAttribute(xf, 'numFmtId', String(this.formatId(format))), 'applyNumberFormat', '1'),
    );
  }

  /** Bold headings that wrap. */
  heading(): string {
    return this.derive('', 'heading', (xf) =>
      wrapped(setAttribute(setAttribute(xf, 'fontId', String(this.bold())), 'applyFont', '1')),
    );
  }

  /** Text that wraps, at the top of its cell. */
  text(): string {
    return this.derive('', 'text', wrapped);
  }

  /** A default style that does not say so: numbers as typed. */
  private derive(base: string, what: string, change: (xf: string) => string): string {
    const key = `${base} ${what}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const from = this.styles?.items[Number(base || 0)];
    if (!this.styles || from === undefined) return base;
    const style = String(this.styles.items.length + this.newStyles.push(change(from)) - 1);
    this.known.set(key, style);
    return style;
  }

  private formatId(format: string): number {
    const known = this.newFormats.get(format);
    if (known !== undefined) return known;
    const used = (this.formats?.items ?? []).map((item) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? 0));
    const id = Math.max(FORMAT_ID - 1, ...used) + this.newFormats.size + 1;
    this.newFormats.set(format, id);
    return id;
  }

  private bold(): number {
    const from = this.fonts?.items[0];
    if (!this.fonts || from === undefined) return 0;
    const { prefix } = this.fonts;
    // The schema wants b first.
    const bold = from.replace(/^<[^>]*?(\/?)>/, (tag, empty: string) =>
      empty ? `<${prefix}font><${prefix}b/></${prefix}font>` : `${tag}<${prefix}b/>`,
    );
    return this.fonts.items.length + this.newFonts.push(bold) - 1;
  }

  /** The part with the new styles; the same text where none was needed. */
  render(): string {
    const changes: Splice[] = [];
    const append = (list: List | null, name: string, added: readonly string[]) => {
      if (!list || added.length === 0) return;
      const tag = this.xml.slice(list.start, list.inner).replace(/\s*\/>$/, '>');
      changes.push({
        start: list.start,
        end: list.inner,
        text: setAttribute(tag, 'count', String(list.items.length + added.length)),
      });
      const text = added.join('') + (list.close === list.end ? `</${list.prefix}${name}>` : '');
      changes.push({ start: list.close, end: list.close, text });
    };
    append(this.styles, 'cellXfs', this.newStyles);
    append(this.fonts, 'fonts', this.newFonts);
    const prefix = this.styles?.prefix ?? '';
    const formats = [...this.newFormats].map(
      ([code, id]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    if (this.formats) append(this.formats, 'numFmts', formats);
    else if (formats.length > 0) changes.push(this.firstList(prefix, formats));
    return splice(this.xml, changes);
  }

  /** numFmts is the stylesheet's first child. */
  private firstList(prefix: string, formats: readonly string[]): Splice {
    const tags = new Scanner(this.xml);
    while (tags.next() && tags.name !== 'styleSheet');
    const text = `<${prefix}numFmts count="${formats.length}">${formats.join('')}</${prefix}numFmts>`;
    return { start: tags.end, end: tags.end, text };
  }
}

function wrapped(xf: string): string {
  const name = /^<([\w:.-]+)/.exec(xf)![1]!;
  const prefix = name.slice(0, name.length - 2);
  const open = setAttribute(/^<[^>]*>/.exec(xf)![0].replace(/\s*\/>$/, '>'), 'applyAlignment', '1');
  return `${open}<${prefix}alignment vertical="top" wrapText="1"/></${name}>`;
}
