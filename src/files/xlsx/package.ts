/** The parts of an .xlsx package and how they point at each other (ECMA-376 part 2, Open Packaging Conventions). */
import { FileProblem } from '../problem';
import { Scanner } from '../xml/scanner';
import { decodePart } from '../xml/text';
import { readDirectory } from '../zip/directory';
import { type ZipEntry, MAX_PART, unpack } from '../zip/entry';

/** All parts together; a workbook that unpacks to more does not fit a browser. */
const MAX_TOTAL = 640 * 1024 * 1024;
const SHEETS_AND_TEXTS = /^\/?xl[\\/](?:worksheets[\\/]|sharedStrings)/i;

export interface Relationship {
  readonly id: string;
  /** Last word of the type: 'worksheet', 'sharedStrings'. The transitional and the strict namespace agree on it. */
  readonly type: string;
  /** Part name without leading slash. */
  readonly target: string;
}

/** Part names compare without case; some writers use backslashes or a leading slash. */
function key(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}

export class Package {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly unpacked = new Set<ZipEntry>();

  constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) this.byName.set(key(entry.name), entry);
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(key(name));
  }

  /** What the directory says of sheets and texts is believed where it is too much: nothing is unpacked to find out. */
  refuseTooLarge(): void {
    let total = 0;
    for (const { name, size } of this.entries) {
      if (!SHEETS_AND_TEXTS.test(name)) continue;
      total += size;
      if (size > MAX_PART || total > MAX_TOTAL) throw new FileProblem('tooLarge', { part: name });
    }
  }

  /** The part as text, or null when the package has none. Throws FileProblem. */
  text(name: string): string | null {
    const entry = this.entry(name);
    if (!entry) return null;
    this.unpacked.add(entry);
    const total = [...this.unpacked].reduce((sum, { size }) => sum + size, 0);
    if (total > MAX_TOTAL) throw new FileProblem('tooLarge', { part: name });
    return decodePart(unpack(entry, MAX_PART));
  }

  /** What a part points at inside the package; '' stands for the package itself. */
  relationships(part: string): Relationship[] {
    const xml = this.text(relationshipsPart(part));
    if (xml === null) return [];
    const found: Relationship[] = [];
    for (const tags = new Scanner(xml); tags.next();) {
      if (tags.name !== 'Relationship' || !tags.opens) continue;
      const { Id = '', Type = '', Target = '', TargetMode } = tags.attributes();
      if (TargetMode === 'External') continue;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(part, Target) });
    }
    return found;
  }
}

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Opens a package. Throws FileProblem. */
export function openPackage(bytes: Uint8Array): Package {
  return new Package(readDirectory(bytes));
}
