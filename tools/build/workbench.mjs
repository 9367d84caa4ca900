/** dist/workbench: the page with the spreadsheet, its worker and the samples; dist/thidua.html: all of it in one file. */
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { base, root } from './base.mjs';
import { WorkbenchPages } from './lib/workbench-pages.mjs';

/** Univer can hyphenate forty languages; no cell does. Their word lists would double the page. */
const withoutHyphenation = new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, (resource) => {
  if (/engine-render.lib.es$/.test(resource.context)) resource.request = 'data:text/javascript,export default {}';
});

const picksAfterSemicolons = {
  test: /sheets-formula-ui.lib.es.index\.js$/,
  loader: `${root}/tools/build/lib/semicolon-picks.cjs`,
};

export default (options) => {
  const shared = base('workbench', options);
  return {
    ...shared,
    entry: { page: './src/hosts/workbench/page.ts', worker: './src/hosts/workbench/work/worker.ts' },
    output: { path: `${root}/dist/workbench`, filename: '[name].js' },
    // One script each: the one-file page has nowhere to load a second one from.
    module: {
      ...shared.module,
      rules: [...shared.module.rules, picksAfterSemicolons],
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      // Univer is large: swc takes a fifth of the time that the default takes.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    plugins: [withoutHyphenation, new WorkbenchPages()],
  };
};
