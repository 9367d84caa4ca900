/** Files made to harm, for readers in Node, on the command line and in pages. */
import { strToU8 } from 'fflate';
import { readDirectory } from '../../src/files/zip/directory';
import { pack, writeZip } from '../../src/files/zip/write';
import { packageOf, worksheet } from './package-of';

export const oneCell = (value: string) => `<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`;

/** Ten parts that together unpack to 1.2 GB. */
export function bomb(): Uint8Array {
  const sheets = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`S${i}`, oneCell('1')]));
  const part = new Uint8Array(120 * 1024 * 1024).fill(32);
  part.set(strToU8(worksheet('<sheetData/>')));
  const spaces = pack('', part);
  const entries = readDirectory(packageOf({ sheets })).map((entry) =>
    entry.name.includes('/sheet') ? { ...spaces, name: entry.name, nameBytes: entry.nameBytes } : entry,
  );
  return writeZip(entries);
}

/** A sheet that is its own workbook: relationships that go round. */
export function roundAbout(): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="workbook.xml"/></Relationships>`;
  return packageOf({ sheets: { A: oneCell('1') }, more: { 'xl/_rels/workbook.xml.rels': rels } });
}

export function manySheets(count = 10_000): Uint8Array {
  return packageOf({
    sheets: Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, oneCell(String(i))])),
  });
}
