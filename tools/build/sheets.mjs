/** dist/sheets: what clasp pushes to Google Sheets. The script is ES2019 without modules; the sidebar is one page. */
import webpack from 'webpack';
import { base, root } from './base.mjs';
import { without } from './lib/only-said.mjs';
import { SheetsFiles } from './lib/sheets-files.mjs';

/** Sentences that the script never says; it speaks Vietnamese only. */
const UNSAID = ['cli', 'cli-seal', 'excel', 'files', 'health', 'identity', 'pane', 'pane-setup', 'seal', 'whatif'];
const vietnameseOnly = new webpack.NormalModuleReplacementPlugin(/^\.\/en$/, (resource) => {
  if (/[\\/]src[\\/]messages$/.test(resource.context)) resource.request = 'data:text/javascript,export const en = {}';
});

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
    output: { path: `${root}/dist/sheets`, filename: '[name].js' },
    optimization: { ...shared.optimization, splitChunks: false, runtimeChunk: false },
    // One file each: a script and a sidebar have nowhere to load a second one from.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new SheetsFiles()],
  };
}

export default (options) => {
  const script = part('sheets', options, ['es2019'], 'ES2019');
  const sidebar = part('sheets-sidebar', options, ['web', 'es2022'], 'ES2022');
  return [
    {
      ...script,
      plugins: [...script.plugins, vietnameseOnly, without(...UNSAID, 'workbench')],
      entry: { Code: './src/hosts/sheets/server/main.ts' },
      output: { ...script.output, library: { name: 'thidua', type: 'var' }, chunkFormat: false, chunkLoading: false },
    },
    {
      ...sidebar,
      plugins: [...sidebar.plugins, without('cli', 'cli-seal', 'excel', 'files', 'workbench')],
      entry: { sidebar: './src/hosts/sheets/sidebar/page.ts' },
    },
  ];
};
