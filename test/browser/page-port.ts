/** The port of the page with the spreadsheet, driven from a test. */
import type { Page } from 'playwright-core';
import type { WorkbookPort } from '../../src/ports/workbook';

/** Every call is made in the page. Reading waits for `ready()`, so that a test can finish its typing first. */
export function pagePort(page: Page, ready: () => Promise<void> = () => Promise.resolve()): WorkbookPort {
  return {
    capabilities: () => page.evaluate(() => window.thidua.port.capabilities()),
    async sheets() {
      await ready();
      return page.evaluate(() => window.thidua.port.sheets());
    },
    async read(requests) {
      await ready();
      return page.evaluate((asked) => window.thidua.port.read(asked), requests);
    },
    selection: () => page.evaluate(() => window.thidua.port.selection()),
    select: (ref) => page.evaluate((to) => window.thidua.port.select(to), ref),
    write: (batch, options) =>
      page.evaluate(([what, how]) => window.thidua.port.write(what, how), [batch, options] as const),
    watch(refs, changed) {
      let stopped = false;
      void page
        .evaluate((seen) => {
          const heard: (typeof seen)[number][] = [];
          Object.assign(window, { heard });
          window.thidua.port.watch(seen, (touched) => heard.push(...touched));
        }, refs)
        .then(async () => {
          while (!stopped) {
            const heard = await page.evaluate(() =>
              (window as unknown as { heard: Parameters<typeof changed>[0][number][] }).heard.splice(0),
            );
            if (heard.length > 0) changed(heard);
            await page.waitForTimeout(10);
          }
        })
        .catch(() => undefined);
      return () => void (stopped = true);
    },
  };
}
