/** The package around sheets that no file was there for: the least that Excel opens without repair. */
import { EMPTY_STYLES } from '../patch/styles';
import { encodePart } from '../xml/text';
import { pack, writeZip } from '../zip/write';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (lines: string) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="/xl/styles.xml"/>`,
  ),
  'xl/styles.xml': EMPTY_STYLES,
};

/** A workbook without sheets: no file yet, but what `patchPackage` adds sheets to. */
export function emptyWorkbook(): Uint8Array {
  return writeZip(Object.entries(PARTS).map(([name, xml]) => pack(name, encodePart(xml))));
}
