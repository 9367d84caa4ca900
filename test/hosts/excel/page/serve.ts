/** Serves the built add-in to the browser, and answers the request for Microsoft's office.js with the fake host. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Grid } from '../../../../src/core/cell';
import { type HeardPage, openPage, type PageOptions } from '../../../browser/chromium';
import { onceInRun } from '../../../browser/once';
import type { StubOptions } from '../../../fakes/office/stub';
import { closeAfterFile } from '../../../run/opened';

const root = path.resolve(__dirname, '../../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface Served {
  readonly url: string;
  close(): void;
}

/** dist/excel as a static host serves it. */
export async function serveAddIn(): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const name = new URL(request.url!, 'http://localhost').pathname.slice(1);
    try {
      const body = readFileSync(path.join(root, 'dist/excel', path.normalize(name)));
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  closeAfterFile(close);
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}

/** Microsoft's Excel library with the fake host behind it, as one script. */
export async function officeScript(): Promise<string> {
  const file = await onceInRun('office.js', async () => {
    const library = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
    const made = await build({
      entryPoints: [path.join(__dirname, 'host.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      logLevel: 'silent',
    });
    return `${library}\n${made.outputFiles[0]!.text}`;
  });
  return readFileSync(file, 'utf8');
}

export interface Setting {
  readonly grids: readonly Grid[];
  readonly stub?: StubOptions;
  readonly office: string | null;
}

/** Opens pane.html as Excel does. `office` null: office.js cannot be reached. */
export async function openAddIn(
  browser: Browser,
  { url }: Served,
  { grids, stub = {}, office }: Setting,
  options: PageOptions = {},
): Promise<HeardPage> {
  const heard = await openPage(browser, { width: 320, height: 700, ...options });
  heard.page.setDefaultTimeout(10_000);
  // As text: a deep object takes the browser's protocol half a second.
  await heard.page.addInitScript(
    (given) => Object.assign(globalThis, { given: JSON.parse(given) as unknown }),
    JSON.stringify({ grids, stub }),
  );
  await heard.page.route('https://appsforoffice.microsoft.com/**', (route) =>
    office === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office }),
  );
  await heard.page.goto(`${url}/pane.html`);
  return heard;
}
