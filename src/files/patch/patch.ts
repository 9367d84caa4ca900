/**
 * Saves a user's file by patching its package: edited cells, our new sheets, nothing else. Entries that are not touched
 * keep even their compressed bytes.
 */
import { FileProblem } from '../problem';
import { encodePart, escapeXml } from '../xml/text';
import { type Package, openPackage, relationshipsPart } from '../xlsx/package';
import { type WorkbookPart, partOf, readWorkbookPart } from '../xlsx/workbook';
import { pack, writeZip } from '../zip/write';
import { isDynamic } from './cell-xml';
import type { CellEdit, NewSheet, WorkbookEdits } from './edits';
import { withDynamicArrays } from './metadata';
import { newSheetXml } from './new-sheet';
import { type NewRelationship, type PartType, editContentTypes, editRelationships } from './parts';
import { patchSheet } from './sheet';
import { EMPTY_STYLES, StyleBook } from './styles';
import { editTable } from './tables';
import { editWorkbook } from './workbook';

const CONTENT_TYPES = '[Content_Types].xml';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';

/** The strict variant of the format uses other namespaces; ours must match the workbook's. */
function namespaces(workbook: WorkbookPart): { main: string; relationships: string } {
  return workbook.xml.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : {
        main: `${TRANSITIONAL}/spreadsheetml/2006/main`,
        relationships: `${TRANSITIONAL}/officeDocument/2006/relationships`,
      };
}

class Patch {
  private readonly texts = new Map<string, string>();
  private readonly types: PartType[] = [];
  private readonly links: NewRelationship[] = [];
  private readonly workbook: WorkbookPart;
  private readonly names: { main: string; relationships: string };
  private readonly styles: StyleBook;
  private readonly hadStyles: boolean;
  private mark = 0;

  constructor(private readonly parts: Package) {
    this.workbook = readWorkbookPart(parts);
    this.names = namespaces(this.workbook);
    const styles = this.read('styles');
    this.hadStyles = styles !== null;
    this.styles = new StyleBook(styles ?? EMPTY_STYLES);
  }

  private read(type: string): string | null {
    const part = partOf(this.workbook, type);
    return part === null ? null : this.parts.text(part);
  }

  private folder(): string {
    return this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1);
  }

  /** A part that the workbook points at, under a name and an id not taken yet. Returns the id. */
  private addPart(type: string, pattern: string, content: string, xml: string): string {
    let n = 1;
    const name = () => this.folder() + pattern.replace('#', String(n));
    while (this.parts.entry(name()) || this.texts.has(name())) n += 1;
    const ids = new Set([...this.workbook.relationships, ...this.links].map(({ id }) => id));
    let id = this.workbook.relationships.length + 1;
    while (ids.has(`rId${id}`)) id += 1;
    this.texts.set(name(), xml);
    this.types.push({ part: name(), type: `${TYPES}.${content}+xml` });
    this.links.push({ id: `rId${id}`, type: `${this.names.relationships}/${type}`, target: name() });
    return `rId${id}`;
  }

  /** The mark of dynamic arrays, once some formula needs it. */
  markArrays(): void {
    const part = partOf(this.workbook, 'sheetMetadata');
    const old = this.read('sheetMetadata');
    const { xml, mark } = withDynamicArrays(old, this.names.main);
    this.mark = mark;
    if (part === null) this.addPart('sheetMetadata', 'metadata.xml', 'sheetMetadata', xml);
    else if (xml !== old) this.texts.set(part, xml);
  }

  editSheet(name: string, edits: readonly CellEdit[]): void {
    const sheet = this.workbook.sheets.find((entry) => entry.name === name);
    if (!sheet) throw new FileProblem('noSuchSheet', { sheet: name });
    const xml = this.texts.get(sheet.part) ?? this.parts.text(sheet.part)!;
    const styleOf = ({ cell }: CellEdit, had: string) =>
      'format' in cell && cell.format ? this.styles.withFormat(had, cell.format) : had;
    this.texts.set(sheet.part, patchSheet(xml, edits, { mark: this.mark, styleOf }));
    this.editTables(sheet.part, edits);
  }

  private editTables(sheetPart: string, edits: readonly CellEdit[]): void {
    const isUsed = (column: string) =>
      this.workbook.sheets.some(({ part }) => this.parts.text(part)?.includes(`[${escapeXml(column)}]`));
    for (const { type, target } of this.parts.relationships(sheetPart)) {
      const xml = type === 'table' ? this.parts.text(target) : null;
      const edited = xml === null ? null : editTable(xml, edits, isUsed);
      if (edited !== null && edited !== xml) this.texts.set(target, edited);
    }
  }

  /** Returns the relationship of the new part. */
  addSheet(sheet: NewSheet): string {
    const taken = this.workbook.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (taken) throw new FileProblem('sheetExists', { sheet: sheet.name });
    const xml = newSheetXml(sheet, this.styles, this.mark, this.names.main);
    return this.addPart('worksheet', 'worksheets/sheet#.xml', 'worksheet', xml);
  }

  finish(added: readonly { name: string; id: string }[]): Uint8Array {
    this.saveStyles();
    const chain = this.workbook.relationships.find(({ type }) => type === 'calcChain');
    const rels = relationshipsPart(this.workbook.part);
    this.texts.set(this.workbook.part, editWorkbook(this.workbook.xml, added, this.names.relationships));
    if (chain || this.links.length > 0) {
      const gone = chain ? [chain.target] : [];
      this.texts.set(CONTENT_TYPES, editContentTypes(this.text(CONTENT_TYPES), gone, this.types));
      this.texts.set(rels, editRelationships(this.text(rels), chain ? [chain.id] : [], this.links));
    }
    return this.zip(chain?.target ?? null);
  }

  private text(part: string): string {
    const xml = this.parts.text(part);
    if (xml === null) throw new FileProblem('cannotSave', { detail: part });
    return xml;
  }

  private saveStyles(): void {
    const part = partOf(this.workbook, 'styles');
    const xml = this.styles.render();
    if (part !== null && this.hadStyles) {
      if (xml !== this.read('styles')) this.texts.set(part, xml);
    } else if (xml !== EMPTY_STYLES) this.addPart('styles', 'styles.xml', 'styles', xml);
  }

  private zip(removed: string | null): Uint8Array {
    const left = new Map([...this.texts].map(([name, xml]) => [name.toLowerCase(), { name, xml }]));
    const gone = removed === null ? undefined : this.parts.entry(removed);
    const entries = this.parts.entries
      .filter((entry) => entry !== gone)
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

const usesArrays = ({ sheets = [], added = [] }: WorkbookEdits) =>
  sheets.some(({ cells }) => cells.some(isDynamic)) ||
  added.some(({ cells }) => cells.some((row) => row.some((cell) => isDynamic({ row: 0, column: 0, cell }))));

/** The package with the edits in it. Throws FileProblem. */
export function patchPackage(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  const patch = new Patch(openPackage(bytes));
  if (usesArrays(edits)) patch.markArrays();
  for (const { sheet, cells } of edits.sheets ?? []) patch.editSheet(sheet, cells);
  const added = (edits.added ?? []).map((sheet) => ({ name: sheet.name, id: patch.addSheet(sheet) }));
  return patch.finish(added);
}
