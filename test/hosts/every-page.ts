/** Opens every page of every tab as a person does, in a built product: none crashes, none stays away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { say } from '../../src/messages';
import { PROJECT } from '../browser/find-browser';
import { goTo } from '../pane/harness/drive';

const said = (key: string) => say('vi', { key: `pane.${key}`, args: {} });

/** What a page must not show once it is open. */
const WRONG = ['crash.title', 'lazy.failed', 'lazy.coming'].map(said);

/** The pages of each tab, as src/pane/pages.ts registers them: a page added there is opened here. */
function registered(): [tab: string, ids: string[]][] {
  const source = readFileSync(path.join(PROJECT, 'src/pane/pages.ts'), 'utf8');
  const table = /PAGES[^=]*= \{\n([^]*?)\n\};/.exec(source)![1]!;
  return [...table.matchAll(/^ {2}(\w+): \[([^]*?)\],$/gm)].map(([, tab, pages]) => [
    tab!,
    [...pages!.matchAll(/\{ id: '(\w+)'/g)].map(([, id]) => id!),
  ]);
}

/**
 * Goes through all pages; the pane stands on *Tiến độ*. Gives one line for each page that crashed, did not come or is
 * empty. `seen` hears of every page that stands there.
 */
export async function everyPage(page: Page, seen: (id: string) => Promise<void> = () => Promise.resolve()) {
  const wrong: string[] = [];
  const tabs = registered();
  if (tabs.length < 7) throw new Error('every-page: the table of pages reads otherwise now');
  for (const [tab, ids] of tabs) {
    for (const id of ids) {
      await goTo(page, said(`tab.${tab}`), ids.length > 1 ? said(`page.${id}`) : undefined);
      const view = page.locator('#view');
      const coming = view.getByText(said('lazy.coming'), { exact: true });
      await coming.waitFor({ state: 'hidden', timeout: 20_000 }).catch(() => undefined);
      const text = await view.innerText();
      for (const one of WRONG) if (text.includes(one)) wrong.push(`${tab}/${id}: ${text.slice(0, 300)}`);
      if (text.trim().length < 40) wrong.push(`${tab}/${id}: empty: ${text}`);
      await seen(id);
    }
  }
  return wrong;
}

/** Whether the page must be pushed sideways to be read; a drawing of a table may, inside its own frame. */
export function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, document.querySelector('main')!].some((one) => one.scrollWidth > one.clientWidth + 1),
  );
}
