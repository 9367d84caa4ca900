/** Reads the central directory of a zip package (APPNOTE 6.3, zip64 included). Nothing is unpacked here. */
import { FileProblem } from '../problem';
import type { ZipEntry } from './entry';

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_ENTRIES = 50_000;
const ALL = 0xffffffff;

const broken = (detail: string) => new FileProblem('broken', { detail });

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw broken('zip');
}

/** Zip64 keeps what does not fit 32 bits in extra field 1, in a fixed order, only those that overflow. */
function zip64(view: DataView, at: number, length: number, size: number, packed: number, offset: number) {
  const values = [size, packed, offset];
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return values.map((value) => {
      if (value !== ALL) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return values;
}

/** Entries in the order of the directory. Throws FileProblem on anything a spreadsheet program would not open either. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw broken('zip');
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let start = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    count = Number(view.getBigUint64(end64 + 32, true));
    start = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > MAX_ENTRIES) throw new FileProblem('tooLarge', { part: 'zip' });
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw broken('zip');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const after = at + 46 + nameLength!;
    const [size, packed, local] = zip64(
      view,
      after,
      extra!,
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    );
    if (local! + 30 > bytes.length || view.getUint32(local!, true) !== LOCAL) throw broken('zip');
    const data = local! + 30 + view.getUint16(local! + 26, true) + view.getUint16(local! + 28, true);
    if (data + packed! > bytes.length) throw broken('zip');
    const nameBytes = bytes.subarray(at + 46, after);
    entries.push({
      name: names.decode(nameBytes),
      nameBytes,
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(data, data + packed!),
      size: size!,
      madeBy: view.getUint16(at + 4, true),
      attributes: view.getUint32(at + 38, true),
    });
    at = after + extra! + comment!;
  }
  return entries;
}
