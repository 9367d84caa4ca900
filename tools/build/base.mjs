/** What every bundle shares: TypeScript without type checks (`npm run types` does those), one module rule. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files that say how bundles are made: a change in one of them makes every cache worthless. */
const here = fileURLToPath(new URL('.', import.meta.url));
const config = readdirSync(here, { recursive: true })
  .filter((file) => /\.[cm]js$/.test(file))
  .map((file) => here + file);

/** @returns {import('webpack').Configuration} */
export function base(name, { production = true, target = ['web', 'es2022'] } = {}) {
  const mode = production ? 'production' : 'development';
  return {
    name,
    mode,
    devtool: production ? false : 'source-map',
    target,
    context: root,
    cache: {
      type: 'filesystem',
      cacheDirectory: `${root}/.cache/webpack`,
      name: `${name}-${mode}`,
      buildDependencies: { config },
    },
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
