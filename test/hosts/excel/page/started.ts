/** What tests of the built add-in start with, once a file: a build that is up to date, its server, a browser, the sample. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Grid } from '../../../../src/core/cell';
import { type HeardPage, launchBrowser, type PageOptions } from '../../../browser/chromium';
import { sampleGrids } from '../../../pane/harness/drive';
import { officeScript, openAddIn, type Served, serveAddIn, type Setting } from './serve';

const ROOT = path.resolve(__dirname, '../../../..');

export interface BuiltAddIn {
  /** Where its files are served. Not before the tests run. */
  readonly url: string;
  /** Left out, the sample of the department, with office.js at hand. */
  open(setting?: Partial<Setting>, options?: PageOptions): Promise<HeardPage>;
}

export function builtAddIn(): BuiltAddIn {
  let browser: Browser;
  let served: Served;
  let office: string;
  let grids: readonly Grid[];
  beforeAll(async () => {
    const ask = "import { ensureBuilt } from './tools/ensure.mjs'; ensureBuilt('excel');";
    execFileSync(process.execPath, ['--input-type=module', '-e', ask], { cwd: ROOT });
    [browser, served, office, grids] = await Promise.all([
      launchBrowser(),
      serveAddIn(),
      officeScript(),
      sampleGrids(),
    ]);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  return {
    get url() {
      return served.url;
    },
    open: (setting = {}, options) => openAddIn(browser, served, { grids, office, ...setting }, options),
  };
}
