/** xl/styles.xml: number format and font of every cell style. */
import { Scanner } from '../xml/scanner';
import { BUILT_IN_FORMATS } from './number-formats';

export interface CellStyle {
  readonly format: string;
  readonly font: string | null;
}

const GENERAL: CellStyle = { format: 'General', font: null };

interface Sections {
  formats: Map<number, string>;
  fonts: (string | null)[];
  styles: { format: number; font: number }[];
}

function collect(xml: string): Sections {
  const found: Sections = { formats: new Map(), fonts: [], styles: [] };
  let section = '';
  for (const tags = new Scanner(xml); tags.next();) {
    const { name } = tags;
    if (name === 'numFmts' || name === 'fonts' || name === 'cellXfs') section = tags.opens && !tags.closes ? name : '';
    else if (!tags.opens || section === '') continue;
    else if (section === 'numFmts' && name === 'numFmt') {
      const { numFmtId, formatCode } = tags.attributes();
      found.formats.set(Number(numFmtId), formatCode || 'General');
    } else if (section === 'fonts' && name === 'font') found.fonts.push(null);
    else if (section === 'fonts' && name === 'name')
      found.fonts[found.fonts.length - 1] = tags.attributes().val ?? null;
    else if (section === 'cellXfs' && name === 'xf') {
      const { numFmtId = '0', fontId = '0' } = tags.attributes();
      found.styles.push({ format: Number(numFmtId), font: Number(fontId) });
    }
  }
  return found;
}

/** Style by the number that a cell's `s` gives; a workbook without styles has General only. */
export function readStyles(xml: string | null): (style: number) => CellStyle {
  if (xml === null) return () => GENERAL;
  const { formats, fonts, styles } = collect(xml);
  const table = styles.map(({ format, font }) => ({
    format: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
    font: fonts[font] ?? null,
  }));
  return (style) => table[style] ?? table[0] ?? GENERAL;
}
