/** Makes sure that xl/metadata.xml has a cell mark for dynamic arrays. */
import { dynamicArrayMarks } from '../xlsx/metadata';
import { Scanner } from '../xml/scanner';
import { type Splice, setAttribute, splice } from './splice';

const TYPE =
  'name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';
const FUTURE =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

const EMPTY = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}"><metadataTypes count="1"><metadataType ${TYPE}/></metadataTypes><futureMetadata name="XLDAPR" count="1">${FUTURE}</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

interface Found {
  /** Open tag and place of the closing tag of metadataTypes and cellMetadata. */
  types: { start: number; inner: number; close: number; count: number } | null;
  cells: { start: number; inner: number; close: number; count: number } | null;
  /** Where futureMetadata may stand: before cellMetadata, valueMetadata, extLst or the end. */
  before: number;
  prefix: string;
}

function find(xml: string): Found {
  const found: Found = { types: null, cells: null, before: -1, prefix: '' };
  let list: 'types' | 'cells' | null = null;
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'metadata' && tags.opens) found.prefix = tags.prefix;
    // What stands inside (bk, extLst) would look like the lists sought here.
    if (tags.name === 'futureMetadata' && tags.opens) {
      tags.skip();
      continue;
    }
    if (tags.name === 'metadataTypes' || tags.name === 'cellMetadata') {
      list = tags.name === 'metadataTypes' ? 'types' : 'cells';
      const open = found[list];
      if (tags.opens) found[list] = { start: tags.start, inner: tags.end, close: tags.end, count: 0 };
      else if (open) open.close = tags.start;
      if (!tags.opens || tags.closes) list = null;
    } else if (list && tags.opens && (tags.name === 'metadataType' || tags.name === 'bk')) found[list]!.count += 1;
    const later = ['cellMetadata', 'valueMetadata', 'extLst'].includes(tags.name) && tags.opens;
    const end = tags.name === 'metadata' && tags.closes;
    if (found.before < 0 && (later || end)) found.before = tags.start;
  }
  return found;
}

function withCount(xml: string, list: { start: number; inner: number }, count: number): Splice {
  return {
    start: list.start,
    end: list.inner,
    text: setAttribute(xml.slice(list.start, list.inner), 'count', String(count)),
  };
}

/** The part with such a mark, and the mark's number. `xml` is null where the workbook has no metadata yet. */
export function withDynamicArrays(xml: string | null, namespace: string): { xml: string; mark: number } {
  if (xml === null) return { xml: EMPTY(namespace), mark: 1 };
  const [existing] = dynamicArrayMarks(xml);
  if (existing !== undefined) return { xml, mark: existing };
  const { types, cells, before, prefix } = find(xml);
  const own = (text: string) => text.replace(/<(\/?)(?!xda:)(\w)/g, `<$1${prefix}$2`);
  if (!types) return { xml: EMPTY(namespace), mark: 1 };
  const type = types.count + 1;
  const mark = (cells?.count ?? 0) + 1;
  const changes: Splice[] = [
    withCount(xml, types, type),
    { start: types.close, end: types.close, text: own(`<metadataType ${TYPE}/>`) },
    { start: before, end: before, text: own(`<futureMetadata name="XLDAPR" count="1">${FUTURE}</futureMetadata>`) },
  ];
  const block = `<bk><rc t="${type}" v="0"/></bk>`;
  if (cells) changes.push(withCount(xml, cells, mark), { start: cells.close, end: cells.close, text: own(block) });
  else changes.push({ start: before, end: before, text: own(`<cellMetadata count="1">${block}</cellMetadata>`) });
  return { xml: splice(xml, changes), mark };
}
