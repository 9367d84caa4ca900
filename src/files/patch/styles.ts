/** Adds the few cell styles our writing needs to xl/styles.xml; existing ones stay where they are. */
import type { CellLook } from '../../core/cell';
import { Scanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { readStyles } from '../xlsx/styles';
import { type Splice, setAttribute, splice } from './splice';
import { aligned, BORDER, fontLike, SHADE } from './style-xml';

/** The smallest stylesheet that Excel accepts, for workbooks without one, in the letters of Vietnamese offices. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

interface Place {
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
function listOf(xml: string, name: string): Place | null {
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

/** One list of the stylesheet and what is added to it. */
class StyleList {
  readonly place: Place | null;
  private readonly added: string[] = [];

  constructor(
    private readonly xml: string,
    private readonly name: string,
  ) {
    this.place = listOf(xml, name);
  }

  at(index: number): string | undefined {
    const items = this.place?.items ?? [];
    return items[index] ?? this.added[index - items.length];
  }

  /** Number of an item, added where it is new; null where the stylesheet has no such list. */
  number(item: string): number | null {
    if (!this.place) return null;
    const { items, prefix } = this.place;
    const own = prefix === '' ? item : item.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`);
    // Dressing a sheet again must not make the stylesheet longer.
    const there = items.indexOf(own);
    if (there >= 0) return there;
    const known = this.added.indexOf(own);
    return items.length + (known >= 0 ? known : this.added.push(own) - 1);
  }

  changes(): Splice[] {
    const { place: list, added } = this;
    if (!list || added.length === 0) return [];
    const tag = this.xml.slice(list.start, list.inner).replace(/\s*\/>$/, '>');
    const count = setAttribute(tag, 'count', String(list.items.length + added.length));
    const text = added.join('') + (list.close === list.end ? `</${list.prefix}${this.name}>` : '');
    return [
      { start: list.start, end: list.inner, text: count },
      { start: list.close, end: list.close, text },
    ];
  }
}

export class StyleBook {
  private readonly styles: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly formats: StyleList;
  private readonly newFormats = new Map<string, number>();
  private readonly known = new Map<string, string>();
  private readonly formatOf: (style: number) => string;

  constructor(private readonly xml: string) {
    this.styles = new StyleList(xml, 'cellXfs');
    this.fonts = new StyleList(xml, 'fonts');
    this.fills = new StyleList(xml, 'fills');
    this.borders = new StyleList(xml, 'borders');
    this.formats = new StyleList(xml, 'numFmts');
    const read = readStyles(xml);
    this.formatOf = (style) => read(style).format;
  }

  /** Style like `base` ('' for the default) with this number format. */
  withFormat(base: string, format: string): string {
    if (this.known.get(`${base} is`) === format || this.formatOf(Number(base || 0)) === format) return base;
    const style = this.derive(base, `format:${format}`, (xf) =>
      setAttribute(setAttribute(xf, 'numFmtId', String(this.formatId(format))), 'applyNumberFormat', '1'),
    );
    this.known.set(`${style} is`, format);
    return style;
  }

  /** Text that wraps, at the top of its cell. */
  text(): string {
    return this.derive('', 'text', (xf) => aligned(xf, { vertical: 'top', wrapText: '1' }));
  }

  /** Style like `base` with this look on it. */
  withLook(base: string, look: CellLook): string {
    const { format, ...rest } = look;
    const styled = this.derive(base, `look:${JSON.stringify(rest)}`, (xf) => this.looking(xf, rest));
    // The cell's own format says more than that of its area.
    const own = base !== '' && this.formatOf(Number(base)) !== 'General';
    return format === undefined || own ? styled : this.withFormat(styled, format);
  }

  private looking(xf: string, { bold, italic, size, font, align, wrap, border, shade }: CellLook): string {
    let next = xf;
    const put = (id: string, apply: string, value: number | null) => {
      if (value !== null) next = setAttribute(setAttribute(next, id, String(value)), apply, '1');
    };
    if ([bold, italic, size, font].some((one) => one !== undefined)) {
      const from = this.fonts.at(Number(/fontId\s*=\s*["'](\d+)/.exec(xf)?.[1] ?? 0));
      if (from !== undefined)
        put('fontId', 'applyFont', this.fonts.number(fontLike(from, { bold, italic, size, font })));
    }
    if (border === true) put('borderId', 'applyBorder', this.borders.number(BORDER));
    if (shade === true) put('fillId', 'applyFill', this.fills.number(SHADE));
    const alignment = {
      ...(align === undefined ? {} : { horizontal: align }),
      ...(wrap === undefined ? {} : { vertical: 'top', wrapText: wrap ? '1' : '0' }),
    };
    return Object.keys(alignment).length > 0 ? aligned(next, alignment) : next;
  }

  /** A default style that does not say so: numbers as typed. */
  private derive(base: string, what: string, change: (xf: string) => string): string {
    const key = `${base} ${what}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const from = this.styles.at(Number(base || 0));
    if (from === undefined) return base;
    const number = this.styles.number(change(from));
    const style = number === null ? base : String(number);
    this.known.set(key, style);
    return style;
  }

  private formatId(format: string): number {
    const known = this.newFormats.get(format);
    if (known !== undefined) return known;
    const items = this.formats.place?.items ?? [];
    const used = items.map((item) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? 0));
    const id = Math.max(FORMAT_ID - 1, ...used) + this.newFormats.size + 1;
    this.newFormats.set(format, id);
    return id;
  }

  /** The part with the new styles; the same text where none was needed. */
  render(): string {
    const formats = [...this.newFormats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    for (const item of formats) this.formats.number(item);
    const changes = [this.styles, this.fonts, this.fills, this.borders, this.formats].flatMap((list) => list.changes());
    if (!this.formats.place && formats.length > 0)
      changes.push(this.firstList(this.styles.place?.prefix ?? '', formats));
    return splice(this.xml, changes);
  }

  /** numFmts is the stylesheet's first child. */
  private firstList(prefix: string, formats: readonly string[]): Splice {
    const tags = new Scanner(this.xml);
    while (tags.next() && tags.name !== 'styleSheet');
    const items = formats.map((item) => item.replace(/^</, `<${prefix}`)).join('');
    const text = `<${prefix}numFmts count="${formats.length}">${items}</${prefix}numFmts>`;
    return { start: tags.end, end: tags.end, text };
  }
}
