/**
 * Walks an OLE container before SheetJS may see it: a stream whose sectors form a ring makes it fill the memory until
 * the process dies ([MS-CFB] 2.2–2.6).
 */
import { FileProblem } from '../problem';

const END_OF_CHAIN = 0xfffffffe;
/** Larger numbers mark ends and free sectors. */
const LAST_SECTOR = 0xfffffffa;
const MINI_STREAM_BELOW = 4096;
const DIRECTORY_ENTRY = 128;

export interface OleStream {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

const broken = () => new FileProblem('broken', { detail: 'OLE' });

/** The container's streams; every chain of sectors has been followed to its end. Throws FileProblem. */
export function checkOle(bytes: Uint8Array): OleStream[] {
  if (bytes.length < 512) throw broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw broken();
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size);
  const numberAt = (sector: number, index: number) => {
    const at = (sector + 1) * size + index * 4;
    if (at + 4 > bytes.length) throw broken();
    return view.getUint32(at, true);
  };
  const fat = fatSectors(view, size, numberAt);
  const chain = (start: number) => {
    const found: number[] = [];
    for (let sector = start; sector <= LAST_SECTOR;) {
      if (found.push(sector) > sectors) throw broken();
      const part = fat[Math.floor(sector / (size / 4))];
      if (part === undefined) break;
      sector = numberAt(part, sector % (size / 4));
    }
    return found;
  };
  chain(view.getUint32(60, true));
  const streams = chain(view.getUint32(48, true)).flatMap((sector) => entries(bytes, (sector + 1) * size, size));
  for (const stream of streams) if (stream.size >= MINI_STREAM_BELOW) chain(stream.start);
  return streams;
}

/** Sectors that hold the allocation table: 109 in the header, the rest in a chain of their own. */
function fatSectors(view: DataView, size: number, numberAt: (sector: number, index: number) => number): number[] {
  const found: number[] = [];
  for (let at = 76; at < 512; at += 4) found.push(view.getUint32(at, true));
  let left = view.getUint32(72, true);
  for (let next = view.getUint32(68, true); next !== END_OF_CHAIN && left > 0; left -= 1) {
    if (next > LAST_SECTOR) break;
    for (let index = 0; index < size / 4 - 1; index += 1) found.push(numberAt(next, index));
    next = numberAt(next, size / 4 - 1);
  }
  return found.filter((sector) => sector <= LAST_SECTOR);
}

function entries(bytes: Uint8Array, from: number, size: number): OleStream[] {
  const found: OleStream[] = [];
  for (let at = from; at + DIRECTORY_ENTRY <= Math.min(from + size, bytes.length); at += DIRECTORY_ENTRY) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, DIRECTORY_ENTRY);
    const length = Math.min(62, Math.max(0, view.getUint16(64, true) - 2));
    if (view.getUint8(66) !== 2 && view.getUint8(66) !== 5) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length));
    found.push({ name, start: view.getUint32(116, true), size: view.getUint32(120, true) });
  }
  return found;
}
