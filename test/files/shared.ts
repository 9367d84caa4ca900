/** Where the shared real workbooks are, if they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.THIDUA_SHARED ?? path.resolve(__dirname, '../../../shared');

/** Bytes of a shared file, or null with a visible warning where the folder is absent. */
export function sharedFile(name: string): Uint8Array | null {
  const file = path.join(folder, name);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  console.warn(`${name}: not at hand (set THIDUA_SHARED); this test checks nothing here`);
  return null;
}
