/** xl/sharedStrings.xml and rich text: runs are joined, phonetic hints left out. */
import { Scanner } from '../xml/scanner';
import { decodeXstring } from '../xml/text';

/** Plain text of an `<si>` or `<is>` whose opening tag is current; moves behind its end. */
export function richText(tags: Scanner): string {
  if (tags.closes) return '';
  const owner = tags.name;
  let text = '';
  while (tags.next() && !(tags.name === owner && tags.closes && !tags.opens)) {
    if (tags.name === 't' && tags.opens) text += tags.text();
    else if (tags.name === 'rPh' && tags.opens) tags.skip();
  }
  return decodeXstring(text);
}

/** The shared strings in order. */
export function readStrings(xml: string | null): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'si' && tags.opens) strings.push(richText(tags));
  }
  return strings;
}
