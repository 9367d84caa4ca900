/** All bundles. One file per product under tools/build; `webpack --config-name excel` builds one. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'tools/build');
const parts = readdirSync(folder).filter((file) => file.endsWith('.mjs') && file !== 'base.mjs');
const configs = await Promise.all(
  parts.map(async (file) => (await import(pathToFileURL(path.join(folder, file)).href)).default),
);

export default (_env, argv = {}) => configs.flatMap((config) => config({ production: argv.mode !== 'development' }));
