/** What the browser tests of the pane start with, once a file: a browser, the page, and the sample of the department. */
import type { Browser } from 'playwright-core';
import type { Grid } from '../../../src/core/cell';
import { type HeardPage, launchBrowser, type PageOptions } from '../../browser/chromium';
import { harnessPage } from './build';
import { openPane, sampleGrids } from './drive';
import type { Setting } from './page';

export interface Started {
  /** The sample as the pane would read it. Not before the tests run. */
  readonly grids: readonly Grid[];
  open(setting: Setting, options?: PageOptions): Promise<HeardPage>;
}

export function paneInBrowser(): Started {
  let browser: Browser;
  let address: string;
  let grids: readonly Grid[];
  beforeAll(async () => {
    [browser, address, grids] = await Promise.all([launchBrowser(), harnessPage(), sampleGrids()]);
  });
  afterAll(() => browser.close());
  return {
    get grids() {
      return grids;
    },
    open: (setting, options) => openPane(browser, address, setting, options),
  };
}
