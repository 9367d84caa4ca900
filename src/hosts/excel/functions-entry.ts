/** functions.js: the custom functions alone, for the shared runtime and for the runtime without a page. */
import { associateFunctions } from './functions';

/** Excel's display language; the runtime without a page knows none: Vietnamese then. */
function language(): 'vi' | 'en' {
  const tag =
    typeof Office === 'undefined' ? '' : ((Office.context as Office.Context | undefined)?.displayLanguage ?? '');
  return tag.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

// At once: Excel may call as soon as the page is there.
associateFunctions(language);
