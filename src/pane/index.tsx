/** The pane: one page for Excel, Google Sheets and the embedded host. */
import { render } from 'preact';
import type { RuleSet } from '../core/rules/model';
import type { Language } from '../messages';
import type { FilesPort } from '../ports/files';
import type { WorkPort } from '../ports/work';
import type { WorkbookPort } from '../ports/workbook';
import { today } from './clock';
import { createEffects } from './effects';
import { createStore } from './model/store';
import { initialState } from './model/state';
import { Root } from './root';
import { addStyle } from './style';
import { workHere } from './work-here';

export interface PaneOptions {
  readonly port: WorkbookPort;
  /** Long work beside the page; left out, it is done in the page and cannot be cancelled. */
  readonly work?: WorkPort;
  /** Files asked for and handed over; left out where the host has none. */
  readonly files?: FilesPort;
  /** At least one; the first is used until the user chooses another. */
  readonly presets: readonly RuleSet[];
  readonly language: Language;
}

/**
 * Draws the pane into `root` and starts reading the workbook. Returns the way to end it. The host may set
 * `data-theme="light|dark"` on any element around it, and `--corner` to the width it needs free at the top right.
 */
export function mountPane(
  root: HTMLElement,
  { port, work = workHere, files, presets, language }: PaneOptions,
): () => void {
  const store = createStore(initialState(language, presets[0]?.id ?? ''));
  const effects = createEffects(store, { port, work, presets, today });
  const removeStyle = addStyle(root.ownerDocument);
  const look = () => void effects.look();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  render(<Root store={store} effects={effects} presets={presets} files={files ?? null} />, root);
  void effects.start();
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    effects.stop();
    render(null, root);
    removeStyle();
  };
}
