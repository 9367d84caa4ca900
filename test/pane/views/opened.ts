/** What a person who opens a downloaded file sees, and what the pane shows of it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findSoffice } from '../../functions/native/libreoffice';

export const soffice = findSoffice();
if (soffice === null)
  console.warn('LibreOffice is not installed: downloaded files are not opened by another program here');

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that the browser hands over after `act`. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const FILTERS: Readonly<Record<string, string>> = {
  // The character set stands for UTF-8, the last figure for every sheet.
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
  txt: 'txt:Text (encoded):UTF8',
  pdf: 'pdf',
};

/** The file as LibreOffice reads it: words of a document, cells of the first sheet, or a PDF. */
export function openedAs({ name, bytes }: Downloaded, format: 'txt' | 'csv' | 'pdf'): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'thidua-opened-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', FILTERS[format]!, '--outdir', out, file];
    execFileSync(soffice!, args, { stdio: 'pipe', timeout: 120_000 });
    const made = execFileSync('ls', [out], { encoding: 'utf8' }).trim().split('\n')[0]!;
    return readFileSync(path.join(out, made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Every stretch of words of a paper in the pane, without the links to cells; blanks end a stretch. */
export function paperTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = [...document.querySelectorAll('.paper')].pop()!;
    const parts = [...paper.querySelectorAll('h3, p, li, td > span, .group th')].filter(
      (one) => !one.closest('.chart') && !one.matches('.paper-foot'),
    );
    return parts.flatMap((part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('.celllink, .sr')) link.remove();
      for (const blank of copy.querySelectorAll('.paper-blank')) blank.replaceWith('……');
      return (copy.textContent ?? '').split(/…{2,}|\n/);
    });
  });
}
