/** Loads the sentences that a page does not have from the start: English, and all areas beyond the first screens. */
import { learn } from './index';
import type { Language } from './message';

/**
 * Resolves when every sentence of the language can be said; rejects where they could not be loaded, and may then be
 * called again. Awaited before the language changes and before anything that is loaded when asked is shown. Sheets and
 * papers are Vietnamese whatever the page speaks, so Vietnamese always comes.
 */
export async function bring(language: Language): Promise<void> {
  const [{ vi }, en] = await Promise.all([
    import(/* webpackChunkName: "words-vi" */ './vi'),
    language === 'en' ? import(/* webpackChunkName: "words-en" */ './en') : null,
  ]);
  learn('vi', vi);
  if (en) learn('en', en.en);
}
