/** functions.js: the custom functions alone, for the shared runtime and for the runtime without a page. */
import { associateFunctions } from './functions';

/** The runtime without a page knows no display language: Vietnamese then. */
function language(): 'vi' | 'en' {
  const tag =
    typeof Office === 'undefined' ? '' : ((Office.context as Office.Context | undefined)?.displayLanguage ?? '');
  return tag.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

if (typeof Office === 'undefined') associateFunctions(language());
else void Office.onReady(() => associateFunctions(language()));
