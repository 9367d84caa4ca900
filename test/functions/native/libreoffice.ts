/** LibreOffice as an independent calculator: writes formulas without results, reads back what it computed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Cell, type Grid, columnLetter } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';

/** '=…' is a formula, other text is text. */
export type Sheet = readonly (readonly (string | number | null)[])[];

export function findSoffice(): string | null {
  const places = [
    process.env['THIDUA_SOFFICE'],
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/opt/libreoffice/program/soffice',
  ];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function cellXml(value: string | number | null, row: number, column: number): string {
  if (value === null) return '';
  const ref = `r="${columnLetter(column)}${row + 1}"`;
  if (typeof value === 'number') return `<c ${ref}><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c ${ref}><f>${escaped(value.slice(1))}</f></c>`;
  return `<c ${ref} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml(sheet: Sheet): string {
  const rows = sheet.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, i) => cellXml(cell, row, i)).join('')}</row>`,
  );
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function workbook(sheets: Readonly<Record<string, Sheet>>): Uint8Array {
  const names = Object.keys(sheets);
  const spread = (make: (name: string, n: number) => string) => names.map((name, i) => make(name, i + 1)).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationship = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const wrap = (body: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${spread((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': wrap(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': wrap(
      spread((_, n) => relationship(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)),
    ),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${spread((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
  };
  names.forEach((name, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheets[name]!)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const SETTINGS = `<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Computes a workbook; the values of each sheet, row-major from A1. */
export async function recalculate(
  soffice: string,
  sheets: Readonly<Record<string, Sheet>>,
): Promise<Readonly<Record<string, (row: number, column: number) => Cell>>> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, 'in.xlsx'), workbook(sheets));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const order = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync(soffice, [profile, ...order, join(folder, 'in.xlsx')], { stdio: 'pipe', timeout: 300_000 });
    const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx'))), 'in.xlsx');
    if ('problem' in read) throw new Error(JSON.stringify(read.problem));
    return Object.fromEntries(read.grids.map((grid) => [grid.ref.sheet, lookup(grid)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lookup(grid: Grid): (row: number, column: number) => Cell {
  return (row, column) => grid.values[row - grid.ref.row]?.[column - grid.ref.column] ?? null;
}
