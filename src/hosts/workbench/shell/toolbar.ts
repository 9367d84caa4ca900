/** The bar on top: open, sample, save, undo, and which file this is. */
import { element } from './dom';
import type { Sample } from './samples';
import { t } from './words';

export interface Wishes {
  openFile(file: File): void;
  openSample(sample: Sample): void;
  save(): void;
  undo(): void;
  redo(): void;
}

export interface Toolbar {
  readonly root: HTMLElement;
  /** `canSave` is false for formats that cannot be written back. */
  named(file: string, canSave: boolean): void;
  changed(unsaved: boolean): void;
  history(undos: number, redos: number): void;
}

const FILES = '.xlsx,.xlsm,.xls,.ods,.csv';

function button(words: string, press: () => void, extra: Record<string, string> = {}): HTMLButtonElement {
  return element('button', { type: 'button', click: press, ...extra }, words);
}

function filePicker(wishes: Wishes): HTMLElement {
  const input = element('input', { type: 'file', accept: FILES, class: 'sr', tabindex: '-1', 'aria-hidden': 'true' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) wishes.openFile(file);
  });
  return element(
    'span',
    {},
    button(t('open'), () => input.click(), { class: 'main', id: 'open' }),
    input,
  );
}

function samplePicker(samples: readonly Sample[], wishes: Wishes): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': t('sample'), id: 'sample' },
    element('option', { value: '' }, t('sample')),
  );
  for (const { file, title } of samples) select.append(element('option', { value: file }, title));
  select.addEventListener('change', () => {
    const chosen = samples.find(({ file }) => file === select.value);
    select.value = '';
    if (chosen) wishes.openSample(chosen);
  });
  return select;
}

export function createToolbar(samples: readonly Sample[], wishes: Wishes): Toolbar {
  const save = button(t('save'), wishes.save, { id: 'save', title: 'Ctrl+S' });
  const undo = button('↶', wishes.undo, { 'aria-label': t('undo'), title: `${t('undo')} (Ctrl+Z)`, class: 'icon' });
  const redo = button('↷', wishes.redo, { 'aria-label': t('redo'), title: `${t('redo')} (Ctrl+Y)`, class: 'icon' });
  const name = element('span', { class: 'file', id: 'file' });
  const mark = element('span', { class: 'unsaved', hidden: true }, t('unsaved'));
  const left = element('div', { class: 'group' }, filePicker(wishes), samplePicker(samples, wishes), save, undo, redo);
  const root = element(
    'header',
    { class: 'bar' },
    element('h1', {}, t('title')),
    left,
    element('div', { class: 'which' }, name, mark),
  );
  for (const one of [save, undo, redo]) one.disabled = true;
  return {
    root,
    named(file, canSave) {
      name.textContent = file;
      name.title = file;
      document.title = `${file} – ${t('title')}`;
      save.disabled = !canSave;
      mark.hidden = true;
    },
    changed: (unsaved) => void (mark.hidden = !unsaved),
    history(undos, redos) {
      undo.disabled = undos === 0;
      redo.disabled = redos === 0;
    },
  };
}
