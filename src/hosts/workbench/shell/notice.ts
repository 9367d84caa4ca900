/** The line under the toolbar: what went wrong, what was done, or why a function shows an error. */
import { element } from './dom';
import { t } from './words';

export type Tone = 'problem' | 'done' | 'hint';

export interface Notice {
  readonly root: HTMLElement;
  /** A hint never replaces a problem or a confirmation that nobody has closed. */
  show(text: string, tone: Tone): void;
  /** Takes a hint away, nothing else. */
  clearHint(): void;
  clear(): void;
}

export function createNotice(): Notice {
  const text = element('span', { class: 'text' });
  let tone: Tone | null = null;
  const clear = () => {
    tone = null;
    root.hidden = true;
    text.textContent = '';
  };
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': t('notice.close'), click: clear },
    '×',
  );
  const root = element('div', { class: 'notice', role: 'status', hidden: true }, text, close);
  return {
    root,
    clear,
    clearHint: () => tone === 'hint' && clear(),
    show(words, next) {
      if (next === 'hint' && tone !== null && tone !== 'hint') return;
      tone = next;
      root.setAttribute('role', next === 'problem' ? 'alert' : 'status');
      root.dataset['tone'] = next;
      text.textContent = words;
      root.hidden = false;
    },
  };
}
