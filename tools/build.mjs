/** `npm run build [name …]`: generated files, bundles, and the types of the core library. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './ensure.mjs';

const names = process.argv.slice(2);
const bin = (name) => path.join(root, 'node_modules', name);
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

// Bundles share folders, so none can empty its own: parts of an older build go before a whole new one.
if (names.length === 0) rmSync(path.join(root, 'dist'), { recursive: true, force: true });
if (existsSync(path.join(root, 'tools/generate/index.ts'))) node('--import', 'tsx', 'tools/generate/index.ts');
node(bin('webpack-cli/bin/cli.js'), ...names.flatMap((name) => ['--config-name', name]));
if (names.length === 0 || names.includes('core')) {
  node(bin('typescript/bin/tsc'), '-p', 'tools/build/core-types.json');
}
