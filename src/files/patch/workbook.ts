/** Edits xl/workbook.xml: recalculate when opened, entries for added sheets, rows that are printed on every page. */
import { type Area, fixedAddress, quoteSheet } from '../../core/cell';
import { Scanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { type Splice, setAttribute, splice } from './splice';

/** Elements that come before <calcPr> in a workbook, in the order of the schema. */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

const [TITLES, AREA] = ['_xlnm.Print_Titles', '_xlnm.Print_Area'];
const PRINTING = [TITLES, AREA];

export interface SheetLine {
  readonly name: string;
  /** Relationship of the sheet's part. */
  readonly id: string;
  readonly hidden?: boolean | undefined;
}

/** What a workbook says of printing a sheet: rows that every page repeats (zero-based), the area that is printed. */
export interface Printed {
  readonly sheet: string;
  readonly repeat?: { readonly first: number; readonly last: number } | undefined;
  readonly area?: Area | undefined;
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
  /** Print titles and areas there are, by name and number of their tab: '_xlnm.Print_Area 0'. */
  readonly printing: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** Behind sheets and external references, where the names of a workbook without any go. */
  readonly beforeNames: number;
}

function find(xml: string): Places {
  let [prefix, afterLists, endOfSheets, lastSheetId] = ['', -1, -1, 0];
  let calc: Places['calc'] = null;
  let names: Places['names'] = null;
  let beforeNames = -1;
  const tabs: string[] = [];
  const printing = new Map<string, { start: number; end: number }>();
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'workbook' && tags.opens) prefix = tags.prefix;
    if (tags.name === 'sheet' && tags.opens) {
      const { sheetId, name = '' } = tags.attributes();
      lastSheetId = Math.max(lastSheetId, Number(sheetId));
      tabs.push(name);
    }
    if (tags.name === 'definedName' && tags.opens) {
      const { name = '', localSheetId = '' } = tags.attributes();
      const { start } = tags;
      tags.skip();
      if (PRINTING.includes(name)) printing.set(`${name} ${localSheetId}`, { start, end: tags.end });
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
  return { prefix, calc, afterLists, endOfSheets, lastSheetId, tabs, names, printing, beforeNames };
}

/** Excel keeps print titles and areas as hidden names of the sheet. */
function namesOf(
  { prefix, names, printing, beforeNames }: Places,
  tabs: readonly string[],
  printed: readonly Printed[],
): Splice[] {
  const changes: Splice[] = [];
  const fresh: string[] = [];
  for (const { sheet, repeat, area } of printed) {
    const tab = String(tabs.findIndex((name) => name.toLowerCase() === sheet.toLowerCase()));
    const put = (name: string, place: string) => {
      const text = `<${prefix}definedName name="${name}" localSheetId="${tab}">${escapeXml(place)}</${prefix}definedName>`;
      const had = printing.get(`${name} ${tab}`);
      if (had) changes.push({ ...had, text });
      else fresh.push(text);
    };
    if (area) put(AREA, fixedAddress({ sheet, ...area }));
    if (repeat) put(TITLES, `${quoteSheet(sheet)}!$${repeat.first + 1}:$${repeat.last + 1}`);
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
  printed: readonly Printed[] = [],
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
