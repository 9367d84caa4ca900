/** The parts of the page and where they stand. */
import { type Busy, createBusy } from './busy';
import { element } from './dom';
import { createNotice, type Notice } from './notice';
import type { Sample } from './samples';
import { createToolbar, type Toolbar, type Wishes } from './toolbar';
import { t } from './words';

export interface Frame {
  readonly toolbar: Toolbar;
  readonly notice: Notice;
  readonly busy: Busy;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** Drops of a file anywhere on the page open it. */
function takeDrops(root: HTMLElement, open: (file: File) => void): void {
  const leave = () => root.classList.remove('dropping');
  root.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.classList.add('dropping');
  });
  root.addEventListener('dragleave', (event) => event.relatedTarget === null && leave());
  root.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    leave();
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}

function takeKeys(wishes: Wishes): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!command || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      wishes.save();
    },
    true,
  );
}

export function createFrame(root: HTMLElement, samples: readonly Sample[], wishes: Wishes): Frame {
  const toolbar = createToolbar(samples, wishes);
  const notice = createNotice();
  const busy = createBusy();
  const grid = element('div', { class: 'univer' });
  const pane = element('div');
  root.className = 'workbench';
  // A printed form is black on white, and so is the grid: the pane beside it does not go dark alone.
  root.dataset['theme'] = 'light';
  root.append(
    toolbar.root,
    notice.root,
    element('main', { class: 'sheet', 'aria-label': t('grid'), 'data-drop': t('drop') }, grid, busy.root),
    element('aside', { class: 'side', 'aria-label': t('pane') }, pane),
  );
  takeDrops(root, (file) => wishes.openFile(file));
  takeKeys(wishes);
  return { toolbar, notice, busy, grid, pane };
}
