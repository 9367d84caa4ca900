/** Words of the Google Sheets host. */
import type { sheets as vi } from '../vi/sheets';

export const sheets: Record<keyof typeof vi, string> = {
  'sheets.title': 'Emulation and commendation',
  'sheets.open': 'Open the pane',
  'sheets.accounts':
    'The spreadsheet could not be reached. If several Google accounts are signed in, open it in a window with one account only and try again. ({detail})',
  'sheets.timeout':
    'The spreadsheet took too long to answer. Use a smaller range and try again; nothing was left half written.',
  'sheets.part':
    'Not all of the pane could be loaded from the spreadsheet ({detail}). No data was changed. Try again; if that fails, close this pane and open it again.',
  'sheets.part.timeout':
    'The spreadsheet took too long, so the pane is not complete. No data was changed. Wait a moment and try again.',
  'sheets.part.changed': 'The pane has just been updated. No data was changed. Close the sidebar and open it again.',
  'sheets.part.damaged':
    'The pane did not come whole, so it was not run. No data was changed. Try again; if that fails, close the sidebar and open it again.',
  'sheets.again': 'Try again',
};
