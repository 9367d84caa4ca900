/** dist/cli: the command line as one ES module for Node; the reader of older formats is a second file, loaded when needed. */
import { base, root } from './base.mjs';

export default (options) => {
  const shared = base('cli', { ...options, target: 'node20' });
  return {
    ...shared,
    // import.meta.url stays the bundle's own address, beside which its threads are found.
    module: { ...shared.module, parser: { javascript: { importMeta: false } } },
    // A run over a folder reads workbooks in threads of their own.
    entry: { thidua: './src/hosts/cli/main.ts', folder: './src/hosts/cli/folder/worker.ts' },
    experiments: { outputModule: true },
    output: {
      path: `${root}/dist/cli`,
      filename: '[name].mjs',
      chunkFilename: '[name].mjs',
      library: { type: 'module' },
      module: true,
      clean: true,
    },
    // Names and line numbers stay readable in a crash report.
    optimization: { minimize: false, chunkIds: 'named' },
  };
};
