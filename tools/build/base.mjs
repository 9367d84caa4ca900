/** What every bundle shares: TypeScript without type checks (`npm run types` does those), one module rule. */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {import('webpack').Configuration} */
export function base(name, { production = true, target = ['web', 'es2022'] } = {}) {
  return {
    name,
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    target,
    context: root,
    cache: { type: 'filesystem', cacheDirectory: `${root}/.cache/webpack`, name },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, jsx: 'react-jsx', jsxImportSource: 'preact' },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
