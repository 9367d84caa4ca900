/** Writes a zip package; entries that were not touched keep their compressed bytes as they were. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc';
import type { ZipEntry } from './entry';

const UTF8 = 0x800;
/** 1 January 1980, the first day DOS knows: new entries carry no clock, so the same input gives the same bytes. */
const NO_TIME = 0x00210000;

/** A new or changed entry. `like` is the one it replaces: its name, time and attributes are kept. */
export function pack(name: string, bytes: Uint8Array, like?: ZipEntry): ZipEntry {
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    method: 8,
    flags: like?.flags ?? UTF8,
    time: like?.time ?? NO_TIME,
    crc: crc32(bytes),
    packed: deflateSync(bytes, { level: 6 }),
    size: bytes.length,
    madeBy: like?.madeBy ?? 20,
    attributes: like?.attributes ?? 0,
  };
}

/** The 26 bytes that local and central headers share, from "version needed" to the lengths of name and extra. */
function shared(view: DataView, at: number, entry: ZipEntry): void {
  // Bit 3 (sizes after the data) is dropped: the sizes are known now.
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/** The package with these entries in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const body = entries.reduce((sum, { nameBytes, packed }) => sum + 30 + nameBytes.length + packed.length, 0);
  const directory = entries.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
  const bytes = new Uint8Array(body + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = body;
  for (const entry of entries) {
    const name = entry.nameBytes;
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, entry);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, entry.madeBy, true);
    shared(view, central + 6, entry);
    view.setUint32(central + 38, entry.attributes, true);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);
    at += 30 + name.length + entry.packed.length;
    central += 46 + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, body, true);
  return bytes;
}
