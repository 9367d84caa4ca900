/** The page of the add-in in Excel: pane and ribbon commands; functions.js is loaded beside it, in one shared runtime. */
import type { Language } from '../../messages';
import { createFiles } from '../../filing';
import { bring } from '../../messages/bring';
import { mountPane } from '../../pane';
import { workersRun, workPort } from '../../work';
import { isRecentExcel } from './capabilities';
import { associateCommands } from './commands';
import { type Notice, showNotice } from './old/notice';
import { noOfficeNotice, oldExcelNotice, wrongHostNotice } from './old/notices';
import { createExcelPort } from './port';
import { followTheme } from './theme';

/** Excel's own buttons at the top right of the pane. */
const CORNER = '34px';

async function start(root: HTMLElement): Promise<void> {
  const beside = Promise.all([workersRun(), import('../../../presets')]);
  const reason = await whyNot();
  if (reason) return showNotice(root, reason);
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
  document.documentElement.lang = language;
  associateCommands(document);
  followTheme(document.documentElement);
  root.style.setProperty('--corner', CORNER);
  if (language === 'en') await bring(language);
  const [runs, { PRESETS }] = await beside;
  const work = runs ? { work: workPort } : {};
  const files = createFiles(runs ? { script: 'filing' } : undefined);
  mountPane(root, { port: createExcelPort(), files, presets: PRESETS, language, ...work });
}

/** What keeps the pane from running here; null where nothing does. */
async function whyNot(): Promise<Notice | null> {
  const { language } = navigator;
  if (typeof Office === 'undefined') return noOfficeNotice(language);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return wrongHostNotice(language);
  return isRecentExcel() ? null : oldExcelNotice(language, 'version');
}

void start(document.getElementById('pane')!);
