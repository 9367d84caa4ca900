/** dist/excel: the add-in as any static HTTPS host can serve it. THIDUA_EXCEL_URL says where that will be. */
import { fileURLToPath } from 'node:url';
import { base, root } from './base.mjs';
import { Es5Gate, ExcelFiles } from './lib/excel-files.mjs';
import { First } from './lib/first.mjs';
import { without } from './lib/only-said.mjs';

const path = `${root}/dist/excel`;

export default (options) => {
  const part = (name, more) => ({ ...base(name, options), ...more, output: { path, filename: '[name].js' } });
  const old = part('excel-old', {
    target: ['web', 'es5'],
    entry: { old: './src/hosts/excel/old/entry.ts' },
    module: { rules: [{ test: /\.ts$/, loader: fileURLToPath(new URL('lib/es5-loader.mjs', import.meta.url)) }] },
    devtool: false,
    plugins: [new Es5Gate()],
  });
  const functions = part('excel-functions', {
    entry: { functions: './src/hosts/excel/functions-entry.ts' },
    plugins: [without('cli', 'excel', 'files', 'identity', 'pane', 'pane-setup', 'workbench')],
  });
  return part('excel', {
    entry: { pane: './src/hosts/excel/page.ts', help: './src/hosts/excel/help.ts' },
    plugins: [new First(old, functions), without('cli', 'files', 'workbench'), new ExcelFiles()],
  });
};
