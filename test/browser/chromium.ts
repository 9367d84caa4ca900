/** A headless browser for tests: launching it, opening a page that is listened to, taking pictures. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { closeAfterFile } from '../run/opened';
import { findBrowser, PROJECT } from './find-browser';

/** Nothing of the browser's own may reach out: a request seen in a test is then one of ours. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Starts the browser. Close it in `afterAll`; where a test file fails before it can, it is closed all the same. */
export function launchBrowser(): Promise<Browser> {
  const { env, ...found } = findBrowser();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const coming = chromium.launch({
    ...found,
    args: QUIET,
    headless: true,
    env: { ...Object.fromEntries(inherited), ...env },
  });
  closeAfterFile(() => coming.then((browser) => browser.close()));
  return coming;
}

export interface HeardPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions and broken policies (CSP), as text; filled while the page lives. */
  readonly errors: string[];
  /** Requests that left this machine: everything but localhost, file:, data: and blob:. */
  readonly outside: string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
}

const OURS = /^(?:https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)|file:|data:|blob:|about:)/;

/** A page in a context of its own, in Vietnamese, whose errors and outside requests are kept. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<HeardPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: options.dark ? 'dark' : 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('console', (said) => {
    if (said.type() === 'error') errors.push(said.text());
  });
  page.on('pageerror', (problem) => errors.push(problem.stack ?? problem.message));
  context.on('request', (request) => {
    if (!OURS.test(request.url())) outside.push(request.url());
  });
  return { page, errors, outside };
}

/** Writes test/output/<name>.png for people to look at; gives its path. */
export async function takePicture(page: Page, name: string): Promise<string> {
  const folder = path.join(PROJECT, 'test/output');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
