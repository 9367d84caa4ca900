/** One file inside a zip package, still compressed. */
import { Inflate } from 'fflate';
import { FileProblem } from '../problem';
import { crc32 } from './crc';

export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file; older programs do not write UTF-8. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose flags of the central directory. */
  readonly flags: number;
  /** DOS time and date as one 32-bit number. */
  readonly time: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly madeBy: number;
  readonly attributes: number;
}

/** Largest part that is unpacked: above it a workbook does not fit a browser's memory, or it is a zip bomb. */
export const MAX_PART = 256 * 1024 * 1024;
const CHUNK = 64 * 1024;

/** Inflates, giving up as soon as more than `limit` bytes come out, whatever the directory promised. */
function inflate(packed: Uint8Array, size: number, limit: number, name: string): Uint8Array {
  let out = new Uint8Array(Math.min(size, limit));
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > limit) throw new FileProblem('tooLarge', { part: name });
    if (length + chunk.length > out.length) {
      const grown = new Uint8Array(Math.min(limit, Math.max(out.length * 2, length + chunk.length)));
      grown.set(out.subarray(0, length));
      out = grown;
    }
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return out.subarray(0, length);
}

/** The bytes of an entry. Throws FileProblem when it is encrypted, damaged or larger than `limit`. */
export function unpack(entry: ZipEntry, limit = MAX_PART): Uint8Array {
  if (entry.flags & 1) throw new FileProblem('password');
  if (entry.size > limit) throw new FileProblem('tooLarge', { part: entry.name });
  if (entry.method !== 0 && entry.method !== 8) throw new FileProblem('unsupported', { detail: entry.name });
  const bytes = entry.method === 0 ? entry.packed : inflate(entry.packed, entry.size, limit, entry.name);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new FileProblem('broken', { detail: entry.name });
  return bytes;
}
