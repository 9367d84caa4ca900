/**
 * The sidebar in Google Sheets: the pane over google.script.run. Its worker is made from this very script, which has
 * nowhere to load a second one from.
 */
import { PRESETS } from '../../../../presets';
import { message, say } from '../../../messages';
import { createFiles } from '../../../filing';
import { mountPane } from '../../../pane';
import { PortError } from '../../../ports/workbook';
import { workersRun, workPort } from '../../../work';
import { runAssessJob } from '../../../work/assess-job';
import { serve } from '../../../work/serve';
import { pageClock } from './poll';
import { createSheetsPort } from './port';
import { type Runner, scriptCaller } from './run-script';

declare const google: { readonly script: { readonly run: Runner } };

const ask = scriptCaller(() => google.script.run);

/** Several signed-in accounts make every call fail: said at once, before the pane asks for anything. */
async function start(root: HTMLElement): Promise<void> {
  const beside = workersRun();
  try {
    await ask('surroundings');
  } catch (failure) {
    const detail = failure instanceof PortError ? failure.detail : String(failure);
    root.setAttribute('role', 'alert');
    root.textContent =
      detail === 'timeout' ? say('vi', message('sheets.timeout')) : say('vi', message('sheets.accounts', { detail }));
    return;
  }
  const work = (await beside) ? { work: workPort } : {};
  mountPane(root, {
    port: createSheetsPort(ask, pageClock),
    files: createFiles(),
    presets: PRESETS,
    language: 'vi',
    ...work,
  });
}

if (typeof document === 'undefined') serve(runAssessJob);
else void start(document.getElementById('pane')!);
