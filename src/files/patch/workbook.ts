/** Edits xl/workbook.xml: recalculate when opened, and entries for added sheets. */
import { Scanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { type Splice, setAttribute, splice } from './splice';

/** Elements that come before <calcPr> in a workbook, in the order of the schema. */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

export interface SheetLine {
  readonly name: string;
  /** Relationship of the sheet's part. */
  readonly id: string;
}

interface Places {
  readonly prefix: string;
  readonly calc: { readonly start: number; readonly end: number } | null;
  readonly afterLists: number;
  readonly endOfSheets: number;
  readonly lastSheetId: number;
}

function find(xml: string): Places {
  let [prefix, afterLists, endOfSheets, lastSheetId] = ['', -1, -1, 0];
  let calc: Places['calc'] = null;
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'workbook' && tags.opens) prefix = tags.prefix;
    if (tags.name === 'sheet' && tags.opens) lastSheetId = Math.max(lastSheetId, Number(tags.attributes().sheetId));
    if (tags.name === 'sheets' && tags.closes) endOfSheets = tags.start;
    if (BEFORE_CALC.includes(tags.name) && tags.closes) afterLists = tags.end;
    if (tags.name === 'calcPr' && tags.opens) calc = { start: tags.start, end: tags.end };
  }
  return { prefix, calc, afterLists, endOfSheets, lastSheetId };
}

/** The workbook part, asking for a full calculation on load, with the added sheets behind the others. */
export function editWorkbook(xml: string, added: readonly SheetLine[], relationshipsNamespace: string): string {
  const { prefix, calc, afterLists, endOfSheets, lastSheetId } = find(xml);
  const changes: Splice[] = [];
  if (added.length > 0) {
    const lines = added.map(
      ({ name, id }, i) =>
        `<${prefix}sheet xmlns:r="${relationshipsNamespace}" name="${escapeXml(name)}" sheetId="${lastSheetId + i + 1}" r:id="${id}"/>`,
    );
    changes.push({ start: endOfSheets, end: endOfSheets, text: lines.join('') });
  }
  if (calc) changes.push({ ...calc, text: setAttribute(xml.slice(calc.start, calc.end), 'fullCalcOnLoad', '1') });
  else changes.push({ start: afterLists, end: afterLists, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` });
  return splice(xml, changes);
}
