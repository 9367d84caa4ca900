/** The pane's own style sheet: put into the page once, taken out again at the end. */
import { base } from './base';
import { board } from './board';
import { controls } from './controls';
import { forced } from './forced';
import { judging } from './judging';
import { layout } from './layout';
import { lists } from './lists';
import { monthly } from './monthly';
import { narrow } from './narrow';
import { reconcile } from './reconcile';
import { reading } from './reading';
import { tokens } from './tokens';
import { views } from './views';

const ID = 'thidua-pane-style';

/** Adds the style to a document unless it is there; returns the way to remove it. */
export function addStyle(page: Document): () => void {
  if (page.getElementById(ID)) return () => undefined;
  const element = page.createElement('style');
  element.id = ID;
  element.textContent = [
    tokens,
    base,
    layout,
    controls,
    lists,
    views,
    reading,
    reconcile,
    judging,
    monthly,
    board,
    narrow,
    forced,
  ].join('\n');
  page.head.append(element);
  return () => element.remove();
}
