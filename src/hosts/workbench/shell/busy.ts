/** A veil over the grid while a file is opened: which one, how far, and the way to stop it. */
import { element } from './dom';
import { t } from './words';

export interface Busy {
  readonly root: HTMLElement;
  show(words: string, cancel: () => void): void;
  share(share: number): void;
  hide(): void;
}

export function createBusy(): Busy {
  const words = element('p');
  const bar = element('progress', { max: '1' });
  let stop = (): void => undefined;
  const cancel = element('button', { type: 'button', click: () => stop() }, t('cancel'));
  const root = element('div', { class: 'busy', role: 'status', hidden: true }, element('div', {}, words, bar, cancel));
  return {
    root,
    show(text, cancelled) {
      words.textContent = text;
      bar.setAttribute('aria-label', text);
      bar.removeAttribute('value');
      stop = cancelled;
      root.hidden = false;
    },
    share: (share) => void (bar.value = share),
    hide: () => void (root.hidden = true),
  };
}
