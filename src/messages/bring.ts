/** Loads the sentences that a page does not have from the start: English, and all areas beyond the first screens. */
import { learn } from './index';
import type { Language } from './message';

/**
 * Resolves when every sentence of the language can be said; rejects where they could not be loaded, and may then be
 * called again. Awaited before the language changes and before a view that is loaded when asked is shown.
 */
export async function bring(language: Language): Promise<void> {
  if (language === 'vi') learn('vi', (await import(/* webpackChunkName: "words-vi" */ './vi')).vi);
  else learn('en', (await import(/* webpackChunkName: "words-en" */ './en')).en);
}
