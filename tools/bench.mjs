/** `npm run bench`: bundles the benchmarks as products are bundled (a loader would slow every closure), then runs them. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
const { build } = await import('esbuild');
const outfile = path.join(root, '.cache/bench.mjs');
await build({
  entryPoints: [path.join(root, 'bench/index.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
