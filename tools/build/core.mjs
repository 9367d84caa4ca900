/** dist/core: the core as an ES module for Node, so that outside suites can drive it. Types come from `tools/build-core-types.mjs`. */
import { base, root } from './base.mjs';

export default (options) => ({
  ...base('core', { ...options, target: 'node20' }),
  entry: './src/core/index.ts',
  experiments: { outputModule: true },
  output: { path: `${root}/dist/core`, filename: 'index.mjs', library: { type: 'module' }, module: true },
  optimization: { minimize: false },
});
