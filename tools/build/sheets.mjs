/** dist/sheets: what clasp pushes to Google Sheets. The script is ES2019 without modules; the sidebar is one page and its parts. */
import webpack from 'webpack';
import { base, root } from './base.mjs';
import { LoadThrough } from './lib/load-through.mjs';
import { only, SAID_BY_FUNCTIONS, without } from './lib/only-said.mjs';
import { pageWords } from './lib/page-words.mjs';
import { ReadableChunks } from './lib/readable-chunks.mjs';
import { SheetsFiles } from './lib/sheets-files.mjs';

/** The script speaks Vietnamese only. */
const vietnameseOnly = new webpack.NormalModuleReplacementPlugin(/^\.\/en$/, (resource) => {
  if (/[\\/]src[\\/]messages$/.test(resource.context)) resource.request = 'data:text/javascript,export const en = {}';
});

/** The function of the sidebar that fetches a part: src/hosts/sheets/sidebar/parts.ts. */
const LOADER = 'thiduaPart';

function part(name, options, target, language) {
  const shared = base(name, { ...options, target });
  const [rule] = shared.module.rules;
  const compilerOptions = { ...rule.options.compilerOptions, target: language };
  return {
    ...shared,
    name,
    module: {
      ...shared.module,
      rules: [{ ...rule, sideEffects: false, options: { ...rule.options, compilerOptions } }],
    },
    output: { path: `${root}/dist/sheets`, filename: '[name].js', publicPath: '' },
    optimization: { ...shared.optimization, splitChunks: false, runtimeChunk: false, chunkIds: 'named' },
  };
}

export default (options) => {
  const script = part('sheets', options, ['es2019'], 'ES2019');
  const sidebar = part('sheets-sidebar', options, ['web', 'es2022'], 'ES2022');
  return [
    {
      ...script,
      plugins: [
        new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
        vietnameseOnly,
        only(...SAID_BY_FUNCTIONS, 'sheets'),
        new SheetsFiles(),
      ],
      entry: { Code: './src/hosts/sheets/server/main.ts' },
      output: { ...script.output, library: { name: 'thidua', type: 'var' }, chunkFormat: false, chunkLoading: false },
    },
    {
      ...sidebar,
      plugins: [
        new ReadableChunks(),
        new LoadThrough(LOADER),
        pageWords(),
        without('cli', 'cli-seal', 'excel', 'workbench'),
        new SheetsFiles(),
      ],
      entry: {
        sidebar: './src/hosts/sheets/sidebar/page.ts',
        work: './src/work/worker.ts',
        filing: './src/hosts/sheets/sidebar/filing-worker.ts',
      },
      // Parts of an older build go; what the script's own bundle made stays.
      output: { ...sidebar.output, clean: { keep: /^(Code\.js|appsscript\.json)$/ } },
    },
  ];
};
