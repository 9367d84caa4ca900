/** The sidebar in Google Sheets: the pane over google.script.run. */
import { PRESETS } from '../../../../presets';
import { message, say } from '../../../messages';
import { mountPane } from '../../../pane';
import { PortError } from '../../../ports/workbook';
import { pageClock } from './poll';
import { createSheetsPort } from './port';
import { type Runner, scriptCaller } from './run-script';

declare const google: { readonly script: { readonly run: Runner } };

const ask = scriptCaller(() => google.script.run);

/** Several signed-in accounts make every call fail: said at once, before the pane asks for anything. */
async function start(root: HTMLElement): Promise<void> {
  try {
    await ask('surroundings');
  } catch (failure) {
    const detail = failure instanceof PortError ? failure.detail : String(failure);
    root.setAttribute('role', 'alert');
    root.textContent =
      detail === 'timeout' ? say('vi', message('sheets.timeout')) : say('vi', message('sheets.accounts', { detail }));
    return;
  }
  mountPane(root, { port: createSheetsPort(ask, pageClock), presets: PRESETS, language: 'vi' });
}

void start(document.getElementById('pane')!);
