/** Single elements of a stylesheet: a font like another one, an alignment, the border and the ground that we draw. */
import { escapeXml } from '../xml/text';
import { setAttribute } from './splice';

const SIDE = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;

export const BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(SIDE).join('')}<diagonal/></border>`;
export const SHADE =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF2F7"/><bgColor indexed="64"/></patternFill></fill>';

const prefixOf = (xml: string): string => /^<((?:[\w.-]+:)?)/.exec(xml)![1]!;

/** The element opened: `<font/>` → `<font></font>`. */
function opened(xml: string): string {
  const name = /^<([\w:.-]+)/.exec(xml)![1]!;
  return /^<[^>]*\/>/.test(xml) ? xml.replace(/\s*\/>$/, `></${name}>`) : xml;
}

/** Sets or removes a child without content; the schema wants b and i first. */
function flag(xml: string, name: string, on: boolean): string {
  const prefix = prefixOf(xml);
  const without = xml.replace(new RegExp(`<${prefix}${name}(?:\\s[^>]*)?/>`), '');
  return on ? without.replace(/^<[^>]*>/, (tag) => `${tag}<${prefix}${name}/>`) : without;
}

/** A theme's own family would win over the name. */
function named(font: string, family: string): string {
  const prefix = prefixOf(font);
  const plain = font.replace(new RegExp(`<${prefix}(?:scheme|family|charset)(?:\\s[^>]*)?/>`, 'g'), '');
  const has = new RegExp(`<${prefix}name\\s[^>]*>`);
  if (has.test(plain)) return plain.replace(has, (tag) => setAttribute(tag, 'val', family));
  return plain.replace(new RegExp(`(</${prefix}font>)$`), `<${prefix}name val="${escapeXml(family)}"/>$1`);
}

export interface FontLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly size?: number | undefined;
  readonly font?: string | undefined;
}

/** A `<font>` like `from`, without prefixes of its own where `from` has none. */
export function fontLike(from: string, { bold, italic, size, font: family }: FontLook): string {
  let font = family === undefined ? opened(from) : named(opened(from), family);
  if (italic !== undefined) font = flag(font, 'i', italic);
  if (bold !== undefined) font = flag(font, 'b', bold);
  if (size === undefined) return font;
  const prefix = prefixOf(font);
  const has = new RegExp(`<${prefix}sz\\s[^>]*>`);
  if (has.test(font)) return font.replace(has, (tag) => setAttribute(tag, 'val', String(size)));
  return font.replace(new RegExp(`(</${prefix}font>)$`), `<${prefix}sz val="${size}"/>$1`);
}

/** An `<xf>` with these points of its alignment; alignment is its first child. */
export function aligned(xf: string, points: Readonly<Record<string, string>>): string {
  const prefix = prefixOf(xf);
  const open = opened(setAttribute(xf, 'applyAlignment', '1'));
  const before = new RegExp(`<${prefix}alignment(?:\\s[^>]*)?/>`).exec(open)?.[0];
  const start = before ?? `<${prefix}alignment/>`;
  const next = Object.entries(points).reduce((tag, [name, value]) => setAttribute(tag, name, value), start);
  return before ? open.replace(before, next) : open.replace(/^<[^>]*>/, (tag) => tag + next);
}
