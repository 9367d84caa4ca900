/** xl/workbook.xml: which sheets there are, where their parts stand, and how days are counted. */
import { FileProblem } from '../problem';
import { Scanner } from '../xml/scanner';
import type { Package, Relationship } from './package';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  /** Worksheets only; chart, dialog and macro sheets hold no cells of ours. */
  readonly sheets: readonly SheetEntry[];
  /** Days count from 1904. */
  readonly date1904: boolean;
}

const truthy = (text: string | undefined) => text === '1' || text === 'true' || text === 'on';

/**
 * Sheet names in the order of the tabs, and the parts they belong to; none in a workbook of charts only, or one that sheets
 * are yet to be added to. Throws FileProblem where this is no workbook.
 */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const main = parts.relationships('').find(({ type }) => type === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  const xml = part.toLowerCase().endsWith('.bin') ? null : parts.text(part);
  if (xml === null) {
    throw new FileProblem(parts.entry('xl/workbook.bin') ? 'unsupported' : 'notWorkbook', { detail: '.xlsb' });
  }
  const relationships = parts.relationships(part);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let workbook = false;
  for (const tags = new Scanner(xml); tags.next();) {
    if (!tags.opens) continue;
    if (tags.name === 'workbook') workbook = true;
    if (tags.name === 'workbookPr') date1904 = truthy(tags.attributes().date1904);
    if (tags.name !== 'sheet') continue;
    const { name = '', state, id } = tags.attributes();
    const target = relationships.find((relationship) => relationship.id === id);
    if (target?.type !== 'worksheet' || !parts.entry(target.target)) continue;
    sheets.push({ name, hidden: state === 'hidden' || state === 'veryHidden', part: target.target });
  }
  if (!workbook) throw new FileProblem('notWorkbook');
  return { part, xml, relationships, sheets, date1904 };
}

/** The part of the workbook with this kind of content, such as 'styles'; null where it has none. */
export function partOf(workbook: WorkbookPart, type: string): string | null {
  return workbook.relationships.find((relationship) => relationship.type === type)?.target ?? null;
}
