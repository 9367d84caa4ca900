/** The same paper gives the same bytes: no clock in the package, neither in its zip nor in its properties. */
import { chartParts } from './chart';
import type { ChartBlock } from './chart-part';
import { decodePart, encodePart } from '../xml/text';
import { readDirectory } from '../zip/directory';
import { unpack } from '../zip/entry';
import { pack, writeZip } from '../zip/write';

const NO_TIME = '2000-01-01T00:00:00Z';
/** The paragraph that ends a section has no height: a full page is not followed by a blank one. */
const SECTION_END = /<w:p><w:pPr><w:sectPr/g;
const NO_HEIGHT =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr';
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Parts in the order of their names, dates fixed, charts added. */
export function settled(bytes: Uint8Array, charts: readonly ChartBlock[] = []): Uint8Array {
  const { parts, types, relations } = chartParts(charts);
  const changes: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) => xml.replace(STAMP, `$1${NO_TIME}$2`),
    'word/document.xml': (xml) => xml.replace(SECTION_END, NO_HEIGHT),
    '[Content_Types].xml': (xml) => xml.replace('</Types>', `${types}</Types>`),
    'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', `${relations}</Relationships>`),
  };
  const entries = readDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  const packed = entries.map((entry) => {
    const part = unpack(entry);
    const change = changes[entry.name];
    return pack(entry.name, change === undefined ? part : encodePart(change(decodePart(part))));
  });
  packed.push(...parts.map(({ name, xml }) => pack(name, encodePart(xml))));
  // Content types first, as the packaging standard advises.
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return writeZip(packed.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1)));
}
