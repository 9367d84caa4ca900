/** The sidebar in Google Sheets: the pane over google.script.run. What the first screens do not need is fetched as parts. */
import { createFiles } from '../../../filing';
import { learn, message, say } from '../../../messages';
import { sheets } from '../../../messages/vi/sheets';
import { mountPane } from '../../../pane';
import { PortError } from '../../../ports/workbook';
import { scriptId, WORKER_SCRIPT, workersRun, workPort } from '../../../work';
import { createParts } from './parts';
import { pageClock } from './poll';
import { createSheetsPort } from './port';
import { type Runner, scriptCaller } from './run-script';

declare const google: { readonly script: { readonly run: Runner } };
/** Set by the build, the same in every part. */
declare const __webpack_hash__: string;

/** A part is text of a file: the script hands it over within seconds or not at all. */
const PART_PATIENCE_MS = 60_000;
const FILING = 'filing';
/** Why a part did not come, where a person can do something about it. */
const KNOWN = ['timeout', 'changed', 'damaged'];

learn('vi', sheets);
const ask = scriptCaller(() => google.script.run);
// Beside the calls for cells, not behind them.
const parts = createParts(
  scriptCaller(() => google.script.run, PART_PATIENCE_MS),
  __webpack_hash__,
);
Object.assign(window, { thiduaPart: parts.load });

async function start(root: HTMLElement): Promise<void> {
  const coming = Promise.all([workBeside(), import('../../../../presets')]);
  coming.catch(() => undefined);
  try {
    await ask('surroundings');
  } catch (failure) {
    // Several signed-in accounts make every call fail: said at once, before the pane asks for anything.
    const detail = detailOf(failure);
    return alertIn(root, detail === 'timeout' ? 'sheets.timeout' : 'sheets.accounts', detail);
  }
  try {
    const [beside, { PRESETS }] = await coming;
    root.textContent = '';
    root.removeAttribute('role');
    const work = beside ? { work: workPort } : {};
    mountPane(root, {
      port: createSheetsPort(ask, pageClock),
      files: createFiles(beside ? { script: FILING, ready: filingHere, part: parts.file } : undefined),
      presets: PRESETS,
      language: 'vi',
      ...work,
    });
  } catch (failure) {
    const detail = detailOf(failure);
    alertIn(root, KNOWN.includes(detail) ? `sheets.part.${detail}` : 'sheets.part', detail);
  }
}

/** The worker's script stands in the page, as text, before workers are tried. Without workers it is not fetched at all. */
async function workBeside(): Promise<boolean> {
  if (typeof Worker === 'undefined') return false;
  await place(WORKER_SCRIPT, 'Work');
  return workersRun();
}

/** The worker for files comes with the first file. */
const filingHere = (): Promise<void> => place(scriptId(FILING), 'Filing');

async function place(id: string, part: string): Promise<void> {
  if (document.getElementById(id) !== null) return;
  const block = Object.assign(document.createElement('script'), { type: 'text/plain', id });
  block.textContent = await parts.text(part);
  document.body.append(block);
}

/** A failure before there is a pane: what happened, and a button that tries again. */
function alertIn(root: HTMLElement, key: string, detail: string): void {
  root.setAttribute('role', 'alert');
  root.textContent = say('vi', message(key, { detail }));
  const again = Object.assign(document.createElement('button'), { textContent: say('vi', message('sheets.again')) });
  again.addEventListener('click', () => void start(root));
  root.append(document.createElement('br'), again);
}

function detailOf(failure: unknown): string {
  if (failure instanceof PortError) return failure.detail;
  const { request, message: text } = failure as { request?: string; message?: string };
  return request ?? text ?? String(failure);
}

void start(document.getElementById('pane')!);
