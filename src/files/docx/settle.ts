/** The same paper gives the same bytes: no clock in the package, neither in its zip nor in its properties. */
import { decodePart, encodePart } from '../xml/text';
import { readDirectory } from '../zip/directory';
import { unpack } from '../zip/entry';
import { pack, writeZip } from '../zip/write';

const NO_TIME = '2000-01-01T00:00:00Z';
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Parts in the order of their names, dates fixed. */
export function settled(bytes: Uint8Array): Uint8Array {
  const entries = readDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  const packed = entries.map((entry) => {
    const part = unpack(entry);
    const own = entry.name === 'docProps/core.xml';
    return pack(entry.name, own ? encodePart(decodePart(part).replace(STAMP, `$1${NO_TIME}$2`)) : part);
  });
  // Content types first, as the packaging standard advises.
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return writeZip(packed.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1)));
}
