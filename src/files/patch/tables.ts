/**
 * Headings of Excel tables (ListObjects) stand twice in a file: in the cell and in the table's own part. Excel repairs
 * a file, and loses things, where the two differ.
 */
import { type Area, a1, parseAddress } from '../../core/cell';
import { FileProblem } from '../problem';
import { Scanner } from '../xml/scanner';
import { encodeXstring, escapeXml } from '../xml/text';
import type { CellEdit } from './edits';
import { type Splice, setAttribute, splice } from './splice';

interface TableColumn {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface TablePart {
  readonly name: string;
  /** The row of headings; null where the table hides it. */
  readonly headings: Area | null;
  readonly columns: readonly TableColumn[];
}

function readTablePart(xml: string): TablePart {
  let [name, headings]: [string, Area | null] = ['', null];
  const columns: TableColumn[] = [];
  for (const tags = new Scanner(xml); tags.next();) {
    if (!tags.opens) continue;
    const attributes = tags.attributes();
    if (tags.name === 'table') {
      const area = parseAddress(attributes.ref ?? '');
      headings = area && attributes.headerRowCount !== '0' ? { ...area, rows: 1 } : null;
      name = attributes.displayName ?? '';
    } else if (tags.name === 'tableColumn') {
      columns.push({ name: attributes.name ?? '', start: tags.start, end: tags.end });
    }
  }
  return { name, headings, columns };
}

/** Names in a table's part write line breaks as escapes. */
const stored = (text: string) => escapeXml(encodeXstring(text)).replace(/\n/g, '_x000a_');

/**
 * The table's part after `edits` of its sheet. `isUsed` tells whether some formula of the workbook names a column:
 * renaming that one is Excel's business. Throws FileProblem.
 */
export function editTable(xml: string, edits: readonly CellEdit[], isUsed: (column: string) => boolean): string {
  const { name: table, headings, columns } = readTablePart(xml);
  const changes: Splice[] = [];
  for (const { row, column, cell } of edits) {
    const index = headings?.row === row ? column - headings.column : -1;
    const old = columns[index];
    if (!old || ('text' in cell && stored(cell.text) === escapeXml(old.name))) continue;
    const taken = 'text' in cell && columns.some(({ name }) => name.toLowerCase() === cell.text.toLowerCase());
    if (!('text' in cell) || cell.text === '' || taken || isUsed(old.name)) {
      throw new FileProblem('tableHeading', { cell: a1({ row, column, rows: 1, columns: 1 }), table });
    }
    changes.push({
      start: old.start,
      end: old.end,
      text: setAttribute(xml.slice(old.start, old.end), 'name', stored(cell.text)),
    });
  }
  return splice(xml, changes);
}
