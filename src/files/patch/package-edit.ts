/** The parts of a package while it is changed: new texts, new parts with their content types and relationships, removed ones. */
import { FileProblem } from '../problem';
import { type Package, type Relationship, relationshipsPart } from '../xlsx/package';
import { encodePart } from '../xml/text';
import { pack, writeZip } from '../zip/write';
import { type NewRelationship, type PartType, editContentTypes, editRelationships } from './parts';

const CONTENT_TYPES = '[Content_Types].xml';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface NewPart {
  /** Last word of the relationship's type. */
  readonly type: string;
  /** Whole name with '#' for its number, 'xl/drawings/drawing#.xml'. */
  readonly pattern: string;
  readonly contentType: string;
  readonly xml: string;
}

export class PackageEdit {
  private readonly texts = new Map<string, string>();
  private readonly types: PartType[] = [];
  private readonly links = new Map<string, NewRelationship[]>();
  private readonly removed: { readonly owner: string; readonly link: Relationship }[] = [];

  /** `relationships`: namespace of the workbook's relationship types. */
  constructor(
    private readonly parts: Package,
    private readonly relationships: string,
  ) {}

  text(part: string): string | null {
    return this.texts.get(part) ?? this.parts.text(part);
  }

  set(part: string, xml: string): void {
    this.texts.set(part, xml);
  }

  /** What a part points at, with what was added since. */
  related(owner: string): Relationship[] {
    const added = (this.links.get(owner) ?? []).map(({ id, type, target }) => ({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
    }));
    return [...this.parts.relationships(owner), ...added];
  }

  /** A part that `owner` points at, under a name and an id not taken yet. */
  add(owner: string, { type, pattern, contentType, xml }: NewPart): { readonly id: string; readonly part: string } {
    let n = 1;
    const name = () => pattern.replace('#', String(n));
    while (this.parts.entry(name()) || this.texts.has(name())) n += 1;
    const ids = new Set(this.related(owner).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const part = name();
    this.texts.set(part, xml);
    this.types.push({ part, type: contentType });
    const links = this.links.get(owner) ?? [];
    this.links.set(owner, [...links, { id, type: `${this.relationships}/${type}`, target: part }]);
    return { id, part };
  }

  remove(owner: string, link: Relationship): void {
    this.removed.push({ owner, link });
  }

  /** Bytes of the package; entries that were not touched keep even their compressed bytes. */
  finish(): Uint8Array {
    if (this.types.length > 0 || this.removed.length > 0) {
      const gone = this.removed.map(({ link }) => link.target);
      this.texts.set(CONTENT_TYPES, editContentTypes(this.must(CONTENT_TYPES), gone, this.types));
    }
    for (const owner of new Set([...this.links.keys(), ...this.removed.map((one) => one.owner)])) {
      const part = relationshipsPart(owner);
      const gone = this.removed.filter((one) => one.owner === owner).map(({ link }) => link.id);
      const before = this.text(part) ?? NO_RELATIONSHIPS;
      this.texts.set(part, editRelationships(before, gone, this.links.get(owner) ?? []));
    }
    return this.zip();
  }

  private must(part: string): string {
    const xml = this.text(part);
    if (xml === null) throw new FileProblem('cannotSave', { detail: part });
    return xml;
  }

  private zip(): Uint8Array {
    const left = new Map([...this.texts].map(([name, xml]) => [name.toLowerCase(), { name, xml }]));
    const gone = this.removed.map(({ link }) => this.parts.entry(link.target));
    const entries = this.parts.entries
      .filter((entry) => !gone.includes(entry))
      .map((entry) => {
        const key = entry.name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
        const changed = this.parts.entry(entry.name) === entry ? left.get(key) : undefined;
        if (!changed) return entry;
        left.delete(key);
        return pack(entry.name, encodePart(changed.xml), entry);
      });
    return writeZip([...entries, ...[...left.values()].map(({ name, xml }) => pack(name, encodePart(xml)))]);
  }
}
