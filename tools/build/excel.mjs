/** dist/excel: the add-in as any static HTTPS host can serve it. THIDUA_EXCEL_URL says where that will be. */
import { fileURLToPath } from 'node:url';
import { base, root } from './base.mjs';
import { Es5Gate, ExcelFiles } from './lib/excel-files.mjs';
import { First } from './lib/first.mjs';
import { only, SAID_BY_FUNCTIONS, without } from './lib/only-said.mjs';
import { pageWords } from './lib/page-words.mjs';
import { ReadableChunks } from './lib/readable-chunks.mjs';

const path = `${root}/dist/excel`;

/** No module of ours does anything by being imported: what a bundle does not use is left out. */
const pure = (config) => ({
  ...config,
  module: { rules: [...config.module.rules, { test: /[\\/](?:src|presets)[\\/]/, sideEffects: false }] },
});

export default (options) => {
  const part = (name, more) => ({ ...pure(base(name, options)), ...more, output: { path, filename: '[name].js' } });
  const old = part('excel-old', {
    target: ['web', 'es5'],
    entry: { old: './src/hosts/excel/old/entry.ts' },
    module: { rules: [{ test: /\.ts$/, loader: fileURLToPath(new URL('lib/es5-loader.mjs', import.meta.url)) }] },
    devtool: false,
    plugins: [new Es5Gate()],
  });
  const functions = part('excel-functions', {
    entry: { functions: './src/hosts/excel/functions-entry.ts' },
    plugins: [only(...SAID_BY_FUNCTIONS)],
  });
  const page = part('excel', {
    entry: {
      pane: './src/hosts/excel/page.ts',
      help: './src/hosts/excel/help.ts',
      worker: './src/work/worker.ts',
      filing: { import: './src/filing/worker.ts', chunkLoading: 'import-scripts' },
    },
    optimization: { chunkIds: 'named', splitChunks: false },
    plugins: [
      new First(old, functions),
      new ReadableChunks(),
      pageWords(),
      without('cli', 'cli-seal', 'sheets', 'workbench'),
      new ExcelFiles(),
    ],
  });
  // Parts of an older build go; what the other bundles made stays.
  page.output.clean = { keep: (file) => !/^[\w-]+\.js$/.test(file) || /^(old|functions)\.js$/.test(file) };
  return page;
};
