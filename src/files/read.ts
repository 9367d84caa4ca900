/** Reads any spreadsheet file. Never throws and never hangs: what cannot be read comes back as a sentence. */
import { readCsv } from './csv/read';
import { checkOle } from './legacy/ole';
import { readLegacy } from './legacy/read';
import type { FileOptions, Unreadable, Workbook } from './model';
import { FileProblem, problemOf } from './problem';
import { sniff } from './sniff';
import { Package } from './xlsx/package';
import { readXlsx } from './xlsx/read';
import { readDirectory } from './zip/directory';
import { type ZipEntry, unpack } from './zip/entry';

/** Formats that web systems save under the name .xls. */
const MARKUP = /<(?:table|html|(?:\w+:)?Workbook)[\s>]/i;
const MAX_MARKUP = 64 * 1024 * 1024;

/** SheetJS unpacks without limits: every part is unpacked once under ours before it may see the file. */
function checkZip(entries: readonly ZipEntry[]): void {
  for (const entry of entries) if (/\.(?:xml|bin|rels)$/i.test(entry.name)) unpack(entry);
}

async function readZip(bytes: Uint8Array, options: FileOptions): Promise<Workbook> {
  const entries = readDirectory(bytes);
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.includes('xl/workbook.bin')) {
    checkZip(entries);
    return readLegacy(bytes, 'other', options);
  }
  if (names.includes('content.xml')) {
    const manifest = new Package(entries).text('META-INF/manifest.xml') ?? '';
    if (manifest.includes('encryption-data')) throw new FileProblem('password');
    checkZip(entries);
    return readLegacy(bytes, 'ods', options);
  }
  return readXlsx(bytes, options);
}

async function readKnown(bytes: Uint8Array, name: string, options: FileOptions): Promise<Workbook> {
  switch (sniff(bytes)) {
    case 'empty':
      throw new FileProblem('empty');
    case 'zip':
      return readZip(bytes, options);
    case 'ole':
      if (checkOle(bytes).some(({ name }) => name === 'EncryptedPackage')) throw new FileProblem('password');
      return readLegacy(bytes, 'xls', options);
    case 'old-excel':
      return readLegacy(bytes, 'xls', options);
    case 'unknown': {
      const head = new TextDecoder().decode(bytes.subarray(0, 4096));
      if (!MARKUP.test(head)) return readCsv(bytes, name, options);
      if (bytes.length > MAX_MARKUP) throw new FileProblem('tooLarge', { part: name });
      return readLegacy(bytes, 'other', options);
    }
  }
}

/**
 * The workbook in `bytes`; `name` is used in sentences, and to tell a table in text from a letter.
 * Days are 1900 serials, errors CellError, rich text plain, shared formulas expanded, `_xldudf_TD_X(` shown as `TD_X(`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  options: FileOptions = {},
): Promise<Workbook | Unreadable> {
  try {
    return await readKnown(bytes, name, options);
  } catch (error) {
    return { problem: problemOf(error, name) };
  }
}
