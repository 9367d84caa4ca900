/** xl/styles.xml → one Univer style for every cell style of the file. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { BUILT_IN_FORMATS } from '../../../files/xlsx/number-formats';
import { Scanner } from '../../../files/xml/scanner';
import { colorOf } from './colors';
import type { Style } from './model';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};
const SIDES: Readonly<Record<string, 't' | 'r' | 'b' | 'l'>> = { top: 't', right: 'r', bottom: 'b', left: 'l' };
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

interface Tables {
  readonly formats: Map<number, string>;
  readonly fonts: Style[];
  readonly fills: Style[];
  readonly borders: Style[];
}

/** Runs over one element's children until it ends. */
function within(tags: Scanner, parent: string, each: (name: string) => void): void {
  if (tags.closes) return;
  while (tags.next() && !(tags.name === parent && !tags.opens)) if (tags.opens) each(tags.name);
}

function readFont(tags: Scanner, theme: readonly string[]): Style {
  const font: Style = {};
  within(tags, 'font', (name) => {
    const attributes = tags.attributes();
    const on = attributes['val'] !== '0' && attributes['val'] !== 'false';
    if (name === 'b' && on) font.bl = BooleanNumber.TRUE;
    if (name === 'i' && on) font.it = BooleanNumber.TRUE;
    if (name === 'u' && attributes['val'] !== 'none') font.ul = { s: BooleanNumber.TRUE };
    if (name === 'strike' && on) font.st = { s: BooleanNumber.TRUE };
    if (name === 'sz') font.fs = Number(attributes['val']);
    if (name === 'name' && attributes['val']) font.ff = attributes['val'];
    const color = name === 'color' ? colorOf(attributes, theme) : null;
    if (color) font.cl = { rgb: color };
  });
  return font;
}

function readFill(tags: Scanner, theme: readonly string[]): Style {
  let solid = false;
  const fill: Style = {};
  within(tags, 'fill', (name) => {
    if (name === 'patternFill') solid = tags.attributes()['patternType'] === 'solid';
    const color = name === 'fgColor' && solid ? colorOf(tags.attributes(), theme) : null;
    if (color) fill.bg = { rgb: color };
  });
  return fill;
}

function readBorder(tags: Scanner, theme: readonly string[]): Style {
  const sides: NonNullable<Style['bd']> = {};
  let side: 't' | 'r' | 'b' | 'l' | undefined;
  within(tags, 'border', (name) => {
    if (name !== 'color') {
      side = SIDES[name];
      const style = BORDERS[tags.attributes()['style'] ?? ''];
      if (side && style !== undefined) sides[side] = { s: style, cl: { rgb: '#000000' } };
      return;
    }
    const color = colorOf(tags.attributes(), theme);
    if (side && color && sides[side]) sides[side]!.cl = { rgb: color };
  });
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

function readAlignment(attributes: Readonly<Record<string, string>>): Style {
  const { horizontal = '', vertical = 'bottom', wrapText, indent } = attributes;
  const style: Style = { vt: VERTICAL[vertical] ?? VerticalAlign.MIDDLE };
  if (HORIZONTAL[horizontal]) style.ht = HORIZONTAL[horizontal];
  if (wrapText === '1' || wrapText === 'true') style.tb = WrapStrategy.WRAP;
  if (Number(indent) > 0) style.pd = { l: 2 + 9 * Number(indent) };
  return style;
}

function cellStyle(tags: Scanner, { formats, fonts, fills, borders }: Tables): Style {
  const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = tags.attributes();
  const format = formats.get(Number(numFmtId)) ?? BUILT_IN_FORMATS[Number(numFmtId)] ?? 'General';
  const style = { ...fonts[Number(fontId)], ...fills[Number(fillId)], ...borders[Number(borderId)] };
  let alignment: Style = { vt: VerticalAlign.BOTTOM };
  within(tags, 'xf', (name) => {
    if (name === 'alignment') alignment = readAlignment(tags.attributes());
  });
  return { ...style, ...alignment, ...(format !== 'General' && { n: { pattern: format } }) };
}

/** Styles by the number that a cell's `s` gives. */
export function readCellStyles(xml: string | null, theme: readonly string[]): Style[] {
  const tables: Tables = { formats: new Map(), fonts: [], fills: [], borders: [] };
  const styles: Style[] = [];
  let section = '';
  for (const tags = new Scanner(xml ?? ''); tags.next();) {
    const { name } = tags;
    if (/^(?:numFmts|fonts|fills|borders|cellXfs|cellStyleXfs|dxfs)$/.test(name)) section = tags.opens ? name : '';
    else if (!tags.opens) continue;
    else if (section === 'numFmts' && name === 'numFmt') {
      const { numFmtId, formatCode = 'General' } = tags.attributes();
      tables.formats.set(Number(numFmtId), formatCode);
    } else if (section === 'fonts' && name === 'font') tables.fonts.push(readFont(tags, theme));
    else if (section === 'fills' && name === 'fill') tables.fills.push(readFill(tags, theme));
    else if (section === 'borders' && name === 'border') tables.borders.push(readBorder(tags, theme));
    else if (section === 'cellXfs' && name === 'xf') styles.push(cellStyle(tags, tables));
  }
  return styles.length > 0 ? styles : [{}];
}
