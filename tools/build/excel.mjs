/** dist/excel: the add-in as any static HTTPS host can serve it. THIDUA_EXCEL_URL says where that will be. */
import { fileURLToPath } from 'node:url';
import { base, root } from './base.mjs';
import { Es5Gate, ExcelFiles } from './lib/excel-files.mjs';
import { without } from './lib/only-said.mjs';

const path = `${root}/dist/excel`;

export default (options) => {
  const old = base('excel-old', { ...options, target: ['web', 'es5'] });
  return [
    {
      ...old,
      entry: { old: './src/hosts/excel/old/entry.ts' },
      output: { path, filename: '[name].js' },
      module: { rules: [{ test: /\.ts$/, loader: fileURLToPath(new URL('lib/es5-loader.mjs', import.meta.url)) }] },
      devtool: false,
      plugins: [new Es5Gate()],
    },
    {
      ...base('excel-functions', options),
      dependencies: ['excel-old'],
      entry: { functions: './src/hosts/excel/functions-entry.ts' },
      output: { path, filename: '[name].js' },
      plugins: [without('cli', 'excel', 'files', 'identity', 'pane', 'pane-setup', 'workbench')],
    },
    {
      ...base('excel', options),
      dependencies: ['excel-functions'],
      entry: { pane: './src/hosts/excel/page.ts', help: './src/hosts/excel/help.ts' },
      output: { path, filename: '[name].js', chunkFilename: '[name].js' },
      plugins: [without('cli', 'files', 'workbench'), new ExcelFiles()],
    },
  ];
};
