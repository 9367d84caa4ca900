/**
 * Saves a user's file by patching its package: edited cells, our new sheets, nothing else. Entries that are not touched
 * keep even their compressed bytes.
 */
import { FileProblem } from '../problem';
import type { SheetDress, WrittenCell } from '../../core/cell';
import { escapeXml } from '../xml/text';
import { type Package, openPackage } from '../xlsx/package';
import { type WorkbookPart, partOf, readWorkbookPart } from '../xlsx/workbook';
import { isDynamic } from './cell-xml';
import { dressSheet } from './dress';
import type { CellEdit, NewSheet, WorkbookEdits } from './edits';
import { withDynamicArrays } from './metadata';
import { newSheetXml, wholeDress } from './new-sheet';
import { PackageEdit } from './package-edit';
import { patchSheet } from './sheet';
import { EMPTY_STYLES, StyleBook } from './styles';
import { editTable } from './tables';
import { type Printed, type SheetLine, editWorkbook } from './workbook';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';

/** Names that only our own sheets bear. */
const OUR_NAME = /^(?:DL_|QD_|KQ_)|^Bản thuyết minh$/;

interface Names {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
}

/** The strict variant of the format uses other namespaces; ours must match the workbook's. */
function namespaces(workbook: WorkbookPart): Names {
  const strict = workbook.xml.includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  const base = strict ? 'http://purl.oclc.org/ooxml' : TRANSITIONAL;
  const year = strict ? '' : '/2006';
  return {
    main: `${base}/spreadsheetml${year}/main`,
    relationships: `${base}/officeDocument${year}/relationships`,
    drawing: `${base}/drawingml${year}`,
  };
}

class Patch {
  private readonly edit: PackageEdit;
  private readonly workbook: WorkbookPart;
  private readonly names: Names;
  private readonly styles: StyleBook;
  private readonly hadStyles: boolean;
  private readonly printed: Printed[] = [];
  /** Parts of sheets by lower-case name, with those that are added. */
  private readonly sheets: Map<string, string>;
  private mark = 0;

  constructor(private readonly parts: Package) {
    this.workbook = readWorkbookPart(parts);
    this.names = namespaces(this.workbook);
    this.edit = new PackageEdit(parts, this.names.relationships);
    this.sheets = new Map(this.workbook.sheets.map(({ name, part }) => [name.toLowerCase(), part]));
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

  /** A part that the workbook points at. */
  private addPart(type: string, pattern: string, content: string, xml: string): { id: string; part: string } {
    const contentType = `${TYPES}.${content}+xml`;
    return this.edit.add(this.workbook.part, { type, pattern: this.folder() + pattern, contentType, xml });
  }

  /** The mark of dynamic arrays, once some formula needs it. */
  markArrays(): void {
    const part = partOf(this.workbook, 'sheetMetadata');
    const old = this.read('sheetMetadata');
    const { xml, mark } = withDynamicArrays(old, this.names.main);
    this.mark = mark;
    if (part === null) this.addPart('sheetMetadata', 'metadata.xml', 'sheetMetadata', xml);
    else if (xml !== old) this.edit.set(part, xml);
  }

  editSheet(name: string, edits: readonly CellEdit[]): void {
    const sheet = this.workbook.sheets.find((entry) => entry.name === name);
    if (!sheet) throw new FileProblem('noSuchSheet', { sheet: name });
    const styleOf = ({ cell }: CellEdit, had: string) =>
      'format' in cell && cell.format ? this.styles.withFormat(had, cell.format) : had;
    this.edit.set(sheet.part, patchSheet(this.edit.text(sheet.part)!, edits, { mark: this.mark, styleOf }));
    this.editTables(sheet.part, edits);
  }

  private editTables(sheetPart: string, edits: readonly CellEdit[]): void {
    const isUsed = (column: string) =>
      this.workbook.sheets.some(({ part }) => this.parts.text(part)?.includes(`[${escapeXml(column)}]`));
    for (const { type, target } of this.parts.relationships(sheetPart)) {
      const xml = type === 'table' ? this.edit.text(target) : null;
      const edited = xml === null ? null : editTable(xml, edits, isUsed);
      if (edited !== null && edited !== xml) this.edit.set(target, edited);
    }
  }

  /** Returns the relationship of the new part. */
  addSheet(sheet: NewSheet): string {
    if (this.sheets.has(sheet.name.toLowerCase())) throw new FileProblem('sheetExists', { sheet: sheet.name });
    const xml = newSheetXml(sheet, this.styles, this.mark, this.names.main);
    const { id, part } = this.addPart('worksheet', 'worksheets/sheet#.xml', 'worksheet', xml);
    this.sheets.set(sheet.name.toLowerCase(), part);
    return id;
  }

  /** `cells`: what was written there, by row. */
  dress(dress: SheetDress, cells: ReadonlyMap<number, readonly (WrittenCell | undefined)[]>): void {
    const part = this.sheets.get(dress.sheet.toLowerCase());
    if (part === undefined) throw new FileProblem('noSuchSheet', { sheet: dress.sheet });
    const { main, relationships, drawing } = this.names;
    const names = {
      relationships,
      main: `${drawing}/main`,
      chart: `${drawing}/chart`,
      sheet: `${drawing}/spreadsheetDrawing`,
    };
    dressSheet(
      { edit: this.edit, styles: this.styles, folder: this.folder(), namespace: main, names },
      part,
      dress,
      cells,
    );
    const { repeat, area } = dress.page ?? {};
    if (repeat || area) this.printed.push({ sheet: dress.sheet, repeat, area });
  }

  finish(added: readonly SheetLine[]): Uint8Array {
    this.saveStyles();
    const { part, xml, relationships } = this.workbook;
    const chain = relationships.find(({ type }) => type === 'calcChain');
    if (chain) this.edit.remove(part, chain);
    this.edit.set(part, editWorkbook(xml, added, this.names.relationships, this.printed));
    return this.edit.finish();
  }

  private saveStyles(): void {
    const part = partOf(this.workbook, 'styles');
    const xml = this.styles.render();
    if (part !== null && this.hadStyles) {
      if (xml !== this.read('styles')) this.edit.set(part, xml);
    } else if (xml !== EMPTY_STYLES) this.addPart('styles', 'styles.xml', 'styles', xml);
  }
}

const usesArrays = ({ sheets = [], added = [] }: WorkbookEdits) =>
  sheets.some(({ cells }) => cells.some(isDynamic)) ||
  added.some(({ cells }) => cells.some((row) => row.some((cell) => isDynamic({ row: 0, column: 0, cell }))));

/** Edited cells of a sheet by row and column. */
function linesOf({ sheets = [] }: WorkbookEdits, name: string): Map<number, WrittenCell[]> {
  const rows = new Map<number, WrittenCell[]>();
  for (const { row, column, cell } of sheets.find(({ sheet }) => sheet === name)?.cells ?? []) {
    const line = rows.get(row) ?? rows.set(row, []).get(row)!;
    line[column] = cell;
  }
  return rows;
}

function dressAll(patch: Patch, edits: WorkbookEdits): void {
  const added = new Map((edits.added ?? []).map((sheet) => [sheet.name, sheet]));
  for (const sheet of added.values()) {
    const asked = edits.dress?.find((dress) => dress.sheet === sheet.name);
    patch.dress(wholeDress(sheet, asked), new Map(sheet.cells.map((line, row) => [row, line])));
  }
  for (const dress of edits.dress ?? []) {
    if (added.has(dress.sheet)) continue;
    if (!OUR_NAME.test(dress.sheet)) throw new FileProblem('notOurSheet', { sheet: dress.sheet });
    patch.dress(dress, linesOf(edits, dress.sheet));
  }
}

/** The package with the edits in it. Throws FileProblem. */
export function patchPackage(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  const patch = new Patch(openPackage(bytes));
  if (usesArrays(edits)) patch.markArrays();
  for (const { sheet, cells } of edits.sheets ?? []) patch.editSheet(sheet, cells);
  const added = (edits.added ?? []).map((sheet) => ({
    name: sheet.name,
    id: patch.addSheet(sheet),
    hidden: sheet.hidden,
  }));
  dressAll(patch, edits);
  return patch.finish(added);
}
