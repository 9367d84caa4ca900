/** Bundles the harness page into one HTML text, once in a run of the tests. */
import path from 'node:path';
import { build } from 'esbuild';
import { onceInRun } from '../../browser/once';

export function harnessPage(): Promise<string> {
  return onceInRun('harness.html', async () => {
    const made = await build({
      entryPoints: [path.join(__dirname, 'page.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Every page that is opened carries it to the browser; names stay readable in a stack.
      charset: 'utf8',
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: 'silent',
    });
    const script = made.outputFiles[0]!.text.replace(/<\/script/g, '<\\/script');
    return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thi đua</title>
<style>html, body { margin: 0; height: 100%; } #root { height: 100%; }</style></head>
<body><div id="root"></div><script>${script}</script></body></html>`;
  });
}
