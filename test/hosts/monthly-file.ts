/** A file given to *Báo cáo tháng* through the real file dialog, and what the pane answers. */
import type { Page } from 'playwright-core';
import { goTo } from '../pane/harness/drive';

/** Opens the page and picks the file; the pane stands on a tab. */
export async function pickReport(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await goTo(page, 'Báo cáo', 'Báo cáo tháng');
  const button = page.getByRole('button', { name: /^(?:Mở báo cáo tháng trước|Chọn tệp khác)/ });
  const dialog = page.waitForEvent('filechooser');
  await button.click();
  const mimeType = 'application/octet-stream';
  await (await dialog).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** Starts measuring: the longest time in which the page drew nothing, ms, is given at the end. */
export async function longestStall(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() };
    Object.assign(window, { stall: seen });
    const tick = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      setTimeout(tick, 5);
    };
    tick();
  });
  return () => page.evaluate(() => (window as unknown as { stall: { longest: number } }).stall.longest);
}
