/** `npm run bench:opening [rows] [merges]`: time and peak memory of opening a large workbook, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readWorkbook } from '../src/files';
import { crc32 } from '../src/files/zip/crc';
import { writeZip } from '../src/files/zip/write';
import { machine } from './measure';

const COLUMNS = 30;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Numbers that do not compress well, as real amounts, and a text a row. */
function sheetXml(rows: number, merges: number): string {
  const letters = Array.from({ length: COLUMNS }, (_, i) => (i < 26 ? '' : 'A') + String.fromCharCode(65 + (i % 26)));
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647);
  const parts: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const cells = letters.map((letter, i) =>
      i === 1
        ? `<c r="${letter}${row}" t="inlineStr"><is><t>Dự án số ${random()}</t></is></c>`
        : `<c r="${letter}${row}"><v>${random()}.${random() % 1000}</v></c>`,
    );
    parts.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const merged = Array.from({ length: merges }, (_, i) => `<mergeCell ref="C${i * 4 + 1}:D${i * 4 + 2}"/>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${parts.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`;
}

/** The bytes of such a workbook. */
function largeWorkbook(rows: number, merges: number): Uint8Array {
  const link = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '_rels/.rels': link('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': link('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheetXml(rows, merges),
  };
  return writeZip(
    Object.entries(parts).map(([name, xml]) => {
      const bytes = new TextEncoder().encode(xml);
      const packed = new Uint8Array(deflateRawSync(bytes, { level: 1 }));
      const like = { method: 8, flags: 0x800, time: 0x00210000, madeBy: 20, attributes: 0 };
      return {
        name,
        nameBytes: new TextEncoder().encode(name),
        ...like,
        crc: crc32(bytes),
        packed,
        size: bytes.length,
      };
    }),
  );
}

/** In the child: opens, and prints what it took. */
async function open(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  let [told, last] = [0, start];
  let longest = 0;
  const progress = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    [told, last] = [told + 1, now];
  };
  const read = await readWorkbook(bytes, 'lon.xlsx', { progress });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const what =
    'problem' in read ? read.problem.key : `${read.grids[0]!.ref.rows} rows, ${read.grids[0]!.merges!.length} merges`;
  console.log(
    `${what}: ${seconds} s, peak ${peak} MB; progress told ${told} times, longest silence ${Math.round(longest)} ms`,
  );
}

const [first = '100000', second = '20000'] = process.argv.slice(2);
if (first === '--open') await open(second);
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-opening-'));
  try {
    const file = path.join(folder, 'lon.xlsx');
    const bytes = largeWorkbook(Number(first), Number(second));
    writeFileSync(file, bytes);
    console.log(`Machine: ${machine()}; file of ${(bytes.length / 2 ** 20).toFixed(1)} MB, ${COLUMNS} columns`);
    const script = process.argv[1]!;
    spawnSync(process.execPath, ['--import', 'tsx', script, '--open', file], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
