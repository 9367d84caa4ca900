/** Writes what is generated from the catalogue of functions: reference page, Excel metadata, Apps Script functions. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FUNCTIONS } from '../../src/functions';
import { appsScriptFunctions } from './apps-script';
import { excelMetadata } from './excel-metadata';
import { reference } from './reference';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Leaves a file alone that is up to date, so that nothing is rebuilt for it. */
function write(place: string, text: string): void {
  const file = path.join(root, place);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`generated ${place}`);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

write('docs/functions.md', reference(FUNCTIONS));
write('dist/excel/functions.json', json(excelMetadata(FUNCTIONS, 'vi')));
write('dist/excel/functions.en.json', json(excelMetadata(FUNCTIONS, 'en')));
write('dist/generated/apps-script-functions.js', appsScriptFunctions(FUNCTIONS));
