/** The workbooks in a folder and the folders below it, in the order of their names. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const WORKBOOK = /\.(?:xlsx|xlsm|xls|ods|csv)$/i;

export const isFolder = (file: string): boolean => {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
};

/** Paths within `folder`, with '/'. Hidden files and the lock files of an open Excel ("~$…") are none; links are not followed. */
export function workbooksIn(folder: string, without: readonly string[]): string[] {
  const left = new Set(without.map((file) => path.resolve(file)));
  const found: string[] = [];
  const look = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (/^(?:\.|~\$)/.test(entry.name)) continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) look(name);
      else if (entry.isFile() && WORKBOOK.test(entry.name) && !left.has(path.resolve(folder, name))) found.push(name);
    }
  };
  look('');
  return found.sort((a, b) => (a < b ? -1 : 1));
}
