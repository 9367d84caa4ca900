/** Bundles the harness page into one HTML file, once in a run of the tests. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { onceInRun } from '../../browser/once';

/** The address of the page. */
export async function harnessPage(): Promise<string> {
  const file = await onceInRun('harness.html', async () => {
    const made = await build({
      entryPoints: [path.join(__dirname, 'page.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // Read anew by every page that is opened; names stay readable in a stack.
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
  return pathToFileURL(file).href;
}
