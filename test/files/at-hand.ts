/** Third-party workbooks at hand: the shared ones, and every file under the folder that THIDUA_WORKBOOKS names. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const folders = [
  path.join(process.env.THIDUA_SHARED ?? path.join(root, '../shared'), 'data'),
  path.join(root, 'samples'),
  process.env.THIDUA_WORKBOOKS ?? '',
];

function* files(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) yield* files(file);
    else if (/\.(xlsx|xlsm)$/i.test(name)) yield file;
  }
}

export const workbooksAtHand: readonly string[] = folders
  .filter((folder) => folder && existsSync(folder))
  .flatMap((folder) => [...files(folder)]);
