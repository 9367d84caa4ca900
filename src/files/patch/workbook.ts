/** Edits xl/workbook.xml: recalculate when opened, entries for added sheets, rows that are printed on every page. */
import { quoteSheet } from '../../core/cell';
import { Scanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { type Splice, setAttribute, splice } from './splice';

/** Elements that come before <calcPr> in a workbook, in the order of the schema. */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

export interface SheetLine {
  readonly name: string;
  /** Relationship of the sheet's part. */
  readonly id: string;
  readonly hidden?: boolean | undefined;
}

/** Rows of a sheet that every printed page repeats; zero-based. */
export interface PrintTitles {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

interface Places {
  readonly prefix: string;
  readonly calc: { readonly start: number; readonly end: number } | null;
  readonly afterLists: number;
  readonly endOfSheets: number;
  readonly lastSheetId: number;
  /** Every tab in order, chart sheets included. */
  readonly tabs: readonly string[];
  readonly names: { readonly start: number; readonly close: number; readonly empty: boolean } | null;
  /** Print titles there are, by number of their tab. */
  readonly titles: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** Behind sheets and external references, where the names of a workbook without any go. */
  readonly beforeNames: number;
}

function find(xml: string): Places {
  let [prefix, afterLists, endOfSheets, lastSheetId] = ['', -1, -1, 0];
  let calc: Places['calc'] = null;
  let names: Places['names'] = null;
  let beforeNames = -1;
  const tabs: string[] = [];
  const titles = new Map<string, { start: number; end: number }>();
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'workbook' && tags.opens) prefix = tags.prefix;
    if (tags.name === 'sheet' && tags.opens) {
      const { sheetId, name = '' } = tags.attributes();
      lastSheetId = Math.max(lastSheetId, Number(sheetId));
      tabs.push(name);
    }
    if (tags.name === 'definedName' && tags.opens) {
      const { name, localSheetId = '' } = tags.attributes();
      const { start } = tags;
      tags.skip();
      if (name === '_xlnm.Print_Titles') titles.set(localSheetId, { start, end: tags.end });
      continue;
    }
    if (tags.name === 'definedNames') {
      if (tags.opens) names = { start: tags.start, close: tags.end, empty: tags.closes };
      else names = { ...names!, close: tags.start };
    } else if (BEFORE_CALC.includes(tags.name) && tags.closes) beforeNames = tags.end;
    if (tags.name === 'sheets' && tags.closes) endOfSheets = tags.start;
    if (BEFORE_CALC.includes(tags.name) && tags.closes) afterLists = tags.end;
    if (tags.name === 'calcPr' && tags.opens) calc = { start: tags.start, end: tags.end };
  }
  return { prefix, calc, afterLists, endOfSheets, lastSheetId, tabs, names, titles, beforeNames };
}

/** Excel keeps print titles as a hidden name of the sheet. */
function namesOf(
  { prefix, names, titles, beforeNames }: Places,
  tabs: readonly string[],
  printed: readonly PrintTitles[],
): Splice[] {
  const changes: Splice[] = [];
  const fresh: string[] = [];
  for (const { sheet, first, last } of printed) {
    const tab = String(tabs.findIndex((name) => name.toLowerCase() === sheet.toLowerCase()));
    const rows = escapeXml(`${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`);
    const text = `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${tab}">${rows}</${prefix}definedName>`;
    const had = titles.get(tab);
    if (had) changes.push({ ...had, text });
    else fresh.push(text);
  }
  if (fresh.length === 0) return changes;
  const whole = `<${prefix}definedNames>${fresh.join('')}</${prefix}definedNames>`;
  if (!names) changes.push({ start: beforeNames, end: beforeNames, text: whole });
  else if (names.empty) changes.push({ start: names.start, end: names.close, text: whole });
  else changes.push({ start: names.close, end: names.close, text: fresh.join('') });
  return changes;
}

/** The workbook part, asking for a full calculation on load, with the added sheets behind the others. */
export function editWorkbook(
  xml: string,
  added: readonly SheetLine[],
  relationshipsNamespace: string,
  printed: readonly PrintTitles[] = [],
): string {
  const places = find(xml);
  const { prefix, calc, afterLists, endOfSheets, lastSheetId } = places;
  const changes = namesOf(places, [...places.tabs, ...added.map(({ name }) => name)], printed);
  if (added.length > 0) {
    const lines = added.map(
      ({ name, id, hidden }, i) =>
        `<${prefix}sheet xmlns:r="${relationshipsNamespace}" name="${escapeXml(name)}" sheetId="${lastSheetId + i + 1}"${hidden ? ' state="hidden"' : ''} r:id="${id}"/>`,
    );
    changes.push({ start: endOfSheets, end: endOfSheets, text: lines.join('') });
  }
  if (calc) changes.push({ ...calc, text: setAttribute(xml.slice(calc.start, calc.end), 'fullCalcOnLoad', '1') });
  else changes.push({ start: afterLists, end: afterLists, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` });
  return splice(xml, changes);
}
