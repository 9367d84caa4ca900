/** Reads workbooks for tests; null where they are not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Grid } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';

export const SHARED = process.env.THIDUA_SHARED ?? resolve(__dirname, '../../../../shared');

/** Paths of files in a folder of the shared data, [] (and a warning) where there is none. */
export function sharedFiles(folder: string, ending: string): string[] {
  const path = resolve(SHARED, folder);
  if (!existsSync(path)) {
    console.warn(`not there: ${path}`);
    return [];
  }
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => resolve(path, name));
}

export async function gridsOf(path: string): Promise<readonly Grid[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), path);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}
