/** dist/cli: the command line as one ES module for Node; the reader of older formats is a second file, loaded when needed. */
import { base, root } from './base.mjs';

export default (options) => ({
  ...base('cli', { ...options, target: 'node20' }),
  entry: './src/hosts/cli/main.ts',
  experiments: { outputModule: true },
  output: {
    path: `${root}/dist/cli`,
    filename: 'thidua.mjs',
    chunkFilename: '[name].mjs',
    library: { type: 'module' },
    module: true,
    clean: true,
  },
  // Names and line numbers stay readable in a crash report.
  optimization: { minimize: false, chunkIds: 'named' },
});
