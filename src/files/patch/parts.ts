/** Edits of the package's own lists: content types and relationships. */
import { Scanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { type Splice, splice } from './splice';

/** Removes elements for which `gone` holds and adds `added` (without prefix) at the end of the root element. */
function edit(
  xml: string,
  root: string,
  gone: (attributes: Record<string, string>) => boolean,
  added: readonly string[],
): string {
  const changes: Splice[] = [];
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === root) {
      if (added.length === 0 || (tags.opens && !tags.closes)) continue;
      const { prefix, start, end, opens } = tags;
      const text = added.map((element) => element.replace(/^</, `<${prefix}`)).join('');
      if (!opens) changes.push({ start, end: start, text });
      else {
        const open = xml.slice(start, end).replace(/\s*\/>$/, '>');
        changes.push({ start, end, text: `${open}${text}</${prefix}${root}>` });
      }
    } else if (tags.opens && gone(tags.attributes())) {
      const { start } = tags;
      tags.skip();
      changes.push({ start, end: tags.end, text: '' });
    }
  }
  return splice(xml, changes);
}

export interface PartType {
  readonly part: string;
  readonly type: string;
}

/** [Content_Types].xml without the parts in `gone` and with those in `added`. */
export function editContentTypes(xml: string, gone: readonly string[], added: readonly PartType[]): string {
  const names = gone.map((part) => `/${part}`.toLowerCase());
  return edit(
    xml,
    'Types',
    ({ PartName }) => PartName !== undefined && names.includes(PartName.toLowerCase()),
    added.map(({ part, type }) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`),
  );
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A .rels part without the relationships in `gone` and with those in `added`. */
export function editRelationships(xml: string, gone: readonly string[], added: readonly NewRelationship[]): string {
  return edit(
    xml,
    'Relationships',
    ({ Id }) => Id !== undefined && gone.includes(Id),
    added.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`),
  );
}
