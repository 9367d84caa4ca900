/** `npm run icons`: draws assets/*.svg as PNG in every size that Excel asks for. Run it after changing a drawing (Linux). */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure.mjs';

export const SIZES = [16, 32, 64, 80, 128];

// The browser unpacks itself into TMPDIR: inside the project.
process.env.TMPDIR = path.join(root, '.cache/icons');
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
mkdirSync(process.env.TMPDIR, { recursive: true });
const { default: packed } = await import('@sparticuz/chromium');

const folder = path.join(root, 'assets');
const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
  headless: true,
});
try {
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const drawing = readFileSync(path.join(folder, file)).toString('base64');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const image = `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`;
      await page.setContent(`<style>body{margin:0}img{display:block}</style>${image}`);
      await page.waitForFunction('document.images[0].complete && document.images[0].naturalWidth > 0');
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(folder, file.replace('.svg', `-${size}.png`)), picture);
    }
  }
} finally {
  await browser.close();
}
