/** What is decided once about the Excel add-in: where it is hosted, and that its functions bear no namespace. */

/** Base address in the repository's manifest.xml: a local HTTPS server. */
export const LOCAL = 'https://localhost:3000/';

/** Where the built add-in will be hosted. The one setting: THIDUA_EXCEL_URL, an https address of a folder. */
export function hostedAt(env = process.env) {
  const given = env.THIDUA_EXCEL_URL || LOCAL;
  const url = new URL(given.endsWith('/') ? given : `${given}/`);
  if (url.protocol !== 'https:') throw new Error(`THIDUA_EXCEL_URL must be an https address: ${given}`);
  return url.href;
}

/** Before each function's name in Excel. Empty, so that TD_TYLE reads the same in Excel and in Google Sheets. */
export const NAMESPACE = '';
