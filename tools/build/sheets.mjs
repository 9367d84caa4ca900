/** dist/sheets: what clasp pushes to Google Sheets. The script is ES2019 without modules; the sidebar is one page. */
import webpack from 'webpack';
import { base, root } from './base.mjs';
import { SheetsFiles } from './lib/sheets-files.mjs';

/** Words of other hosts and of the pane, and the whole English catalogue: the script speaks Vietnamese only. */
const UNHEARD = {
  './en': 'en',
  './pane': 'pane',
  './pane-setup': 'paneSetup',
  './cli': 'cli',
  './cli-seal': 'cliSeal',
  './seal': 'seal',
  './whatif': 'whatif',
  './workbench': 'workbench',
  './excel': 'excel',
};
const vietnameseOnly = new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z-]+$/, (resource) => {
  if (!/[\\/]src[\\/]messages([\\/]vi)?$/.test(resource.context)) return;
  const name = UNHEARD[resource.request];
  if (name !== undefined) resource.request = `data:text/javascript,export const ${name} = {}`;
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
      plugins: [...script.plugins, vietnameseOnly],
      entry: { Code: './src/hosts/sheets/server/main.ts' },
      output: { ...script.output, library: { name: 'thidua', type: 'var' }, chunkFormat: false, chunkLoading: false },
    },
    { ...sidebar, entry: { sidebar: './src/hosts/sheets/sidebar/page.ts' } },
  ];
};
