/** What kind of file the first bytes say it is; a name's extension is never trusted. */

export type Kind = 'empty' | 'zip' | 'ole' | 'old-excel' | 'unknown';

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  // BIFF2–BIFF4 files start with a bare BOF record.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1]!) && bytes[3] === 0) return 'old-excel';
  return 'unknown';
}
